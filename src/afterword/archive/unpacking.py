"""Read an archive back, believing nothing in it. Nothing is ever extracted to the disk."""

import hashlib
import json
import lzma
import zipfile
import zlib
from typing import IO

from afterword.archive import manifest
from afterword.archive.contents import Contents, Row
from afterword.archive.member_names import check_names
from afterword.archive.packed_files import FILES_FOLDER, PackedFiles
from afterword.archive.packing import RECORDS_FOLDER
from afterword.errors import ArchiveError

# Far above what one person writes in a lifetime of interviews, and small enough for any machine.
MOST_BYTES = 256 * 1024 * 1024
# What was attached to letters is read piece by piece, so there may be more of it.
MOST_BYTES_OF_FILES = 4 * 1024 * 1024 * 1024
MOST_BYTES_IN_A_FILE = 32 * 1024 * 1024
PIECE = 1024 * 1024
MOST_BYTES_IN_A_MANIFEST = 16 * 1024 * 1024
MOST_ROWS = 500_000

_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, IndexError)
_UNREADABLE = (NotImplementedError, RuntimeError)


def unpack(file: IO[bytes]) -> Contents:
    """The contents of an archive made by `pack`; its papers are checked and left where they are, and its files are
    read when they are asked for, while `file` is open.

    Raises ArchiveError, with one sentence, for everything else.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            return _contents(archive, file)
    except _UNREADABLE as error:
        raise ArchiveError("This archive is encrypted or packed in a way that Afterword does not read.") from error
    except _BROKEN as error:
        raise ArchiveError(
            "This file is not a whole archive: it was cut off, damaged, or is not a zip file. Nothing was brought in."
        ) from error


def _contents(archive: zipfile.ZipFile, file: IO[bytes]) -> Contents:
    entries = archive.infolist()
    check_names([entry.orig_filename for entry in entries])
    _check_sizes(entries)
    page = _manifest(archive)
    listed, found = set(page.checksums), {entry.filename for entry in entries} - {manifest.NAME}
    if missing := sorted(listed - found):
        raise ArchiveError(f"The archive lacks {missing[0]}, so nothing was brought in.")
    if strange := sorted(found - listed):
        raise ArchiveError(f"The archive holds {strange[0]}, which its manifest does not list.")
    files = sorted(name for name in listed if name.startswith(FILES_FOLDER))
    for name in files:
        _check_file(archive, name, page.checksums[name])
    rows = {name: _checked_rows(archive, name, page.checksums[name]) for name in sorted(listed.difference(files))}
    by_kind = {_kind(name): of_name for name, of_name in rows.items() if name.startswith(RECORDS_FOLDER)}
    if {kind: len(of_kind) for kind, of_kind in by_kind.items()} != dict(page.counts):
        raise ArchiveError("The archive holds more or fewer rows than its manifest says, so nothing was brought in.")
    packed = PackedFiles(file, frozenset(name.removeprefix(FILES_FOLDER) for name in files))
    return Contents(page.made_at, page.shared, by_kind, files=packed)


def _check_sizes(entries: list[zipfile.ZipInfo]) -> None:
    files = [entry.file_size for entry in entries if entry.filename.startswith(FILES_FOLDER)]
    others = sum(entry.file_size for entry in entries) - sum(files)
    for size, most in ((others, MOST_BYTES), (sum(files), MOST_BYTES_OF_FILES)):
        if size > most:
            raise ArchiveError(f"This archive unpacks to more than {most // 1024**2} MB, so it was left alone.")
    if max(files, default=0) > MOST_BYTES_IN_A_FILE:
        raise ArchiveError(
            f"This archive holds a file of more than {MOST_BYTES_IN_A_FILE // 1024**2} MB, so it was left alone."
        )


def _check_file(archive: zipfile.ZipFile, name: str, checksum: str) -> None:
    found = hashlib.sha256()
    with archive.open(name) as member:
        while piece := member.read(PIECE):
            found.update(piece)
    if found.hexdigest() != checksum:
        raise _changed(name)


def _changed(name: str) -> ArchiveError:
    return ArchiveError(f"{name} is not as it was exported: its checksum differs. Nothing was brought in.")


def _manifest(archive: zipfile.ZipFile) -> manifest.Manifest:
    if manifest.NAME not in archive.namelist():
        raise ArchiveError("This is not an archive made by `afterword export`.")
    if archive.getinfo(manifest.NAME).file_size > MOST_BYTES_IN_A_MANIFEST:
        raise ArchiveError("The archive's manifest is too long, so nothing was brought in.")
    return manifest.parse(archive.read(manifest.NAME))


def _kind(name: str) -> str:
    return name.removeprefix(RECORDS_FOLDER).removesuffix(".jsonl")


def _checked_rows(archive: zipfile.ZipFile, name: str, checksum: str) -> tuple[Row, ...]:
    """The rows of a record file; of a paper only the checksum is looked at."""
    member = archive.read(name)
    if hashlib.sha256(member).hexdigest() != checksum:
        raise _changed(name)
    if not name.startswith(RECORDS_FOLDER):
        return ()
    # Not str.splitlines(): a note may hold U+2028, which ends no line here.
    lines = member.removesuffix(b"\n").split(b"\n") if member else []
    if len(lines) > MOST_ROWS:
        raise ArchiveError(f"{name} has more than {MOST_ROWS:,} rows, so it was left alone.")
    return tuple(_row(line, name, number) for number, line in enumerate(lines, start=1))


def _row(line: bytes, name: str, number: int) -> Row:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        raise ArchiveError(f"Row {number} of {name} cannot be read, so nothing was brought in.")
    return row
