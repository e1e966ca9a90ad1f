"""Known words that changed places: who did it to whom, what was counted, what was so, and how often."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.letters.grammar.lexicon import is_describing, is_plural, third_person_base
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import is_past
from afterword.words.word_list import listed

Row = tuple[Said, Said, Said]
_ARTICLES = frozenset(("a", "an", "one"))
_PASSIVE = frozenset(listed("is are was were be been being by"))
_SOMEBODY = frozenset(listed("somebody someone person people anybody anyone"))
_RHYTHMS = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
}
_EACH = frozenset(("every", "each", "a", "per", "once", "an"))
_FEW = 2
_ALONE = frozenset(listed("alone myself single-handed single-handedly unaided unassisted solo"))


def find_swapped(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find words of one note that say something else by standing in another order."""
    notes = [said(note.text) for note in facts.notes]
    yield from _other_rhythm(parts, notes)
    yield from _in_company(parts, notes)
    yield from _more_than_one(parts, notes)
    for note in notes:
        yield from _turned_round(parts, note)
        yield from _around_what(parts, note)
        yield from _of_another(parts, note)


def _other_rhythm(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "The daily report" where a note says "the weekly report"."""
    known = {unit for note in notes for unit in _rhythms(note)}
    for one in parts:
        unit = _RHYTHMS.get(one.plain)
        if unit and known and unit not in known:
            yield Unsourced(one.start, one.end, Why.DATE)


def _rhythms(note: Sequence[Said]) -> Iterator[str]:
    for before, one in zip((None, *note), note, strict=False):
        if one.plain in _RHYTHMS:
            yield _RHYTHMS[one.plain]
        elif before is not None and before.plain in _EACH:
            yield one.plain.removesuffix("s")


def _in_company(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I checked them in with a colleague" where a note says "alone"."""
    with_whom = next((at for at, one in enumerate(parts) if one.plain == "with"), None)
    if with_whom is None or any(one.plain in _ALONE or one.stem == "alone" for one in parts):
        return
    whom = next((one for one in parts[with_whom + 1 : with_whom + 4] if one.says), None)
    for note in notes:
        is_alone = any(one.plain in _ALONE or one.stem == "alone" for one in note)
        is_of_it = sum(any(one.stem == other.stem for other in note) for one in parts if one.says) > 1
        if whom and is_alone and is_of_it and not any(one.plain == whom.plain for one in note):
            yield Unsourced(parts[with_whom].start, whom.end, Why.CLAIM)


def _turned_round(parts: Sequence[Said], note: Sequence[Said]) -> Iterator[Unsourced]:
    """ "The driver chooses the slingers" where a note says "the slingers choose the driver"; so "older than"."""
    is_compared = any(one.plain == "than" for one in parts) and any(one.plain == "than" for one in note)
    rows = [(first.stem, deed.stem, second.stem) for first, deed, second in _active(note, is_compared)]
    for one, does, other in _active(parts, is_compared):
        is_turning = _is_deed(does.plain) or (is_compared and does.plain.endswith("er"))
        if is_turning and (other.stem, does.stem, one.stem) in rows and one.stem != other.stem:
            yield Unsourced(one.start, other.end, Why.CLAIM)


def _around_what(parts: Sequence[Said], note: Sequence[Said]) -> Iterator[Unsourced]:
    """ "You only grow what you sell" where a note says "you only sell what you grow"."""
    rows = [(one.stem, other.stem) for one, other in _beside_what(note)]
    for one, other in _beside_what(parts):
        if (other.stem, one.stem) in rows and one.stem != other.stem:
            yield Unsourced(one.start, other.end, Why.CLAIM)


def _beside_what(words: Sequence[Said]) -> list[tuple[Said, Said]]:
    rows = zip(words, words[1:], words[2:], words[3:], strict=False)
    return [(one, other) for one, what, who, other in rows if what.plain == "what" and who.is_free]


def _active(words: Sequence[Said], is_compared: bool) -> list[Row]:
    return [
        row
        for row in _rows(words)
        if is_compared or not any(word.plain in _PASSIVE for word in words if row[0].start < word.start < row[2].end)
    ]


def _is_deed(word: str) -> bool:
    base = third_person_base(word) or word
    return is_past(word) or base in ONLY_VERBS


def _rows(words: Sequence[Said]) -> list[Row]:
    """Three words that follow each other, but for the little ones; numbers count nothing here."""
    telling = [one for one in words if one.says and not one.number]
    return [row for row in zip(telling, telling[1:], telling[2:], strict=False) if row[0].clause == row[2].clause]


def _of_another(parts: Sequence[Said], note: Sequence[Said]) -> Iterator[Unsourced]:
    """ "A calm donor" where a note says "a calm person for major donors"."""
    for one, other in pairwise(parts):
        if not (one.says and other.says and is_describing(one.plain)) or one.number or other.number:
            continue
        held = [behind for before, behind in pairwise(note) if before.stem == one.stem]
        is_elsewhere = any(word.stem == other.stem for word in note)
        if held and is_elsewhere and other.plain not in _SOMEBODY and all(word.plain in _SOMEBODY for word in held):
            yield Unsourced(one.start, other.end, Why.WORDS)


def _more_than_one(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "Two bridges and a hospital" where a note says "two hospitals and a bridge"; "beams" for "a beam"."""
    for before, one in pairwise(parts):
        is_many = before.number is not None and before.number.value > 1
        if not one.says or not (is_many or before.is_free) or not is_plural(one.plain):
            continue
        held = [(note, at) for note in notes for at, word in enumerate(note) if word.says and word.stem == one.stem]
        note = held[0][0] if held else ()
        is_of_it = sum(any(word.stem == other.stem for other in note) for word in parts if word.says) > _FEW
        if held and is_of_it and all(_is_one(words, at) and not is_plural(words[at].plain) for words, at in held):
            yield Unsourced(one.start, one.end, Why.NUMBER)


def _is_one(note: Sequence[Said], at: int) -> bool:
    """Whether an article stands before the thing, words that describe it between."""
    before = note[max(0, at - 4) : at]
    last = next((word for word in reversed(before) if not word.says or word.number), None)
    only_describes = note[at + 1 : at + 2] and note[at + 1].says and not note[at + 1].number
    is_counted = any(word.number and word.number.value != 1 and "-" not in word.text for word in before[-1:])
    return last is not None and last.plain in _ARTICLES and not is_counted and not only_describes
