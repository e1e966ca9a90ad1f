"""Points 6 to 9, 17 and 18: how the letter is made. Each function yields a sentence for each fault."""

import json
import re
from collections.abc import Iterator
from itertools import pairwise

from bench.letters import manners
from bench.letters.briefs import Brief
from bench.letters.garbled import garbled
from bench.letters.likeness import holds, own_share, words
from bench.letters.paper import Paper

from afterword.words.sentences import split, tokens

LONGEST_SUBJECT = 60
SPOKEN_A_SECOND = 2.5  # words, of somebody who speaks clearly on the phone
LONGEST_BLOCK = 30  # seconds
NOTES_THAT_SPEAK = 3
OWN = 0.5
# Least and most words between greeting and sign-off.
LENGTHS = {"thank-you": (40, 130), "late-thank-you": (40, 130), "check-in": (30, 110)}
OTHER_LENGTHS = (25, 130)
SHORT_NOTES = 25  # words of notes: with fewer, the letter is short, too
LEAST_OF_FEW = 25


def subject(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    if brief.kind == "call-script":
        return
    line = paper.subject
    if not line:
        yield "no subject"
    if len(line) > LONGEST_SUBJECT:
        yield f"a subject of {len(line)} characters"
    names = (brief.role, brief.employer, (brief.request.get("new_opening") or {}).get("role") or brief.role)
    words = {word for name in names for word in re.findall(r"\w{3,}", name)}
    if not any(word in line for word in words):
        yield f"a subject without role and employer: {line!r}"
    if (
        re.search(r"\bnews\b|something new", line, re.I)
        and not brief.request.get("news")
        and brief.kind != "new-opening"
    ):
        yield f"a subject that announces news, and there is none: {line!r}"
    if line.startswith("Re:") and not brief.sent_before:
        yield "“Re:” without a thread"


def length(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    if brief.kind == "call-script":
        yield from _blocks(paper)
        return
    notes = [one for one in brief.of(place) if one.id not in paper.asked]
    least, most = LENGTHS.get(brief.kind, OTHER_LENGTHS)
    if sum(len(tokens(one.text)) for one in notes) < SHORT_NOTES:
        least = min(least, LEAST_OF_FEW)
    if not least <= paper.words <= most:
        yield f"{paper.words} words"
    if not 3 <= len(paper.sentences) <= 9:
        yield f"{len(paper.sentences)} sentences"
    if any(len(split(one)) > 4 for one in paper.paragraphs):
        yield "a paragraph of more than four sentences"
    if (
        brief.is_thanks
        and len(notes) >= NOTES_THAT_SPEAK
        and (own := own_share(paper.text, _typed(brief, place))) < OWN
    ):
        yield f"only {own:.0%} of the words are the candidate's"


def thanks(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    if len(manners.THANK_WORD.findall(paper.body)) > 2:
        yield "thanks more than twice"
    wanted = brief.is_thanks or brief.kind == "rejection-reply"
    if wanted and not any(manners.THANKS.search(one) for one in paper.sentences[:2]):
        yield "no thanks in the first two sentences"


def day_and_role(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    """Which role; and when we spoke: by weekday or date, and by month where that is long ago."""
    new = (brief.request.get("new_opening") or {}).get("role") or brief.role
    if not any(name.partition(",")[0] in paper.text for name in (brief.role, new, brief.employer)):
        yield "neither role nor employer"
    day = brief.heard_on
    named = [f"{day:%A}", f"{day:%B} {day.day}", f"{day.day} {day:%B}"]
    if brief.kind in ("hello", "new-opening", "closing", "rejection-reply"):
        named += [f"{day:%B}"]
    if day == brief.written_on:
        named += ["today", "this morning", "this afternoon", "this evening"]
    named += ["yesterday"] if (brief.written_on - day).days == 1 else []
    if brief.kind not in ("missed-call", "call-script") and not any(one in paper.text for one in named):
        yield "not a word about when we spoke"
    far = (brief.written_on - day).days > 7
    if far and brief.kind in ("thank-you", "late-thank-you") and not re.search(rf"{day:%B}", paper.text):
        yield "a weekday alone, more than a week ago"


def phrases(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    yield from (f"stock phrase: {found.group()!r}" for found in manners.STOCK.finditer(paper.text))
    if paper.body.count("!") > 1:
        yield "more than one exclamation mark"
    if manners.EMOJI.search(paper.body):
        yield "an emoji"


def reads_as_one(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    yield from (f"garbled, {one}" for one in garbled(brief, paper))
    if brief.signer not in (paper.sign_off if brief.kind != "call-script" else paper.body):
        yield "not signed with the full name"
    starts = [" ".join(one.split()[:2]).casefold() for one in paper.sentences]
    if any(one == other for one, other in pairwise(starts)):
        yield "two sentences in a row begin alike"
    if len(starts) > 3 and sum(one.split()[0] == "i" for one in starts) > len(starts) / 2:
        yield "more than half of the sentences begin with “I”"
    yield from _echoes(brief, paper)
    yield from _tone(brief, place, paper)


def _echoes(brief: Brief, paper: Paper) -> Iterator[str]:
    """The same three words twice in one letter, where they are not the candidate's own nor the names of things."""
    told = " ".join(words(json.dumps(brief.request, ensure_ascii=False)))
    runs = [run for one in paper.sentences for run in zip(*(words(one)[at:] for at in range(3)), strict=False)]
    names = set(words(f"{brief.employer} {brief.role}"))
    twice = {run for run in runs if runs.count(run) > 1 and " ".join(run) not in told and not names & set(run)}
    if twice and brief.kind != "call-script":
        yield f"the same words twice: {' '.join(sorted(twice)[0])!r}"
    if len(manners.AS_SAID.findall(paper.text)) > 1:
        yield "“as I said” and “as you said” in one letter"


def _tone(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    text = paper.text
    told = json.dumps(brief.request)
    for word in brief.readers[place].never:
        if holds(text, word) and not holds(told, word):
            yield f"says {word!r}"
    if found := manners.FILE_NAME.search(text):
        yield f"a file name for a sentence: {found.group()!r}"
    if found := manners.STIFF.search(text):
        yield f"nobody says {found.group()!r}"
    if brief.kind == "late-thank-you":
        if not manners.OWNED.search(" ".join(paper.sentences[:2])):
            yield "the lateness is not owned"
        if found := manners.EXCUSE.search(paper.sentences[0]):
            yield f"an excuse: {found.group()!r}"
    if brief.kind == "rejection-reply" and (found := manners.WHY.search(text)):
        yield f"argues: {found.group()!r}"
    if brief.kind == "hello" and (found := manners.ASKS_A_FAVOUR.search(text)):
        yield f"a hello that asks: {found.group()!r}"
    if brief.kind == "closing" and (found := manners.ASSUMES_A_NO.search(text)):
        yield f"assumes a no that nobody gave: {found.group()!r}"
    if brief.kind in ("hello", "new-opening") and (found := manners.REJECTED.search(text)):
        yield f"harks back: {found.group()!r}"
    new = (brief.request.get("new_opening") or {}).get("role")
    if brief.kind == "new-opening" and new and new.partition(",")[0] not in text:
        yield "the new opening is not named"


def _blocks(paper: Paper) -> Iterator[str]:
    """A script: no block of more than thirty seconds, and every case there is."""
    for block in paper.paragraphs:
        seconds = len(tokens(block)) / SPOKEN_A_SECOND
        if seconds > LONGEST_BLOCK:
            yield f"a block of {seconds:.0f} seconds"
    for block in ("answer", "busy", "voicemail"):
        if block not in paper.body.casefold():
            yield f"no words for the case {block!r}"


def _typed(brief: Brief, place: int) -> tuple:
    return (*brief.of(place), *brief.of(place, "decide"))
