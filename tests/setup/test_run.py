"""run.py: what it becomes, and when it installs."""

import ast
import shutil
from pathlib import Path

import pytest

from tests.setup.conftest import Checkout

RUN_PY = Path(__file__).resolve().parents[2] / "run.py"


def test_run_py_parses_on_python_3_8() -> None:
    ast.parse(RUN_PY.read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("version", [(3, 8), (3, 10)])
def test_an_older_python_is_told_in_one_sentence_what_is_needed(checkout: Checkout, version: tuple[int, int]) -> None:
    run = checkout.run
    with pytest.raises(run.CannotGoOn) as told:
        run.refuse_old_python(version)
    assert str(told.value) == (
        f"Afterword needs Python 3.11 or newer and this is Python 3.{version[1]}: "
        "install a newer one and start run.py with it, for example with python3.12 run.py."
    )


def test_python_3_11_and_newer_are_taken(checkout: Checkout) -> None:
    for version in [(3, 11), (3, 14), (4, 0)]:
        checkout.run.refuse_old_python(version)


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ([], "-m afterword serve"),
        (["due", "--json"], "-m afterword due --json"),
        (["--help"], "-m afterword --help"),
        (["test", "-k", "two words"], "-m pytest -k two words"),
        (["check"], "-m tests.checks"),
    ],
)
def test_a_finished_set_up_goes_straight_to_the_program(checkout: Checkout, typed: list[str], becomes: str) -> None:
    checkout.set_up_with("test")
    done = checkout.start(*typed)
    assert (done.stdout.strip(), done.stderr, done.returncode) == (becomes, "", 0)


def test_the_exit_code_is_the_programs_own(checkout: Checkout) -> None:
    checkout.set_up_with("run", python="exit 3")
    assert checkout.start("due").returncode == 3


def test_a_command_runs_where_it_was_typed_and_tests_run_in_the_checkout(checkout: Checkout, tmp_path: Path) -> None:
    checkout.set_up_with("test", python="pwd")
    typed_in = tmp_path / "elsewhere"
    typed_in.mkdir()
    inside = Checkout(typed_in)
    (typed_in / "run.py").symlink_to(checkout.folder / "run.py")
    assert inside.start("due").stdout.strip() == str(typed_in)
    assert inside.start("test").stdout.strip() == str(checkout.folder)


def test_a_plain_start_is_satisfied_by_the_test_group_and_not_the_other_way_round(checkout: Checkout) -> None:
    checkout.set_up_with("test")
    assert checkout.run.is_set_up("run")
    assert checkout.run.is_set_up("test")
    checkout.set_up_with("run")
    assert checkout.run.is_set_up("run")
    assert not checkout.run.is_set_up("test")


def test_a_changed_lock_is_installed_with_the_group_that_was_there(checkout: Checkout) -> None:
    checkout.set_up_with("test", uv='echo "$@" >> uv_was_told')
    checkout.change_a_lock()
    assert not checkout.run.is_set_up("run")
    done = checkout.start()
    assert done.returncode == 0
    assert "requirements/test.txt" in (checkout.folder / "uv_was_told").read_text()
    assert checkout.run.is_set_up("test")
    assert checkout.start().stderr == ""


def test_progress_is_told_on_the_error_stream_so_that_json_stays_clean(checkout: Checkout) -> None:
    checkout.set_up_with("run", python='[ "$2" = afterword ] && echo "{}" || true')
    checkout.change_a_lock()
    done = checkout.start("due", "--json")
    assert done.stdout == "{}\n"
    assert [line[:3] for line in done.stderr.splitlines()[1:]] == ["1/3", "2/3", "3/3"]


def test_a_moved_checkout_is_set_up_anew(checkout: Checkout) -> None:
    checkout.set_up_with("run")
    moved = checkout.folder.with_name("moved")
    shutil.move(checkout.folder, moved)
    assert not Checkout(moved).run.is_set_up("run")


def test_an_environment_whose_python_is_gone_is_set_up_anew(checkout: Checkout) -> None:
    checkout.set_up_with("run")
    (checkout.venv / "bin" / "python").unlink()
    (checkout.venv / "bin" / "python").symlink_to("/nowhere/python3")
    assert not checkout.run.is_set_up("run")


def test_a_stamp_that_cannot_be_read_counts_as_none(checkout: Checkout) -> None:
    checkout.set_up_with("run")
    checkout.run.STAMP.write_text("half a")
    assert not checkout.run.is_set_up("run")
