"""A file is there as a whole, for its owner only, or not at all."""

import stat
from pathlib import Path

import pytest

from afterword.errors import InputError, SurroundingsError
from afterword.new_file import new_file


def test_the_file_is_there_as_a_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with new_file(path) as draft:
        draft.write_text("everything")
        assert not path.exists()
    assert path.read_text() == "everything"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_what_was_cut_off_leaves_nothing_behind(tmp_path: Path) -> None:
    def half(path: Path) -> None:
        with new_file(path) as draft:
            draft.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half(tmp_path / "all.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_exists_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_text("older")
    with pytest.raises(InputError, match="exists already"), new_file(path):
        pytest.fail("the block must not run")
    assert path.read_text() == "older"


def test_a_file_that_appears_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with pytest.raises(InputError, match="exists already"), new_file(path):
        path.write_text("somebody else's")
    assert path.read_text() == "somebody else's"
    assert list(tmp_path.iterdir()) == [path]


def test_where_there_are_no_links_the_file_is_moved_into_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(path: Path, target: Path) -> None:
        raise PermissionError("Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    path = tmp_path / "all.zip"
    with new_file(path) as draft:
        draft.write_text("everything")
    assert path.read_text() == "everything"
    with pytest.raises(InputError, match="exists already"), new_file(path):
        pytest.fail("the block must not run")


def test_it_replaces_only_where_that_was_said(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_text("older")
    with new_file(path, replace=True) as draft:
        draft.write_text("newer")
    assert path.read_text() == "newer"


@pytest.mark.parametrize("replace", [False, True])
def test_a_folder_is_no_file(tmp_path: Path, replace: bool) -> None:
    with pytest.raises(InputError), new_file(tmp_path, replace=replace):
        pytest.fail("the block must not run")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match="cannot be written"), new_file(tmp_path / "gone/all.zip"):
        pytest.fail("the block must not run")
