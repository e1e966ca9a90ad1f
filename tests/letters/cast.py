"""Alice Example and her interview at Northwind, as a request."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from afterword.letters.notes import Note, NoteKind
from afterword.letters.request import Candidate, Conversation, LetterRequest, Reader
from tests.letters.completions_hurried import HURRIED
from tests.letters.completions_mixed import MIXED
from tests.letters.completions_tidy import TIDY

# Tuesday 9 June 2026, 14:00 to 15:00 in New York.
START = datetime(2026, 6, 9, 18, tzinfo=UTC)
END = START + timedelta(hours=1)

REQUEST = LetterRequest(
    kind="thank-you",
    candidate=Candidate("Alice Example"),
    employer="Northwind",
    role="Backend Engineer",
    interview=Conversation(START, END, "America/New_York"),
    now=END + timedelta(hours=2),
    readers=(Reader("Priya Example"),),
)

PRINTED = [
    (NoteKind(kind), text)
    for table in (TIDY, HURRIED, MIXED)
    for kind, rows in table.items()
    for text, sentence in rows
    if sentence
]
COMPLETIONS = [
    (NoteKind(kind), text) for table in (TIDY, HURRIED, MIXED) for kind, rows in table.items() for text, _ in rows
]


def request(*readers: Reader, **changes: Any) -> LetterRequest:
    return replace(REQUEST, readers=readers or REQUEST.readers, **changes)


def reader(name: str, /, title: str | None = None, **texts: str) -> Reader:
    """A reader with a note of each kind given; its id is the name's first letter and the kind."""
    notes = tuple(Note(f"{name[0]}-{kind}", NoteKind(kind), text) for kind, text in texts.items())
    return Reader(name, title, notes=notes)


def notes(prefix: str, pairs: list[tuple[NoteKind, str]]) -> tuple[Note, ...]:
    return tuple(Note(f"{prefix}{number}", kind, text) for number, (kind, text) in enumerate(pairs))


any_text = (
    st.text(max_size=120)
    | st.sampled_from([text for _, text in COMPLETIONS])
    | st.lists(
        st.sampled_from(sorted({word for _, text in COMPLETIONS for word in text.split()})), min_size=1, max_size=14
    ).map(" ".join)
)
any_kind = st.sampled_from(list(NoteKind))
any_note = st.tuples(any_kind, any_text)
