"""The reply to a no: thanks and good wishes, no why and no argument."""

from afterword.letters.draft import Draft
from afterword.letters.kinds.later import Outline, write_later
from afterword.letters.kinds.occasion import Occasion
from afterword.letters.notes import NoteKind
from afterword.letters.paragraphs import LAST
from afterword.letters.request import LetterRequest

STEPS = 1

# What was done, needed or doubted would argue with the decision.
_REMEMBERED = (NoteKind.STUCK, NoteKind.GLAD, NoteKind.COMMON)


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return a reply per reader; what they wrote is never copied."""
    return write_later(request, _plan, STEPS)


def _plan(occasion: Occasion) -> Outline:
    return Outline(
        subject="subject.rejection",
        said=(occasion.opening("rejection"), occasion.fact("rejection.door", LAST), occasion.wish(LAST)),
        specifics=(*occasion.specifics(*_REMEMBERED), *occasion.drew(1)),
    )
