"""The call script: what to say where they answer, have no time, or do not pick up; read off a phone, line by line."""

import re
from datetime import date

from afterword.letters.draft import Draft
from afterword.letters.draft_parts import about_the_people
from afterword.letters.facts import Fact
from afterword.letters.frames import frames_for
from afterword.letters.kinds.occasion import Occasion, occasions, working_days
from afterword.letters.material import Ask
from afterword.letters.notes import NoteKind
from afterword.letters.request import LetterRequest
from afterword.letters.sentence import Frames, Sentence, first_turn
from afterword.letters.subject import subject
from afterword.letters.unsaid import unsaid
from afterword.words.folding import clean
from afterword.words.names import greeting
from afterword.words.sentences import word_count

# Read aloud in thirty seconds.
MOST_WORDS = 75
# Working days without an answer before a call.
AFTER_A_LETTER = 7

_REMEMBERED = (NoteKind.NEED, NoteKind.MINE, NoteKind.STUCK, NoteKind.ASKED, NoteKind.GLAD)
_NO_CALLS = re.compile(
    r"\bno (?:phone |telephone )?(?:calls|phoning|telephone)\b"
    r"|\b(?:do not|don['’]t|not) (?:call|phone|ring|telephone)\b",
    re.I,
)


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return a script per reader: to ask after letters without an answer, else to say thank you by phone."""
    families = frames_for(request.dialect)
    start = first_turn(request.opening_seed)
    return tuple(_draft(one, Frames(families, start + one.place)) for one in occasions(request))


def _draft(occasion: Occasion, frames: Frames) -> Draft:
    request, reader = occasion.request, occasion.reader
    blocks = [_spoken(block, frames) for block in _blocks(occasion)]
    headings = frames.families["call.headings"]
    texts = [
        "\n".join((heading, *(one.text for one in block))) for heading, block in zip(headings, blocks, strict=True)
    ]
    phone = clean(request.candidate.phone or "")
    codes = {
        "too_early": _too_early(occasion),
        "no_calls": bool(_NO_CALLS.search(request.posting or "")),
        "answered": bool(request.received),
        "too_many": bool(occasion.sent("call-script", "call")),
        "no_phone": not phone,
        "no_notes": not occasion.material.of,
        **about_the_people(request, reader),
    }
    said = tuple(one for block in blocks for one in block)
    asks = () if phone else (Ask(None, "What is your number? A voicemail ends with it."),)
    return Draft(
        to=clean(reader.name),
        subject=subject(
            frames.turn, request.role, request.employer, occasion.at.weekday, frames.families, "subject.call"
        ),
        body="\n\n".join(texts),
        sentences=said,
        warnings=tuple(code for code, applies in codes.items() if applies),
        asks=(*asks, *occasion.asks),
        unsaid=unsaid(occasion.material, said, frames),
    )


def _spoken(block: list[Fact], frames: Frames) -> tuple[Sentence, ...]:
    """The sentences of a block; what is remembered falls out first where it would take longer than thirty seconds."""
    said = [(fact, frames.sentence(fact.family, dict(fact.slots), fact.notes)) for fact in block]
    while sum(word_count(one.text) for _, one in said) > MOST_WORDS:
        extra = next((pair for pair in reversed(said) if not pair[0].family.startswith("call.")), None)
        if extra is None:
            break
        said.remove(extra)
    return tuple(one for _, one in said)


def _blocks(occasion: Occasion) -> tuple[list[Fact], list[Fact], list[Fact]]:
    remembered = occasion.specifics(*_REMEMBERED)
    slots = {"day": _day(occasion), "role": occasion.role(with_employer=False)}
    number = _number(occasion)
    if not _is_about_the_answer(occasion):
        thank = _about_the_talk(occasion, "call.thank")
        short = occasion.fact("call.thank.short", 1, **slots)
        bye = occasion.fact("call.thank.bye", 1)
        return (
            [
                _name(occasion),
                occasion.fact("call.minute", 1),
                thank,
                *remembered[:2],
                occasion.fact("call.thank.end", 1),
            ],
            [_name(occasion), occasion.fact("call.short", 1), short, bye],
            [_name(occasion), thank, *remembered[:1], number[-1]],
        )
    spoke = _about_the_talk(occasion, "call.spoke")
    sent = occasion.sent()
    wrote = [occasion.fact("call.wrote", 1, sent=_said_aloud(occasion, sent[-1]))] if sent else []
    return (
        [
            _name(occasion),
            occasion.fact("call.minute", 1),
            spoke,
            *remembered[:1],
            *wrote,
            _question(occasion, "call.ask"),
            occasion.fact("call.thanks", 1),
        ],
        [
            _name(occasion),
            occasion.fact("call.short", 1),
            occasion.fact("call.about", 1, **slots),
            occasion.fact("call.better_time", 1),
        ],
        [_name(occasion), spoke, *wrote, _question(occasion, "call.voicemail"), *number],
    )


def _name(occasion: Occasion) -> Fact:
    me, name = clean(occasion.request.candidate.name), greeting(occasion.reader.name, occasion.reader.address_as)
    is_known = any(sign.isalpha() for sign in name)
    if not me:
        return occasion.fact("call.name.unsigned", 1, name=name) if is_known else occasion.fact("call.name.neither", 1)
    return occasion.fact("call.name", 1, name=name, me=me) if is_known else occasion.fact("call.name.unknown", 1, me=me)


def _number(occasion: Occasion) -> list[Fact]:
    """Asked to call back, with the number last; without a number, a mail is said to follow."""
    phone = clean(occasion.request.candidate.phone or "")
    if not phone:
        return [occasion.fact("call.by_mail", 1)]
    return [occasion.fact("call.back", 1), occasion.fact("call.number", 1, phone=phone)]


def _day(occasion: Occasion) -> str:
    """The weekday of this week, else the date without it, as one says it."""
    return occasion.at.weekday


def _said_aloud(occasion: Occasion, on: date) -> str:
    return re.sub(r"^\w+day,? ", "", occasion.spell(on))


def _about_the_talk(occasion: Occasion, family: str) -> Fact:
    slots = {"day": _day(occasion), "role": occasion.role(with_employer=False)}
    for talk in occasion.material.framed(NoteKind.TALK)[:1]:
        return occasion.fact(f"{family}.talk", 1, (talk.note,), **slots, talk=talk.text)
    return occasion.fact(family, 1, **slots)


def _question(occasion: Occasion, family: str) -> Fact:
    if occasion.decision is None or occasion.decision[0] >= occasion.at.sent_on:
        return occasion.fact(f"{family}.undated", 1)
    on, note = occasion.decision
    return occasion.fact(f"{family}.dated", 1, (note,) if note else (), on=_said_aloud(occasion, on))


def _is_about_the_answer(occasion: Occasion) -> bool:
    """Whether letters have gone out, or the day they named is over: then the call asks; else it says thank you."""
    is_over = occasion.decision is not None and occasion.decision[0] < occasion.at.sent_on
    return bool(occasion.sent()) or is_over or working_days(occasion.at.heard_on, occasion.at.sent_on) > AFTER_A_LETTER


def _too_early(occasion: Occasion) -> bool:
    sent = occasion.sent()
    return bool(sent) and working_days(sent[-1], occasion.at.sent_on) < AFTER_A_LETTER
