"""About another opening, to somebody the candidate has spoken with: it names the new role and when they spoke."""

import re

from afterword.letters.draft import Draft
from afterword.letters.facts import Fact
from afterword.letters.kinds.later import Outline, write_later
from afterword.letters.kinds.news import news
from afterword.letters.kinds.occasion import Occasion
from afterword.letters.material import Ask
from afterword.letters.notes import NoteKind
from afterword.letters.paragraphs import LAST
from afterword.letters.request import LetterRequest, NewOpening
from afterword.words.folding import clean

STEPS = 5

_REMEMBERED = (NoteKind.STUCK, NoteKind.NEED, NoteKind.MINE, NoteKind.GLAD, NoteKind.DRAW, NoteKind.COMMON)


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return a letter per reader; what came of the earlier role is not spoken of."""
    return write_later(request, _plan, STEPS)


def _plan(occasion: Occasion) -> Outline:
    new = occasion.request.new_opening
    told, asks = news(occasion.request.news, occasion.setting)
    if new is None:
        asks.append(Ask(None, "Which role is it this time, and where did you see it?"))
    talk = occasion.material.framed(NoteKind.TALK)[:1]
    thanks = [occasion.fact("hello.thanks.talk", 1, (one.note,), talk=one.text) for one in talk]
    return Outline(
        subject="subject.new_opening",
        said=(
            _first(occasion, new),
            *(thanks or [occasion.fact("hello.thanks", 1)]),
            *([occasion.fact("news", 1, ("news",), news=told)] if told else []),
            occasion.fact("new_opening.ask", LAST),
            occasion.wish(LAST),
        ),
        specifics=tuple(occasion.specifics(*_REMEMBERED)),
        lead=2,
        warnings={"no_new_opening": new is None},
        asks=tuple(asks),
        role=clean(new.role) if new else None,
    )


def _first(occasion: Occasion, new: NewOpening | None) -> Fact:
    slots = {"day": occasion.at.day, "role": occasion.role(with_employer=False)}
    if new is None:
        return occasion.fact("hello", 1, **slots)
    named = occasion.role(clean(new.role))
    if new.source and (where := _where(clean(new.source))):
        return occasion.fact("new_opening.where", 1, new=named, where=where, **slots)
    return occasion.fact("new_opening", 1, new=named, **slots)


def _where(source: str) -> str | None:
    """Return "on your careers page", "through Tom Sample"; None for what does not read as a place or a person."""
    said = source.rstrip(" .!")
    if not said or len(said.split()) > 8 or re.search(r"[?:;<>\[\]{}]|\bignore\b", said):
        return None
    if re.match(r"(?:on|in|at|from|through|via|by)\b", said, re.I):
        return said[0].lower() + said[1:]
    if re.match(r"(?:careers?|jobs?|company|website|web site|homepage)\b", said, re.I):
        said = f"your {said[0].lower()}{said[1:]}"
    if re.search(r"\b(?:newsletter|newspaper|paper|magazine|journal|gazette|bulletin)\b", said, re.I):
        return f"in {_with_article(said)}"
    is_place = re.search(
        r"site|page|board|portal|linkedin|indeed|glassdoor|feed|channel|\.\w{2,}|web|list|xing", said, re.I
    )
    return f"on {_with_article(said)}" if is_place else f"through {said}"


def _with_article(said: str) -> str:
    is_known = re.match(r"(?:the|your|a|an|my|their|our)\b", said, re.I) or said[0].isupper() or "." in said
    return said if is_known else f"the {said}"
