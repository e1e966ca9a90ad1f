"""A copy of what run.py needs, so that no test touches the environment it runs in."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> "Checkout":
    folder = tmp_path / "afterword"
    folder.mkdir()
    for name in ("run.py", "pyproject.toml", "requirements"):
        source = ROOT / name
        shutil.copytree(source, folder / name) if source.is_dir() else shutil.copy(source, folder / name)
    return Checkout(folder)


class Checkout:
    """A fresh checkout in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.venv = folder / ".venv"

    @property
    def run(self) -> ModuleType:
        """Its run.py as a module."""
        spec = importlib.util.spec_from_file_location("run_of_a_checkout", self.folder / "run.py")
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module

    def set_up_with(self, group: str, *, python: str = 'echo "$@"', uv: str = "true") -> None:
        """Pretend that `.venv` is finished; its programs are the shell lines given."""
        for name, line in (("python", python), ("uv", uv)):
            program = self.venv / "bin" / name
            program.parent.mkdir(parents=True, exist_ok=True)
            program.write_text(f"#!/bin/sh\n{line}\n")
            program.chmod(0o755)
        run = self.run
        run.Stamp.wanted(group).write()

    def change_a_lock(self) -> None:
        with (self.folder / "requirements" / "run.txt").open("a") as lock:
            lock.write("# a newer lock\n")

    def start(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Start its run.py as a person does."""
        return subprocess.run(
            [sys.executable, "run.py", *arguments],
            cwd=self.folder,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=120,
        )
