"""Put the contents into one zip file."""

import hashlib
import json
import zipfile
from typing import IO

from afterword.archive import manifest
from afterword.archive.contents import Contents, Row

RECORDS_FOLDER = "records/"


def pack(contents: Contents, file: IO[bytes]) -> None:
    """Write the archive. The same contents always give the same bytes."""
    members = {_record_file(kind): _lines(rows) for kind, rows in contents.rows.items()}
    members |= {name: paper.encode() for name, paper in contents.papers.items()}
    page = manifest.Manifest(
        made_at=contents.made_at,
        shared=contents.shared,
        counts={kind: len(rows) for kind, rows in contents.rows.items()},
        checksums={name: hashlib.sha256(member).hexdigest() for name, member in members.items()},
    )
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, manifest.NAME, manifest.as_json(page).encode())
        for name in sorted(members):
            _add(archive, name, members[name])


def _record_file(kind: str) -> str:
    return f"{RECORDS_FOLDER}{kind}.jsonl"


def _lines(rows: tuple[Row, ...]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def _add(archive: zipfile.ZipFile, name: str, member: bytes) -> None:
    # A fixed moment and owner, or two exports of the same rows would differ.
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, member)
