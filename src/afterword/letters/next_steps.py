"""What comes next: every promise with its day, what they said they would do, and when an answer is due."""

import re
from datetime import date

from afterword.letters.facts import Fact, single
from afterword.letters.material import Ask, Material, Usable
from afterword.letters.moment import Moment
from afterword.letters.notes import NoteKind
from afterword.words.dates import spell
from afterword.words.folding import fold
from afterword.words.sentences import tokens
from afterword.words.word_list import listed

PARAGRAPH = 4
MOST_PROMISES = 3
MOST_PROMISED_WORDS = 60
# A longer promise and the day of their answer are two sentences.
MOST_JOINED_WORDS = 14
LAST_TWO = 2


def next_steps(
    material: Material,
    attachments: tuple[str, ...],
    decision_on: date | None,
    decide_note: str | None,
    at: Moment,
    dialect: str,
) -> tuple[list[Fact], list[Ask]]:
    """Return the sentences of the last paragraph in order, and what to ask about them.

    `decision_on` is the confirmed day for the reader who is told of it. A decision day that has passed is left out:
    naming it would ask for the status, which a thank-you does not do.
    """
    promises, too_many = _that_fit(material.all(NoteKind.PROMISE))
    steps = _promises(promises, attachments)
    steps += [_step("they_will", NoteKind.THEY_WILL, one) for one in material.all(NoteKind.THEY_WILL)[:1]]
    if decision_on is not None and decision_on >= at.sent_on:
        notes = (decide_note,) if decide_note else ()
        steps.append(Fact("decide", (("on", spell(decision_on, dialect)),), notes, PARAGRAPH, "decide"))
    return _joined(steps), [*_about_attachments(promises, attachments), *too_many]


def _that_fit(promises: list[Usable]) -> tuple[list[Usable], list[Ask]]:
    """The first promises, as many as a letter carries, and a question about each of the others."""
    words, fitting = 0, 0
    for one in promises[:MOST_PROMISES]:
        words += one.words
        fitting += words <= MOST_PROMISED_WORDS
    return promises[:fitting], [Ask(one.note, _TOO_MANY) for one in promises[fitting:]]


def _joined(steps: list[Fact]) -> list[Fact]:
    """What is still to come from either side and by when they answer, in one sentence."""
    if len(steps) < LAST_TWO or steps[-1].family != "decide":
        return steps
    first, last = steps[-LAST_TWO:]
    is_short = first.own_words <= MOST_JOINED_WORDS and len(steps) == LAST_TWO
    if first.family != "they_will" and not (first.family == "promise" and is_short):
        return steps
    both = Fact(f"{first.family}+decide", first.slots + last.slots, first.notes + last.notes, PARAGRAPH, first.topic)
    return [*steps[:-LAST_TWO], both]


def _promises(promises: list[Usable], attachments: tuple[str, ...]) -> list[Fact]:
    steps = []
    for index, one in enumerate(promises):
        thing = _attached_thing(one.text, attachments)
        if thing and not one.mended:
            steps.append(Fact("promise.attached", (("thing", thing),), (one.note,), PARAGRAPH, f"promise {index}"))
        else:
            is_first = not any(step.family == "promise" for step in steps)
            steps.append(_step("promise" if is_first else "also_promise", NoteKind.PROMISE, one))
    return steps


def _step(family: str, kind: NoteKind, one: Usable) -> Fact:
    topic = f"{family} {one.note}"
    if one.mended:
        return single(kind, one, PARAGRAPH, topic)
    return Fact(family, ((kind.value, one.text),), (one.note,), PARAGRAPH, topic)


def _attached_thing(promise: str, attachments: tuple[str, ...]) -> str | None:
    """Return "the floor plan" for "send you the floor plan by Thursday" where a file's name says it is attached."""
    sending = _SENDING.fullmatch(promise)
    if sending is None or _TO_ANOTHER.match(sending["thing"]):
        return None
    thing = sending["thing"]
    return thing if named_like(thing, attachments) else None


def named_like(thing: str, files: tuple[str, ...]) -> bool:
    """Return whether the name of one of the files says that it is this thing."""
    names = {stem for name in files for stem in _stems(re.sub(r"\.\w{2,5}$", "", name))}
    return bool(names & _stems(thing))


def _stems(text: str) -> set[str]:
    apart = re.sub(r"[_.\-\d]|(?<=[a-z])(?=[A-Z])", " ", text)
    folded = (fold(token.text) for token in tokens(apart))
    words = (_SAME.get(word, word) for word in folded)
    return {word[:6].rstrip("s") for word in words if len(word) > 2 and word not in _NO_NAMES}


def _about_attachments(promises: list[Usable], attachments: tuple[str, ...]) -> list[Ask]:
    framed = [one for one in promises if not one.mended]
    unmatched = [one for one in framed if _SENDING.fullmatch(one.text) and not _attached_thing(one.text, attachments)]
    if not attachments or not unmatched:
        return []
    files, several = " and ".join(f"“{name}”" for name in attachments), len(attachments) > 1
    asks = f"{'are' if several else 'is'} attached. If {'one of them' if several else 'it'} is what you promised"
    return [Ask(unmatched[0].note, f"{files} {asks}, name the file after it.")]


_TOO_MANY = "This promise did not fit beside the others. Can two of them become one half sentence?"
_SENDING = re.compile(
    r"(?:send|forward|e-?mail|share|mail)(?: over| along)?(?: (?:to )?you)? "
    r"(?P<thing>(?:(?!\bto\b|\bwith\b|\bwhen\b|\bonce\b).)+?)"
    r"(?: over| along| back)?(?: (?:to|with) you)?(?: again)?(?:,? (?:by|on|before|until|this|next|as soon as) .+)?",
    re.I,
)
_SAME = {"cv": "resume", "curriculum": "resume"}
# "send Tom the floor plan": what goes to somebody else is not in this letter.
_TO_ANOTHER = re.compile(r"(?!(?:all|both|half)\b)\w+ (?:the|my|an?|some|our)\b", re.I)
_NO_NAMES = frozenset(listed("the and for with from alice example final new copy"))
