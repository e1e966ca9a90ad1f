"""Put the contents into one zip file."""

import hashlib
import json
import zipfile
from typing import IO

from afterword.archive import manifest
from afterword.archive.contents import Contents, Row
from afterword.archive.packed_files import FILES_FOLDER

RECORDS_FOLDER = "records/"


def pack(contents: Contents, file: IO[bytes]) -> None:
    """Write the archive. The same contents always give the same bytes."""
    members = {_record_file(kind): _lines(rows) for kind, rows in contents.rows.items()}
    members |= {name: paper.encode() for name, paper in contents.papers.items()}
    checksums = {name: hashlib.sha256(member).hexdigest() for name, member in members.items()}
    checksums |= {FILES_FOLDER + name: hashlib.sha256(contents.files[name]).hexdigest() for name in contents.files}
    page = manifest.Manifest(
        made_at=contents.made_at,
        shared=contents.shared,
        counts={kind: len(rows) for kind, rows in contents.rows.items()},
        checksums=checksums,
    )
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, manifest.NAME, manifest.as_json(page).encode())
        for name in sorted(members):
            _add(archive, name, members[name])
        for name in sorted(contents.files):
            # Documents and pictures are packed already.
            _add(archive, FILES_FOLDER + name, contents.files[name], zipfile.ZIP_STORED)


def _record_file(kind: str) -> str:
    return f"{RECORDS_FOLDER}{kind}.jsonl"


def _lines(rows: tuple[Row, ...]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def _add(archive: zipfile.ZipFile, name: str, member: bytes, packed: int = zipfile.ZIP_DEFLATED) -> None:
    # A fixed moment and owner, or two exports of the same rows would differ.
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = packed
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, member)
