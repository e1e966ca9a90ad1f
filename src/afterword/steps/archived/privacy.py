"""What an archive marked "share" does not hold: what is for the candidate only, and whatever would give it away."""

from collections.abc import Mapping

from afterword.archive.contents import Row
from afterword.letters.notes import NoteKind
from afterword.proofreading.context import Context
from afterword.proofreading.private_notes import find_private_notes
from afterword.steps.archived.rows import KINDS, pointers

Rows = Mapping[str, tuple[Row, ...]]
RowKey = tuple[str, str]  # kind and id


def withhold_private(rows: Rows) -> dict[str, tuple[Row, ...]]:
    """The rows without private notes, without how an interview felt and what was noted of an opening, and without
    texts that repeat a private note."""
    private = tuple(note["text"] for note in rows["notes"] if note["kind"] == NoteKind.PRIVATE)
    withheld = {("notes", row["id"]) for row in rows["notes"] if row["kind"] == NoteKind.PRIVATE}
    withheld |= {("letter_versions", row["id"]) for row in rows["letter_versions"] if _tells(row, private)}
    withheld |= {("overrides", row["id"]) for row in rows["overrides"] if _tells(row, private)}
    withheld |= {("past_letters", row["id"]) for row in rows["past_letters"] if _tells(row, private)}
    withheld |= _letters_without_versions(rows, withheld)
    kept = _without(rows, withheld)
    return kept | {
        "interviews": tuple({**row, "felt": ""} for row in kept["interviews"]),
        "openings": tuple({**row, "own_notes": ""} for row in kept["openings"]),
        "brought_files": tuple({**row, "filled": {}} for row in kept["brought_files"]),
    }


def _tells(row: Row, private: tuple[str, ...]) -> bool:
    # The same rule that holds a letter back.
    if row.get("kind") == "private-note":
        return True
    text = "\n".join(str(row[field]) for field in ("subject", "body", "passage") if field in row)
    return any(True for _ in find_private_notes(text, Context(private_notes=private)))


def _letters_without_versions(rows: Rows, withheld: set[RowKey]) -> set[RowKey]:
    # A letter is its versions: one that lost them all goes too.
    with_text = {row["letter"] for row in rows["letter_versions"] if ("letter_versions", row["id"]) not in withheld}
    return {("letters", row["id"]) for row in rows["letters"] if row["id"] not in with_text}


def _without(rows: Rows, withheld: set[RowKey]) -> dict[str, tuple[Row, ...]]:
    """The rows that are not withheld and do not need one that is; where a row can do without, it points to nothing."""
    gone = set(withheld)
    kept: dict[str, tuple[Row, ...]] = {}
    for kind, of_kind in rows.items():
        left = []
        for row in of_kind:
            lost = [field for field in pointers(KINDS[kind]) if (field.kind, row[field.name]) in gone]
            if (kind, row["id"]) in gone or any(not field.optional for field in lost):
                gone.add((kind, row["id"]))
            else:
                left.append({**row, **{field.name: None for field in lost}})
        kept[kind] = tuple(left)
    return kept
