"""What the letter says that nobody told it: numbers, names and dates without a fact behind them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from bench.letters.briefs import Brief
from bench.letters.paper import Paper

from afterword.words.folding import fold
from afterword.words.word_list import listed

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = tuple(listed("January February March April May June July August September October November December"))
COUNTS = listed("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty")
COUNTED = dict(zip(COUNTS, [*range(2, 16), 20, 30], strict=True))
_MONTH = "|".join(MONTHS)
DATE = re.compile(
    rf"(?:(?P<weekday>{'|'.join(DAYS)}),? (?:the )?)?"
    rf"(?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?!\d)|"
    rf"(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month2>{_MONTH})\b)"
)
WEEKDAY = re.compile(rf"\b({'|'.join(DAYS)})\b")
NUMBER = re.compile(r"\d[\d,.]*\d|\d")
MOMENTS = ("start", "end", "now", "sent_on")  # dates are looked at as dates
# Words with a capital that name nobody.
NO_NAMES = frozenset(fold(word) for word in (*DAYS, *MONTHS, "I", "Dear", "Hello", "Re"))


def strangers(brief: Brief, paper: Paper) -> Iterator[str]:
    """Yield a sentence for each number, name and date that no fact of the brief accounts for."""
    text = f"{paper.subject}\n{paper.greeting}\n{paper.text}"
    told = _told(brief)
    known = _known_dates(brief)
    for found in DATE.finditer(text):
        yield from _wrong_date(found, known, brief)
    rest = DATE.sub(" ", text)
    for found in WEEKDAY.finditer(rest):
        if not _is_known_weekday(found.group(), known, told):
            yield f"no fact is about a {found.group()}"
    numbers = {*NUMBER.findall(told), str(brief.heard_on.year)}
    numbers.add(str(len(brief.request.get("attachments", ()))))
    numbers |= {str(COUNTED[word]) for word in re.findall(r"\w+", told.casefold()) if word in COUNTED}
    for found in NUMBER.finditer(DATE.sub(" ", _without_phone(text, brief))):
        if not any(found.group() == one or found.group() in one.split(",") for one in numbers):
            yield f"the number {found.group()} stands in no fact"
    for word in re.findall(r"\b[a-z]+\b", text.casefold()):
        if word in COUNTED and str(COUNTED[word]) not in numbers:
            yield f"the number “{word}” stands in no fact"
    yield from _strange_names(paper, told)


def _strange_names(paper: Paper, told: str) -> Iterator[str]:
    known = {fold(word) for word in re.findall(r"[^\W\d_]+", told)} | NO_NAMES
    for sentence in (paper.greeting, *paper.sentences):
        for found in list(re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)?", sentence))[1:]:
            word = found.group()
            after = sentence[: found.start()].rstrip()
            plain = fold(re.sub(r"['’].*", "", word))
            if word[0].isupper() and plain not in known and not after.endswith((".", "!", "?", ":", "“", '"')):
                yield f"the name “{word}” stands in no fact"


def _wrong_date(found: re.Match[str], known: set[date], brief: Brief) -> Iterator[str]:
    month = MONTHS.index(found["month"] or found["month2"]) + 1
    day = int(found["day"] or found["day2"])
    named = [one for one in known if (one.month, one.day) == (month, day)]
    if not named:
        yield f"no fact is about {found.group()}"
    elif found["weekday"] and all(f"{one:%A}" != found["weekday"] for one in named):
        yield f"{found.group()}: weekday and date do not agree"


def _known_dates(brief: Brief) -> set[date]:
    """The days of the brief, and every day that its notes can mean by a weekday, a number or a month."""
    known = {brief.heard_on, brief.written_on, *brief.sent_before, *([brief.next_on] if brief.next_on else [])}
    notes = [one.text for reader in brief.readers for one in reader.notes] + [one.text for one in brief.shared]
    notes += [str(brief.request.get("news") or ""), str((brief.request.get("new_opening") or {}).get("source") or "")]
    for text in notes:
        known |= {day for day in _days_around(brief) if _may_mean(text, day, brief)}
    return known


def _days_around(brief: Brief) -> Iterator[date]:
    last = max(brief.written_on, brief.heard_on) + timedelta(days=60)
    return (brief.heard_on + timedelta(days=step) for step in range(-60, (last - brief.heard_on).days))


def _may_mean(text: str, day: date, brief: Brief) -> bool:
    small = text.casefold()
    if re.search(rf"\b({day:%b}|{day:%B})".casefold(), small) and re.search(rf"\b{day.day}(st|nd|rd|th)?\b", small):
        return True
    if re.search(rf"\bthe {day.day}(st|nd|rd|th)\b", small) or re.search(rf"\b{day.month}/{day.day}\b", small):
        return abs((day - brief.heard_on).days) <= 31
    if re.search(rf"\b{day:%a}".casefold(), small):
        return timedelta(0) <= day - brief.heard_on <= timedelta(days=13)
    return _in_words(small, day, brief)


def _in_words(small: str, day: date, brief: Brief) -> bool:
    """Without a day named: a span counted from the interview, or the end of a week or month."""
    gone = (day - brief.heard_on).days
    spans = {
        "a fortnight": 14,
        "two weeks": 14,
        "2 weeks": 14,
        "in a week": 7,
        "10 days": 10,
        "tomorrow": 1,
        "tonight": 0,
    }
    if any(words in small and gone == span for words, span in spans.items()):
        return True
    if re.search(r"\bend of (the |next )?(week|month)|\beow\b|\beom\b|end of \w+", small):
        tomorrow = day + timedelta(days=1)
        return day.weekday() == 4 and 0 <= gone <= 13 if "week" in small or "eow" in small else tomorrow.day == 1
    return False


def _is_known_weekday(name: str, known: set[date], told: str) -> bool:
    return any(f"{one:%A}" == name for one in known) or re.search(rf"\b{name[:3]}", told, re.I) is not None


def _told(brief: Brief) -> str:
    """Every string of the request: the notes, too, that must not be printed; those are another point."""
    return " ".join(_strings(brief.request))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in MOMENTS:
                yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _without_phone(text: str, brief: Brief) -> str:
    return text.replace(brief.phone, " ") if brief.phone else text
