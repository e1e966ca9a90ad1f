"""This machine: Python, the data folder and its disk, the time zone."""

import platform
import shutil
from importlib.metadata import version
from pathlib import Path

from afterword.cli.checkup.verdict import Verdict, look, ok, stop
from afterword.records.account import Account
from afterword.words.zones import machine_zone

# Bytes: below the first a backup may not fit any more, below the second a letter's record may not.
ENOUGH = 500_000_000
TOO_LITTLE = 50_000_000
# Files that hold letters and keys; the log files of SQLite have the mode of the database.
PRIVATE = ("afterword.db", "secret_key", "mail_key")


def python() -> Verdict:
    """The versions; a Python that is too old does not come this far."""
    return ok("Python", f"{platform.python_version()}, with Afterword {version('afterword')}.")


def folder(path: Path) -> Verdict:
    """Whether only its owner can read the data folder, or at least what lies in it."""
    files = [path / name for name in PRIVATE if (path / name).exists()]
    if open_files := [str(file) for file in files if _is_open_to_others(file)]:
        return look("Folder", f"Others on this machine may read your files: chmod 600 {' '.join(open_files)}")
    if _is_open_to_others(path):
        return look("Folder", f"Others on this machine may look into your folder: chmod 700 {path}")
    return ok("Folder", f"{path} can be written, and only you can read it.")


def disk(path: Path) -> Verdict:
    """Whether there is room to go on writing."""
    free = shutil.disk_usage(path).free
    room = f"{free / 1e9:.1f} GB are free" if free >= 1e9 else f"{free / 1e6:.0f} MB are free"
    if free < TOO_LITTLE:
        return stop("Disk", f"Only {room} at {path}. Nothing can be kept safely: make room first.")
    if free < ENOUGH:
        return look("Disk", f"Only {room} at {path}. Make room soon.")
    return ok("Disk", f"{room} at {path}.")


def time_zone(account: Account) -> Verdict:
    """Whose clock counts, and whether this machine agrees."""
    here, set_to = machine_zone(), account.time_zone
    if set_to and set_to != here:
        return look("Time zone", f"Settings say {set_to}, this machine {here}. Settings › You changes yours.")
    if not set_to and here == "UTC":
        return look("Time zone", "UTC, since this machine names no other. Settings › You sets yours.")
    return ok("Time zone", f"{here}.")


def _is_open_to_others(path: Path) -> bool:
    return bool(path.stat().st_mode & 0o077)
