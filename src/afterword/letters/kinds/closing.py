"""The closing note: thanks and an open door, with no reproach, no question, and nothing to answer."""

from afterword.letters.draft import Draft
from afterword.letters.kinds.later import Outline, write_later
from afterword.letters.kinds.occasion import Occasion, working_days
from afterword.letters.notes import NoteKind
from afterword.letters.paragraphs import LAST
from afterword.letters.request import LetterRequest

STEPS = 4
# Working days after the last letter.
AFTER_THE_LAST = 10

_REMEMBERED = (NoteKind.STUCK, NoteKind.GLAD, NoteKind.COMMON)


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return a closing note per reader."""
    return write_later(request, _plan, STEPS)


def _plan(occasion: Occasion) -> Outline:
    sent = occasion.sent()
    return Outline(
        subject="subject.closing",
        said=(
            occasion.opening("again"),
            occasion.fact("closing.leave", LAST),
            occasion.fact("closing.door", LAST),
            occasion.wish(LAST),
        ),
        specifics=(*occasion.specifics(*_REMEMBERED), *occasion.drew(1)),
        warnings={
            "too_early": bool(sent) and working_days(sent[-1], occasion.at.sent_on) < AFTER_THE_LAST,
            "already_sent": bool(occasion.sent("closing")),
            "answered": bool(occasion.request.received),
        },
    )
