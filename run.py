#!/usr/bin/env python3
"""Set up Afterword and run it, with nothing but Python 3.11 or newer.

    python3 run.py              set up where needed, then start Afterword in the browser
    python3 run.py test …       run the tests; what follows goes to pytest
    python3 run.py check        run every check that is not a test
    python3 run.py COMMAND …    any other command of `afterword`, for example: python3 run.py due

This file parses and answers on Python 3.8 too, so that an older Python gets a sentence and no SyntaxError.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections import deque
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT, Popen
from typing import NamedTuple, NoReturn

SURROUNDINGS = 5  # the exit code of afterword.errors.SurroundingsError
INTERRUPTED = 130  # what shells report for Ctrl-C
OUT_OF_REACH = ", most often because the network or the package index is out of reach"
FOR_DEVELOPERS = {"test": "pytest", "check": "tests.checks", "picture": "tests.picture"}

ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / "requirements"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "afterword-set-up"


def main(arguments: list[str]) -> int:
    """Become the program that was asked for; returns an exit code only where that cannot be."""
    command = arguments[0] if arguments else "serve"
    try:
        refuse_old_python(sys.version_info[:2])
        set_up("test" if command in FOR_DEVELOPERS else "run")
        if command in FOR_DEVELOPERS:
            os.chdir(ROOT)
            become(FOR_DEVELOPERS[command], arguments[1:])
        become("afterword", arguments or ["serve"])
    except CannotGoOn as stop:
        say(str(stop))
        return SURROUNDINGS
    except KeyboardInterrupt:
        say("\nStopped. The next start goes on from here.")
        return INTERRUPTED


class CannotGoOn(Exception):
    """The machine does not let us. The text is one sentence; a tool's own last lines may follow it."""


def refuse_old_python(version: tuple[int, ...]) -> None:
    if version < (3, 11):
        raise CannotGoOn(
            f"Afterword needs Python 3.11 or newer and this is Python {dotted(version)}: "
            "install a newer one and start run.py with it, for example with python3.12 run.py."
        )


def become(module: str, arguments: list[str]) -> NoReturn:
    """Replace this process, so that signals and the exit code are the program's own."""
    os.execv(PYTHON, [str(PYTHON), "-m", module, *arguments])  # noqa: S606 - a shell would only be in the way


# -- set-up, only where something changed -----------------------------------------------------------------------------


def set_up(group: str) -> None:
    """Bring `.venv` to what the locks say. Costs a few milliseconds where it is there already."""
    if is_set_up(group):
        return
    import fcntl  # not on Windows, where a sentence about Python 3.11 must still be possible

    try:
        with Path(__file__).open("rb") as gate:
            fcntl.flock(gate, fcntl.LOCK_EX)  # a second start waits here, then finds everything done
            if not is_set_up(group):
                make_or_update(Stamp.read(), group)
    except OSError as error:
        raise CannotGoOn(f"Afterword cannot be set up in {ROOT}: {error.strerror or error}.") from error


class Stamp(NamedTuple):
    """What `.venv` was made from. It is written last: a `.venv` without one is unfinished and is made anew."""

    made_for: str  # an environment outlives neither a move of its folder nor a change of Python
    group: str  # "run", or "test", which holds everything of "run" too
    locks: str

    @classmethod
    def read(cls) -> Stamp | None:
        try:
            made_for, group, locks = STAMP.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return None
        return cls(made_for, group, locks) if PYTHON.exists() else None

    @classmethod
    def wanted(cls, group: str) -> Stamp:
        locks = hashlib.sha256()
        for path in [ROOT / "pyproject.toml", *sorted(LOCKS.glob("*.txt"))]:
            locks.update(path.read_bytes())
        return cls(f"Python {dotted(sys.version_info[:2])} in {ROOT}", group, locks.hexdigest())

    def write(self) -> None:
        STAMP.write_text("\n".join(self), encoding="utf-8")


def is_set_up(group: str) -> bool:
    return Stamp.read() in (Stamp.wanted(group), Stamp.wanted("test"))


def make_or_update(installed: Stamp | None, group: str) -> None:
    wanted = Stamp.wanted("test" if installed and installed.group == "test" else group)
    if installed and installed.made_for == wanted.made_for:
        update(installed, wanted)
    else:
        make(wanted)


def make(wanted: Stamp) -> None:
    """Make `.venv` from nothing; where that fails, nothing of it stays."""
    refuse_python_without_ensurepip()
    if VENV.exists():
        shutil.rmtree(VENV)
    say(f"Setting up Afterword in {VENV}: this happens once.\n1/3 making the environment")
    try:
        # Started from inside .venv, this very Python is about to be removed: take the one that .venv was made with.
        python = getattr(sys, "_base_executable", sys.executable)
        run_tool("make the environment", [python, "-m", "venv", str(VENV)])
        install(wanted)
    except BaseException:
        shutil.rmtree(VENV, ignore_errors=True)
        raise


def update(installed: Stamp, wanted: Stamp) -> None:
    """Bring a finished `.venv` to newer locks; where they cannot be fetched, it stays what it was."""
    say(f"Bringing {VENV} up to date.\n1/3 the environment is there")
    STAMP.unlink()
    try:
        install(wanted)
    except CannotGoOn:
        installed.write()
        raise


def install(wanted: Stamp) -> None:
    python, uv = str(PYTHON), str(VENV / "bin" / "uv")
    uv_lock, lock = str(LOCKS / "uv.txt"), str(LOCKS / f"{wanted.group}.txt")
    itself = ["--no-deps", "--no-build-isolation", "--offline", "--editable", str(ROOT)]
    say("2/3 installing uv, which installs the rest")
    get_uv = [python, "-m", "pip", "install", "--no-user", "--require-hashes", "--requirement", uv_lock]
    run_tool("install uv" + OUT_OF_REACH, get_uv)
    say("3/3 installing the packages")
    get_packages = [uv, "pip", "sync", "--python", python, "--require-hashes", lock, uv_lock]
    run_tool("install the packages" + OUT_OF_REACH, get_packages)
    run_tool("install Afterword itself", [uv, "pip", "install", "--python", python, *itself])
    wanted.write()


def refuse_python_without_ensurepip() -> None:
    try:
        from ensurepip import bootstrap  # noqa: F401 - Debian ships Python without it
    except ImportError:
        raise CannotGoOn(
            "This Python cannot make environments because its ensurepip is missing: on Debian or Ubuntu install it "
            f"with apt-get install python3-venv (or python{dotted(sys.version_info[:2])}-venv), then start again."
        ) from None


def run_tool(purpose: str, command: list[str]) -> None:
    """Run a tool and show what it downloads; raises CannotGoOn with its last lines where it fails."""
    last_lines: deque[str] = deque(maxlen=4)
    plain = {**os.environ, "NO_COLOR": "1"}
    with Popen(command, env=plain, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, text=True) as tool:  # noqa: S603 - ours
        for line in tool.stdout or ():
            last_lines.append("    " + line.strip())
            if line.lstrip().startswith("Downloading"):
                say(last_lines[-1])
    if tool.returncode:
        sentence = f"Set-up could not {purpose}: nothing is half done, and the next start tries again."
        raise CannotGoOn("\n".join([sentence, *last_lines]))


def dotted(version: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
