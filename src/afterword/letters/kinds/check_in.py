"""The check-in: one question about the next step, to the one who named the day. The second has something new to say."""

from afterword.letters.draft import Draft
from afterword.letters.facts import Fact
from afterword.letters.kinds.later import Outline, write_later
from afterword.letters.kinds.news import news
from afterword.letters.kinds.occasion import Occasion, working_days
from afterword.letters.material import Ask
from afterword.letters.notes import NoteKind
from afterword.letters.paragraphs import LAST
from afterword.letters.request import LetterRequest

# The steps by which the frames have moved on from the thank-you's.
FIRST, SECOND = 3, 4
MOST_CHECK_INS = 2
LEAST_WORDS = 30
# Working days: after the named day; after the thank-you where none was named; after the first check-in.
AFTER_THE_DAY, AFTER_THANKS, AFTER_THE_FIRST = 2, 5, 5

_REMEMBERED = (NoteKind.STUCK, NoteKind.NEED, NoteKind.MINE, NoteKind.ASKED, NoteKind.GLAD, NoteKind.DRAW)
_NEW = (*_REMEMBERED, NoteKind.BETTER, NoteKind.SHOULD, NoteKind.WORRY, NoteKind.COMMON)


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return a check-in per reader, the second where one has gone out before."""
    if any(one.kind == "check-in" for one in request.earlier_letters):
        return write_later(request, _second, SECOND)
    return write_later(request, _first, FIRST)


def _first(occasion: Occasion) -> Outline:
    return Outline(
        subject="subject.check_in",
        said=(occasion.opening("again"), _question(occasion, "check_in")),
        specifics=tuple(occasion.specifics(*_REMEMBERED)),
        spare=(occasion.fact("check_in.close", LAST),),
        least_words=LEAST_WORDS,
        warnings=_warnings(occasion),
    )


def _second(occasion: Occasion) -> Outline:
    told, asks = news(occasion.request.news, occasion.setting)
    new = occasion.specifics(*_NEW)
    asked = _question(occasion, "check_in.second")
    said: tuple[Fact, ...] = (occasion.opening("again"), asked)
    if told:
        sent = occasion.spell(occasion.sent("check-in")[-1])
        said = (occasion.fact("news.since", 1, ("news",), news=told, sent=sent), *said)
    elif not any(not occasion.spent.issuperset(fact.notes) for fact in new):
        asks.append(Ask(None, "What is new since your last note? A second check-in needs something to say."))
    return Outline(
        subject="subject.check_in",
        said=said,
        specifics=tuple(new),
        lead=len(said) - 1,
        least_specifics=0 if told else 1,
        spare=(occasion.fact("check_in.close", LAST),),
        least_words=LEAST_WORDS,
        warnings={**_warnings(occasion), "last_check_in": True},
        asks=tuple(asks),
    )


def _question(occasion: Occasion, family: str) -> Fact:
    if occasion.decision is None:
        return occasion.fact(f"{family}.undated", LAST)
    on, note = occasion.decision
    is_ahead = on >= occasion.at.sent_on and family == "check_in"
    return occasion.fact(
        f"{family}.not_yet" if is_ahead else f"{family}.dated", LAST, (note,) if note else (), on=occasion.spell(on)
    )


def _warnings(occasion: Occasion) -> dict[str, bool]:
    earlier = occasion.sent("check-in")
    return {
        "too_early": _too_early(occasion),
        "too_many": len(earlier) >= MOST_CHECK_INS,
        "answered": bool(occasion.request.received),
        "one_contact": len(occasion.request.readers) > 1 and not occasion.is_contact,
    }


def _too_early(occasion: Occasion) -> bool:
    today = occasion.at.sent_on
    if earlier := occasion.sent("check-in"):
        return working_days(earlier[-1], today) < AFTER_THE_FIRST
    if occasion.decision:
        return working_days(occasion.decision[0], today) < AFTER_THE_DAY
    thanked = occasion.sent("thank-you", "late-thank-you")
    return working_days(thanked[-1] if thanked else occasion.at.heard_on, today) < AFTER_THANKS
