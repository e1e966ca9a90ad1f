"""Hello, months after a no: a greeting with the candidate's own news. It asks nothing."""

from datetime import timedelta

from afterword.letters.draft import Draft
from afterword.letters.kinds.later import Outline, write_later
from afterword.letters.kinds.news import news
from afterword.letters.kinds.occasion import Occasion
from afterword.letters.material import Ask
from afterword.letters.notes import NoteKind
from afterword.letters.request import LetterRequest

STEPS = 2
# After the last letter, and between two hellos.
AFTER_THE_LAST, BETWEEN = timedelta(days=90), timedelta(days=180)

_REMEMBERED = (NoteKind.STUCK, NoteKind.COMMON, NoteKind.GLAD)


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return a hello per reader."""
    return write_later(request, _plan, STEPS)


def _plan(occasion: Occasion) -> Outline:
    told, asks = news(occasion.request.news, occasion.setting)
    if told is None and not asks:
        asks = [Ask(None, "What is your own news? A hello without any is better left for later.")]
    talk = occasion.material.framed(NoteKind.TALK)[:1]
    thanks = [occasion.fact("hello.thanks.talk", 1, (one.note,), talk=one.text) for one in talk]
    return Outline(
        subject="subject.hello",
        said=(
            occasion.fact("hello", 1, day=occasion.at.day, role=occasion.role(with_employer=not talk)),
            *(thanks or [occasion.fact("hello.thanks", 1)]),
            *([occasion.fact("news", 2, ("news",), news=told)] if told else []),
            occasion.fact("hello.end", 2),
            occasion.wish(2),
        ),
        specifics=tuple(occasion.specifics(*_REMEMBERED)),
        lead=2,
        warnings={"too_early": _too_early(occasion), "no_news": told is None},
        asks=tuple(asks),
    )


def _too_early(occasion: Occasion) -> bool:
    hellos, letters = occasion.sent("hello"), occasion.sent()
    if hellos:
        return occasion.at.sent_on - hellos[-1] < BETWEEN
    return occasion.at.sent_on - (letters[-1] if letters else occasion.at.heard_on) < AFTER_THE_LAST
