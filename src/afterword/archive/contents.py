"""What an archive holds, apart from how it is packed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

# Field name to plain JSON value; each row has its `id` as text.
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Contents:
    """The rows of each kind of record, oldest first, and the same once more as papers for people to read.

    Rows point to each other by `id`. `shared` says that what is private was left out. Papers are keyed by their file
    name; they are only written, and come back empty. `files` are what was attached to letters, by their names in the
    archive; whoever asks for one gets it read then, so that they are never all in memory.
    """

    made_at: datetime
    shared: bool
    rows: Mapping[str, tuple[Row, ...]]
    papers: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
