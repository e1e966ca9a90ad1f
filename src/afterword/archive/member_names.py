"""Which file names an archive may hold."""

import re
from collections.abc import Sequence

from afterword.errors import ArchiveError

MOST_NAMES = 20_000


def check_names(names: Sequence[str]) -> None:
    """Raise ArchiveError for a name that climbs out of its folder, occurs twice, or is no plain relative path."""
    if len(names) > MOST_NAMES:
        raise ArchiveError(f"This archive holds more than {MOST_NAMES:,} files, so it was left alone.")
    for name in names:
        if not _is_plain(name):
            raise ArchiveError(
                f"The archive holds a file name that leads out of it ({_shown(name)}). Nothing was brought in."
            )
    if len({name.casefold() for name in names}) < len(names):
        raise ArchiveError("The archive holds two files of one name, so nothing was brought in.")


_DRIVE = re.compile(r"^[A-Za-z]:")


def _is_plain(name: str) -> bool:
    parts = name.split("/")
    return not (_DRIVE.match(name) or "\\" in name or "\0" in name or any(part in ("", ".", "..") for part in parts))


def _shown(name: str) -> str:
    readable = "".join(sign if sign.isprintable() else "?" for sign in name)
    return readable if len(readable) <= 60 else readable[:59] + "…"
