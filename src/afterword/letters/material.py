"""The notes a letter can use, each fitted to its slot, and the questions about the others."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from afterword.letters.grammar.fit import Setting, fit
from afterword.letters.grammar.outcome import Fitted, Form, Unclear
from afterword.letters.grammar.personal import is_personal
from afterword.letters.mended import can_be_mended, tidied
from afterword.letters.notes import Note, NoteKind


@dataclass(frozen=True)
class Ask:
    """A question to the candidate, about one note (its id) or about the whole letter (None)."""

    note: str | None
    question: str


@dataclass(frozen=True)
class Usable:
    """A note, its words as they stand in a sentence, and its place among the notes.

    `mended` is the whole sentence, where the candidate wrote it: that is said, in no frame, and `text` is as typed.
    """

    note: str
    text: str
    form: Form
    on: date | None = None
    place: int = 0
    mended: str | None = None

    @property
    def words(self) -> int:
        return len((self.mended or self.text).split())


@dataclass
class Material:
    """What is there for one reader. Private notes are not in it, in any form."""

    of: dict[NoteKind, list[Usable]] = field(default_factory=dict)
    asks: list[Ask] = field(default_factory=list)

    def all(self, kind: NoteKind) -> list[Usable]:
        """Return the usable notes of a kind, in the order they were written."""
        return self.of.get(kind, [])

    def framed(self, kind: NoteKind) -> list[Usable]:
        """Return the usable notes of a kind that are said in a frame, in the order they were written."""
        return [one for one in self.all(kind) if not one.mended]


def gather(notes: Iterable[Note], setting: Setting) -> Material:
    """Return the notes fitted for one reader; the same words twice count once."""
    material, seen = Material(), set()
    for place, note in enumerate(notes):
        if note.kind is NoteKind.PRIVATE or not note.text.strip():
            continue
        mended = tidied(note.mended) if note.mended and can_be_mended(note.kind) else None
        fitted = _as_it_is(note, mended) if mended else fit(note.kind, note.text, setting, note.ticked)
        match fitted:
            case Unclear(question):
                material.asks.append(Ask(note.id, question))
            case Fitted(text, form, on) if (note.kind, text.casefold()) not in seen:
                seen.add((note.kind, text.casefold()))
                material.of.setdefault(note.kind, []).append(Usable(note.id, text, form, on, place, mended))
    return material


def _as_it_is(note: Note, mended: str) -> Fitted | Unclear:
    """A mended sentence fits no slot and needs none; what is personal has to be ticked all the same."""
    if note.kind is NoteKind.COMMON and not note.ticked and is_personal(mended):
        return Unclear("This touches family, health or faith. It goes into the letter only if you tick it.")
    return Fitted(" ".join(note.text.split()), Form.CLAUSE)
