"""Points 10 to 16: what the letter says. Each function yields a sentence for each fault."""

import re
from collections.abc import Iterator

from bench.letters import manners
from bench.letters.briefs import Brief, Note
from bench.letters.likeness import holds, is_said, stems, touches
from bench.letters.panel import MOST_SHARED, last_sentences_alike, overlap
from bench.letters.paper import Paper
from bench.letters.record import DATE, DAYS, MONTHS

OFFER = re.compile(
    r"\bI (?:am (?:glad|happy) to|can|could|would (?:gladly|be glad to)) "
    r"(?:say|add|tell|answer|come back|go|explain|expand)|"
    r"\bdeserves? (?:more|a)\b|\bif you (?:want|wish|like)\b|\bmore (?:about|on|to say)\b"
)
SAYS_SOMETHING = ("stuck", "glad", "mine", "need", "better", "should", "draw", "promise", "common", "asked")
_DAY_WORDS = re.compile(
    rf"\b(?:{'|'.join(DAYS)}|(?:{'|'.join(MONTHS)}) \d{{1,2}}|\d{{1,2}} (?:{'|'.join(MONTHS)})|"
    r"the \d{1,2}(?:st|nd|rd|th)|tonight|tomorrow)\b",
    re.I,
)


def specific(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    news = str(brief.request.get("news") or "")
    if news and brief.kind in ("check-in", "hello") and not is_said(news, paper.text):
        yield "the candidate's news is not told"
    notes = [one for one in _usable(brief, place, paper) if brief.is_thanks or one.kind not in ("asked", "worry")]
    if not notes or brief.kind in ("call-script", "missed-call", "material"):
        return
    if not any(touches(one, paper.text) for one in (*notes, *([news] if news else []))):
        yield "nothing of this conversation"
    weighty = [one for one in notes if one.kind in SAYS_SOMETHING]
    if brief.is_thanks and weighty and not any(touches(one, paper.text) for one in weighty):
        yield "says what it was about, and nothing more"
    if brief.is_thanks and brief.readers[place].says:
        unsaid = [words[0] for words in brief.readers[place].says if not is_kept(words, brief, place, paper)]
        if len(unsaid) * 2 > len(brief.readers[place].says):
            yield f"more than half of what mattered is missing: {', '.join(unsaid)}"


def one_thought(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    """Their need, or what they asked, and what the candidate has done: in one sentence, or in two that touch."""
    notes = [one for one in _usable(brief, place, paper) if one in brief.readers[place].notes]
    needs = [one for one in notes if one.kind in ("need", "asked")]
    done = [one for one in notes if one.kind == "mine"]
    said = paper.sentences
    for sentence in said:
        if any(is_said(need, sentence) for need in needs) and OFFER.search(sentence):
            yield f"comes back to a question and does not answer it: {sentence!r}"
    if not brief.is_thanks or not needs or not done:
        return
    pairs = [f"{one} {other}" for one, other in zip(said, (*said[1:], ""), strict=True)]
    for need, mine in ((need, mine) for need in needs for mine in done if need.kind == "asked" and len(done) > 1):
        if any(is_said(need, one) and is_said(mine, one) for one in said) and not _belong(need, mine, notes):
            yield f"joins what does not belong together: {need.text!r} and {mine.text!r}"
    if not any(touches(need, pair) and touches(mine, pair) for pair in pairs for need in needs for mine in done):
        yield "need and experience are not in one thought"


def _belong(need: Note, mine: Note, notes: list[Note]) -> bool:
    """What was typed one after the other, or shares a word, or was the only one typed so far."""
    far = abs(notes.index(need) - notes.index(mine))
    return far == 1 or bool(stems(need.text) & stems(mine.text))


def one_repair(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    notes = _usable(brief, place, paper)
    said = [one for one in notes if one.kind in ("better", "should") and is_said(one, paper.text)]
    if len(said) > 1:
        yield "repairs more than one answer"
    if brief.is_thanks and (found := manners.APOLOGY.search(paper.text)):
        yield f"an apology: {found.group()!r}"
    worries = [one for one in brief.of(place, "worry") if is_said(one, paper.text)]
    if worries and not said:
        yield "repeats their doubt and does not answer it"
    if worries and (found := manners.WEAK_BETTER.search(paper.text)):
        yield f"repeats the doubt as a doubt: {found.group()!r}"


def promises(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    if not (brief.is_thanks or brief.kind == "material"):
        return
    # A shared promise is made once, to whoever it was made to: only the reader's own count here.
    for note in (one for one in brief.readers[place].notes if one.kind == "promise" and one.id not in paper.asked):
        if not touches(note, paper.text):
            yield f"not a word of the promise {note.text!r}"
        elif brief.kind != "material" and (day := _DAY_WORDS.search(note.text)) and not _is_dated(day.group(), paper):
            yield f"the promise without its day: {note.text!r}"
    if brief.kind == "material" and brief.request.get("attachments") and not manners.GIVEN.search(paper.text):
        yield "does not say that it is attached"


def next_step(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    asked = any(one.id in paper.asked for one in brief.of(place, "decide"))
    for found in DATE.finditer(paper.text) if brief.next_on else ():
        if (
            _means_answer(paper.text, found.start())
            and (day := int(found["day"] or found["day2"])) != brief.next_on.day
        ):
            yield f"the answer is due on {brief.next_on}, not on the {day}."
    is_for_this_reader = any(one in brief.readers[place].notes for one in brief.of(place, "decide"))
    is_ahead = brief.next_on is not None and brief.next_on >= brief.written_on
    if is_for_this_reader and is_ahead and not asked and str(brief.next_on.day) not in paper.text:
        yield "not a word of the day they named"
    if found := manners.PRESSURE.search(paper.text):
        yield f"pressure: {found.group()!r}"
    if brief.is_thanks and ((found := manners.STATUS.search(paper.text)) or "?" in paper.text):
        yield f"asks how things stand: {found.group() if found else '?'!r}"
    if brief.kind in ("missed-call", "call-script") and brief.phone:
        yield from _reachable(brief, paper)
    if brief.kind == "check-in":
        if paper.text.count("?") > 1:
            yield "more than one question"
        wanted = [
            words
            for words in brief.readers[place].says
            if any(re.search(rf"\b{month}", " ".join(words)) for month in MONTHS)
        ]
        if wanted and not asked and not any(holds(paper.text, word) for words in wanted for word in words):
            yield "their date is not named"


def _reachable(brief: Brief, paper: Paper) -> Iterator[str]:
    """A letter about a missed call offers another; a voicemail ends with the number."""
    digits = re.sub(r"\D", "", brief.phone)[-7:]
    if digits not in re.sub(r"\D", "", paper.body):
        yield "the phone number is missing"
    if brief.kind == "missed-call" and not manners.AGAIN.search(paper.text):
        yield "offers no other call"
    if brief.kind == "call-script":
        voicemail = paper.body.casefold().rpartition("voicemail")[2]
        last = [line for line in voicemail.strip().splitlines() if line.strip()]
        if digits not in re.sub(r"\D", "", " ".join(last)) or not last:
            yield "the voicemail does not give the number"


def panel(brief: Brief, place: int, paper: Paper, papers: list[Paper]) -> Iterator[str]:
    if len(papers) > 1 and (shared := overlap(brief, papers)) > MOST_SHARED:
        yield f"two letters share {shared:.0%}"
    if last_sentences_alike(papers):
        yield "two letters end on the same sentence"
    mine = " ".join(one.text for one in (*brief.readers[place].notes, *brief.shared))
    for other in brief.readers[:place] + brief.readers[place + 1 :]:
        for note in other.notes:
            if (
                note.kind not in ("private", "jotting", "decide")
                and note.text not in mine
                and is_said(note, paper.text)
            ):
                yield f"another reader's note: {note.text!r}"
    for word in brief.readers[place].never:
        elsewhere = " ".join(note.text for other in brief.readers for note in other.notes)
        if holds(paper.text, word) and holds(elsewhere, word) and not holds(mine, word):
            yield f"another reader's word: {word!r}"


def interest(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    draws = [one for one in _usable(brief, place, paper) if one.kind == "draw"]
    typed = " ".join(one.text for one in brief.of(place))
    claims = [
        one for one in paper.sentences if (found := manners.INTEREST.search(one)) and not holds(typed, found.group())
    ]
    said = [one for one in paper.sentences if any(is_said(draw, one) for draw in draws)]
    if claims and not draws:
        yield f"interest that nobody expressed: {claims[0]!r}"
    if len(claims) > 1:
        yield "interest more than once"
    if brief.is_thanks and draws and not said:
        yield "what makes the candidate want this is not said"
    if len(said) > 1:
        yield "what makes the candidate want this is said twice"


def _usable(brief: Brief, place: int, paper: Paper) -> list[Note]:
    return [one for one in brief.of(place) if one.id not in paper.asked]


def is_kept(words: tuple[str, ...], brief: Brief, place: int, paper: Paper) -> bool:
    """Said, or asked back: nobody can print what was not understood."""
    if any(holds(paper.body, word) for word in words):
        return True
    about = [one for one in brief.of(place) if any(holds(one.text, word) for word in words)]
    return any(one.id in paper.asked for one in about)


def _is_dated(day: str, paper: Paper) -> bool:
    if day.casefold() in ("tonight", "tomorrow") and DATE.search(paper.text):
        return True
    return holds(paper.text, day) or any(holds(paper.text, part) for part in re.findall(r"\d+|[A-Z]\w+day", day))


def _means_answer(text: str, at: int) -> bool:
    before = text[max(0, at - 60) : at].casefold().rpartition(". ")[2]
    return any(word in before for word in ("hear", "answer", "decide", "decision"))
