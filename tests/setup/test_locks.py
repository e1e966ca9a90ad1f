"""The locks: hashed, without addresses, and of one mind with pyproject.toml and with each other."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("run", "test", "uv")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("purpose", LOCKS)
def test_a_lock_holds_no_address(purpose: str) -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links", _lock_text(purpose))


@pytest.mark.parametrize("purpose", LOCKS)
def test_every_package_of_a_lock_has_a_hash(purpose: str) -> None:
    blocks = re.split(r"^(?=[a-z0-9])", _lock_text(purpose), flags=re.MULTILINE)[1:]
    assert blocks
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_the_test_lock_has_all_of_the_run_lock_in_the_same_versions() -> None:
    run, test = _pins("run"), _pins("test")
    assert {name: test.get(name) for name in run} == run


@pytest.mark.parametrize(
    ("purpose", "requirements"),
    [("run", PYPROJECT["project"]["dependencies"]), ("test", PYPROJECT["dependency-groups"]["test"])],
)
def test_a_lock_fits_what_pyproject_asks_for(purpose: str, requirements: list[str]) -> None:
    pins = _pins(purpose)
    asked = [Requirement(text) for text in requirements]
    assert [str(one) for one in asked if not one.specifier.contains(pins.get(_plain(one.name), "0"))] == []


def test_the_locked_uv_is_the_build_backend_so_that_building_needs_no_network() -> None:
    (backend,) = (Requirement(text) for text in PYPROJECT["build-system"]["requires"])
    assert backend.name == "uv_build"
    assert backend.specifier.contains(_pins("uv")["uv"])


def _lock_text(purpose: str) -> str:
    return (ROOT / "requirements" / f"{purpose}.txt").read_text(encoding="utf-8")


def _pins(purpose: str) -> dict[str, str]:
    """Version by name; a package with two pins for different surroundings would show as a difference."""
    return {_plain(name): version for name, version in re.findall(r"^(\S+?)==([^\s;]+)", _lock_text(purpose), re.M)}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.split("[")[0]).lower()
