"""What the debrief shows: one half sentence a step, and what was kept so far."""

from dataclasses import dataclass

from afterword.letters.notes import GUIDED, HALF_SENTENCES, NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.web.pages.readers import called, everybody, interviewers

# Shared by all: a date, and what is nobody else's business.
WITHOUT_READER = (NoteKind.DECIDE, NoteKind.PRIVATE, NoteKind.JOTTING)
FELT = "felt"


@dataclass(frozen=True)
class Kept:
    """A note of the debrief so far, and whom it is for ("" where there is only one)."""

    note: Note
    who: str


@dataclass(frozen=True)
class Line:
    """A half sentence in the list of what was kept so far."""

    kind: str
    label: str
    kept: tuple[Kept, ...]
    here: bool


def label(kind: NoteKind) -> str:
    """The half sentence without its dots: "They need"."""
    return HALF_SENTENCES[kind].text.rstrip(" …:.")


def in_order() -> list[NoteKind]:
    """Every kind a debrief asks for, the five first."""
    return [*GUIDED, *(kind for kind in HALF_SENTENCES if kind not in GUIDED)]


def more() -> list[tuple[str, str]]:
    """The half sentences behind "More", with their kinds."""
    aside = {*GUIDED, NoteKind.PRIVATE, NoteKind.JOTTING}
    return [(kind.value, label(kind)) for kind in HALF_SENTENCES if kind not in aside]


def first_step(interview: Interview) -> str:
    """The first of the five that has no note yet; when all have one, how it felt."""
    written = set(interview.notes.values_list("kind", flat=True))
    return next((kind.value for kind in GUIDED if kind not in written), FELT)


def next_step(interview: Interview, kind: NoteKind) -> str:
    """What is asked after this kind: the next of the five, or, after one of the others, the first still empty."""
    if kind not in GUIDED:
        return first_step(interview)
    after = GUIDED[GUIDED.index(kind) + 1 :]
    return after[0].value if after else FELT


def so_far(interview: Interview, here: NoteKind | None) -> list[Line]:
    """The five, written or not yet, then whatever else was kept."""
    people = interviewers(interview)
    names = called(people)
    notes = list(interview.notes.select_related("contact"))
    kinds = [*GUIDED, *(kind for kind in NoteKind if kind not in GUIDED and any(n.kind == kind for n in notes))]
    return [
        Line(
            kind.value,
            label(kind),
            tuple(Kept(note, _who(note, people, names)) for note in notes if note.kind == kind),
            kind == here,
        )
        for kind in kinds
    ]


def progress(here: NoteKind | None) -> list[str]:
    """For each of the five: "done", "here" or "" (still to come); all are done where `here` is none of them."""
    at = GUIDED.index(here) if here in GUIDED else len(GUIDED)
    return ["done" if place < at else "here" if place == at else "" for place in range(len(GUIDED))]


def _who(note: Note, people: list[Contact], names: dict[int, str]) -> str:
    if len(people) < 2 or note.kind in WITHOUT_READER:
        return ""
    if note.contact is None:
        return everybody(len(people))
    return names.get(note.contact.pk, note.contact.name)
