"""What is reported stands in a note of that side: "you said" in what they said, "you asked" in what they asked."""

from collections.abc import Iterator, Sequence

from afterword.letters.notes import NoteKind
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, holds, said
from afterword.words.word_list import listed

_SAID = frozenset(
    listed(
        "told said mentioned explained confirmed thought liked found felt believed praised admired noted pointed"
        " stressed described valued appreciated"
    )
)
_ASKED = frozenset(listed("asked wondered"))
# Of the candidate alone: nobody said it to them.
_OWN = frozenset((NoteKind.MINE, NoteKind.SHOULD, NoteKind.PROMISE, NoteKind.BETTER, NoteKind.COMMON))
_QUESTIONS = frozenset((NoteKind.ASKED,))
_TELLING = frozenset((
    NoteKind.TALK, NoteKind.STUCK, NoteKind.GLAD, NoteKind.NEED, NoteKind.THEY_WILL, NoteKind.DECIDE, NoteKind.DRAW,
))  # fmt: skip
_BETWEEN = frozenset(listed("also have had kindly rightly even 've"))


def find_reported(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find "you said" before what only the candidate's notes or a question hold, and "you asked" before no question."""
    for at, one in enumerate(parts):
        verb = next((word for word in parts[at + 1 : at + 3] if word.plain not in _BETWEEN), None)
        if one.plain not in ("you", "they") or verb is None or not (verb.plain in _SAID or verb.plain in _ASKED):
            continue
        told = [word for word in parts if word.start > verb.start and word.says]
        told = [word for word in told if word.clause == told[0].clause <= verb.clause + 1]
        kinds = _kinds(told, facts)
        wrong = _OWN | _QUESTIONS if verb.plain in _SAID else _OWN | _TELLING
        if kinds and None not in kinds and kinds <= wrong:
            yield Unsourced(one.start, verb.end, Why.CLAIM)


def _kinds(told: Sequence[Said], facts: Facts) -> set[NoteKind | None]:
    """The kinds of the notes that hold most of what is told."""
    held = {note: sum(holds(said(note.text), one) for one in told) for note in facts.notes}
    most = max(held.values(), default=0)
    return {note.kind for note, count in held.items() if count == most} if most else set()
