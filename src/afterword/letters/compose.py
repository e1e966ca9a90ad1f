"""From the notes of one interview to a letter for each interviewer."""

from dataclasses import dataclass
from zlib import crc32

from afterword.errors import InputError
from afterword.letters.draft_parts import body, warnings
from afterword.letters.frames import frames_for
from afterword.letters.material import Ask
from afterword.letters.moment import moment
from afterword.letters.panel import write_panel
from afterword.letters.request import LetterRequest
from afterword.letters.seat import seat, speaks
from afterword.letters.sentence import Sentence
from afterword.letters.shared import share_out
from afterword.letters.subject import subject
from afterword.words.folding import clean

__all__ = ["Ask", "Draft", "Sentence", "compose"]

WRITTEN_KINDS = ("thank-you", "late-thank-you")
LATER_KINDS = (
    "material",
    "check-in",
    "missed-call",
    "call-script",
    "rejection-reply",
    "closing",
    "hello",
    "new-opening",
)


@dataclass(frozen=True)
class Draft:
    """A letter to one reader: the sentences are those of the body; warnings are codes; asks go to the candidate."""

    to: str
    subject: str
    body: str
    sentences: tuple[Sentence, ...]
    warnings: tuple[str, ...]
    asks: tuple[Ask, ...]


def compose(request: LetterRequest) -> tuple[Draft, ...]:
    """Return one draft per reader, in their order, all different.

    A thank-you more than 48 hours after the end is written as a late one. Raises HeldError before the interview has
    ended, InputError for a kind this version does not write, no reader, an unknown zone or times that cannot be.
    """
    _check(request)
    at = moment(request.interview, request.now, request.dialect)
    families = frames_for(request.dialect)
    given = share_out(request.readers, request.shared_notes)
    seats = [seat(request, place, notes, at) for place, notes in enumerate(given)]
    start = crc32(request.opening_seed.encode()) if request.opening_seed else 0
    return tuple(
        Draft(
            to=clean(reader.name),
            subject=subject(start + place, request.role, request.employer, at.weekday, families),
            body=body(reader, written.letter, request.candidate, families),
            sentences=written.letter.sentences,
            warnings=warnings(reader, request.candidate, at, speaks(reader, request, one.material)),
            asks=written.asks,
        )
        for place, (reader, one, written) in enumerate(
            zip(request.readers, seats, write_panel(seats, at, families, start), strict=True)
        )
    )


def _check(request: LetterRequest) -> None:
    if request.kind in LATER_KINDS:
        raise InputError(f"This version writes thank-you and late-thank-you letters; {request.kind} comes later.")
    if request.kind not in WRITTEN_KINDS:
        raise InputError(f"“{request.kind}” is not a kind of letter. This version writes thank-you and late-thank-you.")
    if not request.readers:
        raise InputError("Nobody is named as interviewer. A letter needs a reader: please add one.")
    if not clean(request.employer) and not clean(request.role):
        raise InputError("Neither employer nor role is named. Please give at least one of them.")
