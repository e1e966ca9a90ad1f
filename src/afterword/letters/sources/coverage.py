"""Every word that says something stands in the notes, or one of the same meaning does."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from afterword.letters.grammar.shorthand import expand
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.free_words import IMPLIED
from afterword.letters.sources.numbers import Number
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import same, stem
from afterword.words.dates.spell import MONTH_NAMES, WEEKDAY_NAMES, spell
from afterword.words.folding import fold
from afterword.words.word_list import listed

TITLES = frozenset(
    listed(
        """
    manager director head chief president vice principal supervisor leader lead senior officer partner owner
    founder cofounder executive ceo cto cfo coo chair chairman chairwoman professor doctor dr judge captain
    consultant specialist expert engineer architect nurse matron sister surgeon teacher headteacher lecturer
    chef solicitor barrister attorney accountant controller editor producer foreman superintendent administrator
    coordinator analyst pharmacist inspector commander secretary treasurer dean governor mayor boss master
    bachelor phd msc bsc mba diploma degree
    """
    )
)
DATES = frozenset(fold(name) for name in (*MONTH_NAMES, *WEEKDAY_NAMES)) | frozenset(
    ("weekend", "tomorrow", "spring", "summer", "autumn", "winter", "christmas", "easter", "january")
)
# What a verb and its particle say together, wherever the particle stands.
_PHRASAL = {
    (stem(verb), particle): stem(meant)
    for verb, particle, meant in (
        ("bring", "down", "reduce"),
        ("go", "down", "reduce"),
        ("get", "down", "reduce"),
        ("bring", "up", "raise"),
        ("go", "up", "increase"),
        ("take", "on", "hire"),
        ("put", "together", "build"),
        ("set", "up", "set-up"),
        ("take", "over", "lead"),
        ("give", "up", "stop"),
        ("turn", "round", "change"),
        ("shut", "down", "close"),
        ("bring", "in", "introduce"),
    )
}
_MANY = frozenset(stem(word) for word in ("several", "many", "multiple", "various", "dozens"))
_SMALLEST_MANY = 3
# As long as " to " and " and " are.
_TO = 5


def find_uncovered(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find each word, number, name and link that no note and no stated fact holds."""
    known = known_parts(facts)
    numbers = _with_shared_percent([one.number for one in known if one.number])
    stems = {one.stem for one in known}
    stems |= {meant for (verb, particle), meant in _PHRASAL.items() if {verb, particle} <= stems}
    # A word of the notes that stands in the sentence itself covers no other one besides ("headed the team and ran it").
    counted = Counter(one.stem for one in known)
    counted.subtract(Counter(one.stem for one in parts if one.says))
    left = {known_stem for known_stem in stems if counted[known_stem] > 0 or known_stem not in counted}
    implied = {stem(word) for note in facts.notes for word in IMPLIED.get(note.kind or "", ())}
    for one in parts:
        if one.is_link:
            if one.stem not in stems:
                yield Unsourced(one.start, one.end, Why.LINK)
        elif one.number:
            if why := _why_not_number(one.number, numbers):
                yield Unsourced(one.start, one.end, why)
        elif is_name(one, parts) and _is_other_name(one, known):
            yield Unsourced(one.start, one.end, Why.NAME)
        elif one.says and not (one.stem in stems or _is_covered(one, left | implied, numbers)):
            yield Unsourced(one.start, one.end, _kind_of_word(one, parts))


@lru_cache(maxsize=64)
def known_parts(facts: Facts) -> tuple[Said, ...]:
    """Return all words of the notes, of what is stated, and of the known days however they are spelt."""
    days = [spell(day, year=True) for day in facts.days]
    # A letter writes out what was typed in a hurry: "eow" is the end of the week.
    spelt = [line for note in facts.notes if isinstance(line := expand(note.text), str)]
    texts = [*(note.text for note in facts.notes), *spelt, *facts.stated, *days]
    return tuple(one for text in texts for one in said(text))


def is_name(one: Said, parts: Sequence[Said]) -> bool:
    """Return whether a word has a capital that no beginning of a sentence gives it."""
    return one.text[:1].isupper() and one is not parts[0] and len(one.text) > 1


def _is_other_name(one: Said, known: Sequence[Said]) -> bool:
    """Whether it only looks like a known name ("Hall", "Hale"): names have no endings but a plural."""
    alike = [other for other in known if other.stem == one.stem and one.says]
    spelt = {other.plain.removesuffix("s") for other in alike}
    return bool(alike) and one.plain.removesuffix("s") not in spelt and all(other.text[:1].isupper() for other in alike)


def _is_covered(one: Said, stems: set[str], numbers: list[Number]) -> bool:
    if any(same(one.stem, other) for other in stems):
        return True
    if one.stem in _MANY:
        return any(number.value >= _SMALLEST_MANY for number in numbers)
    return False


def _why_not_number(number: Number, known: list[Number]) -> Why | None:
    alike = [one for one in known if one.value == number.value]
    if number.currency:
        return None if any(one.currency == number.currency for one in alike) else Why.MONEY
    if (number.value == 1 or alike) and not number.is_percent:
        return None
    return None if any(one.is_percent for one in alike) else Why.NUMBER


def _with_shared_percent(found: list[Number]) -> list[Number]:
    """ "From 8 to 3 percent": the sign stands for both."""
    both = [*found, None]
    return [
        replace(one, is_percent=True) if then and then.is_percent and 0 < then.start - one.end <= _TO else one
        for one, then in pairwise(both)
        if one
    ]


def _kind_of_word(one: Said, parts: Sequence[Said]) -> Why:
    if one.plain in DATES or " " in one.stem:
        return Why.DATE
    if one.plain in TITLES:
        return Why.TITLE
    return Why.NAME if is_name(one, parts) else Why.WORDS
