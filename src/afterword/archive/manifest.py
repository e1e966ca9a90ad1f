"""The archive's first page: which format it is, when it was made, and a checksum of every file in it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.errors import ArchiveError

NAME = "manifest.json"
FORMAT = "afterword-archive"
VERSION = 1


@dataclass(frozen=True)
class Manifest:
    """`counts` are rows of each kind of record; `checksums` are the SHA-256 of each file, in hexadecimal."""

    made_at: datetime
    shared: bool
    counts: Mapping[str, int]
    checksums: Mapping[str, str]


def as_json(manifest: Manifest) -> str:
    """The text of manifest.json."""
    page = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": manifest.made_at.astimezone(UTC).isoformat(),
        "share": manifest.shared,
        "counts": dict(manifest.counts),
        "sha256": dict(sorted(manifest.checksums.items())),
    }
    return json.dumps(page, ensure_ascii=False, indent=2) + "\n"


def parse(text: bytes) -> Manifest:
    """The manifest of this text. Raises ArchiveError where it is none, or a newer one than this version reads."""
    try:
        page = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ArchiveError("The archive's manifest cannot be read, so nothing was brought in.") from error
    if not isinstance(page, dict) or page.get("format") != FORMAT:
        raise ArchiveError("This is not an archive made by `afterword export`.")
    version = page.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ArchiveError(
            f"This archive has format {version}, and this version of Afterword reads up to {VERSION}. "
            "Update Afterword, then import it."
        )
    try:
        return _manifest(page)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ArchiveError("The archive's manifest is damaged, so nothing was brought in.") from error


def _manifest(page: dict[str, object]) -> Manifest:
    made_at = datetime.fromisoformat(str(page["made_at"])).astimezone(UTC)
    counts, checksums = page["counts"], page["sha256"]
    if page["version"] != VERSION or not isinstance(counts, dict) or not isinstance(checksums, dict):
        raise ValueError
    if not all(type(count) is int for count in counts.values()):
        raise TypeError
    if not all(isinstance(checksum, str) for checksum in checksums.values()):
        raise TypeError
    return Manifest(made_at, page["share"] is True, counts, checksums)
