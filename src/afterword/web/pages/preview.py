"""The finished sentence under the box, or what does not fit yet."""

from dataclasses import dataclass, replace
from functools import partial

from afterword.letters.grammar.personal import is_personal
from afterword.letters.notes import NoteKind
from afterword.letters.preview import preview
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.steps.letter_request import opening_seed
from afterword.web.pages.readers import called, interviewers
from afterword.words.dates import Resolved, resolve, spell

# What stands under the box where no sentence will be made of it.
NO_SENTENCE = {
    NoteKind.PRIVATE: "For you only. It never stands in a letter.",
    NoteKind.JOTTING: "Kept word for word. It goes into no letter by itself; make half sentences of it when you like.",
}


@dataclass(frozen=True)
class Shown:
    """A preview: the sentence with the candidate's own spans, a remark of ours, or a question.

    `seen` is what the candidate has seen of it when the form is sent: the resolved day, or that something was asked.
    `is_personal` says that it goes into a letter only if it is ticked. `offered` is Afterword's sentence for the note
    alone; `mended` is the candidate's own in its place, `aside` one of an earlier wording.
    """

    caption: str = ""
    sentence: str = ""
    own: tuple[tuple[int, int], ...] = ()
    says: str = ""
    asks: str = ""
    seen: str = ""
    is_personal: bool = False
    offered: str = ""
    mended: str = ""
    aside: str = ""

    @property
    def field(self) -> str:
        """What stands in the field for one's own sentence."""
        return self.mended or self.offered


def shown(
    interview: Interview,
    kind: NoteKind,
    text: str,
    reader: Contact | None,
    *,
    ticked: bool = False,
    note: Note | None = None,
) -> Shown:
    """What the preview shows for a note as typed so far; `note` is the one that these words belong to."""
    if kind in NO_SENTENCE:
        return Shown(says=NO_SENTENCE[kind])
    if not text.strip():
        return Shown(says="The finished sentence appears here.")
    if kind == NoteKind.DECIDE:
        return _decision(interview, text)
    made = _sentence(interview, kind, text, reader, ticked)
    if note is None or not note.mended:
        return made
    if note.is_set_aside:
        return replace(made, aside=note.mended)
    own = preview(kind, text, reader="", readers=(), employer="", ticked=ticked, mended=note.mended)
    caption = "In your words, wherever a letter says this note"
    seen = "asked" if own.asks else ""
    touches = kind == NoteKind.COMMON and is_personal(note.mended)
    return Shown(
        caption, own.sentence or "", own.own, "", own.asks or "", seen, touches, made.offered, mended=note.mended
    )


def _decision(interview: Interview, text: str) -> Shown:
    found = resolve(text, interview.day)
    if isinstance(found, Resolved):
        day = spell(found.on, interview.account.dialect)
        return Shown("The day you will hear by", f"That is {day}.", seen=found.on.isoformat())
    return Shown(asks=found.sentence, seen="asked")


def _sentence(interview: Interview, kind: NoteKind, text: str, reader: Contact | None, ticked: bool) -> Shown:
    people = interviewers(interview)
    name = (reader or people[0]).name if people else interview.opening.employer.name
    need = _earlier(interview, NoteKind.NEED, reader) if kind == NoteKind.MINE else None
    worry = _earlier(interview, NoteKind.WORRY, reader) if kind == NoteKind.BETTER else None
    say = partial(
        preview,
        kind,
        text,
        reader=name,
        readers=tuple(contact.name for contact in people),
        employer=interview.opening.employer.name,
        dialect=interview.account.dialect,
        heard_on=interview.day,
        opening_seed=opening_seed(interview),
        ticked=ticked,
    )
    found, alone = say(need=need, worry=worry), say()
    is_joined = bool(need or worry) and len(found.own) > 1
    caption = _caption(people, reader) + (", with your note before it" if is_joined else "")
    asks = found.asks or ""
    seen, touches = "asked" if asks else "", kind == NoteKind.COMMON and is_personal(text)
    return Shown(caption, found.sentence or "", tuple(found.own), "", asks, seen, touches, alone.sentence or "")


def _earlier(interview: Interview, kind: NoteKind, reader: Contact | None) -> str | None:
    notes = interview.notes.filter(kind=kind)
    note = (notes.filter(contact=reader).last() if reader else None) or notes.filter(contact=None).last()
    return note.text if note else None


def _caption(people: list[Contact], reader: Contact | None) -> str:
    if reader is None and len(people) > 1:
        # Shared notes are dealt out, so that no two letters say the same.
        return "In one of the letters"
    names = called(people)
    return f"In the letter to {names[(reader or people[0]).pk]}" if people else "In the letter"
