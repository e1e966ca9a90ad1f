"""Where set-up cannot be done: one clear sentence, exit code 5, nothing half done."""

from pathlib import Path

from afterword.errors import SurroundingsError
from tests.setup.conftest import Checkout

OUT_OF_REACH = "http://127.0.0.1:9/"
NO_INDEX = {
    "PIP_CONFIG_FILE": "/dev/null",
    "PIP_INDEX_URL": OUT_OF_REACH,
    "PIP_EXTRA_INDEX_URL": "",
    "PIP_FIND_LINKS": "",
    "PIP_NO_CACHE_DIR": "1",
    "PIP_RETRIES": "0",
}


def test_without_a_network_nothing_of_the_environment_stays(checkout: Checkout) -> None:
    (checkout.venv / "left" / "by" / "a kill").mkdir(parents=True)
    done = checkout.start(**NO_INDEX)
    told = [line for line in done.stderr.splitlines() if line.startswith("Set-up could not")]
    assert told == [
        "Set-up could not install uv, most often because the network or the package index is out of reach: "
        "nothing is half done, and the next start tries again."
    ]
    assert done.returncode == SurroundingsError.exit_code
    assert "Traceback" not in done.stderr
    assert not checkout.venv.exists()


def test_an_update_without_a_network_leaves_what_was_there(checkout: Checkout) -> None:
    checkout.set_up_with("run", uv="echo downloading; echo no route to the index; exit 2")
    before = checkout.run.STAMP.read_text()
    checkout.change_a_lock()
    done = checkout.start("due")
    assert done.returncode == SurroundingsError.exit_code
    assert done.stderr.splitlines()[-1] == "    no route to the index"
    assert checkout.run.STAMP.read_text() == before
    assert not checkout.run.is_set_up("run")


def test_a_set_up_that_was_killed_counts_as_none(checkout: Checkout) -> None:
    checkout.set_up_with("run", uv="kill -9 $PPID")
    checkout.change_a_lock()
    assert checkout.start("due").returncode == -9
    assert checkout.run.Stamp.read() is None


def test_without_ensurepip_the_package_to_install_is_named(checkout: Checkout, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['ensurepip'] = None\n")
    done = checkout.start(PYTHONPATH=str(tmp_path))
    assert done.returncode == SurroundingsError.exit_code
    assert len(done.stderr.splitlines()) == 1
    assert "apt-get install python3-venv" in done.stderr
    assert not checkout.venv.exists()


def test_a_folder_in_the_way_is_told_in_one_sentence(checkout: Checkout) -> None:
    checkout.venv.write_text("a file where the environment goes")
    done = checkout.start()
    assert done.returncode == SurroundingsError.exit_code
    assert done.stderr == f"Afterword cannot be set up in {checkout.folder}: Not a directory.\n"
