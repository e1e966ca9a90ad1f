"""The words of the calendar, as people type them in a hurry, and the patterns made of them."""

from collections.abc import Iterable, Mapping

from afterword.words.word_list import listed

WEEKDAYS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for word in words.split()
}

MONTHS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for word in words.split()
}

_SMALL = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
)
NUMBERS: Mapping[str, int] = {word: number for number, word in enumerate(_SMALL, start=1)} | {
    "a": 1,
    "an": 1,
    "thirty": 30,
}

_ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: Mapping[str, int] = {
    **{word: number for number, word in enumerate(_ORDINALS, start=1)},
    **{f"twenty-{word}": 20 + number for number, word in enumerate(_ORDINALS[:9], start=1)},
    "thirtieth": 30,
    "thirty-first": 31,
}


def one_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first."""
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


WEEKDAY = one_of(WEEKDAYS)
MONTH = one_of(MONTHS)
NUMBER = rf"(?:\d{{1,3}}|{one_of(NUMBERS)})"
# A wrong ending ("12nd") is a slip, and slips are asked about.
ORDINAL_FIGURES = r"(?:[23]?1st|2?2nd|2?3rd|(?:1\d|[23]0|2?[4-9])th)"
DAY = rf"(?:{ORDINAL_FIGURES}|\d{{1,2}}|{one_of(ORDINALS)})"


def number(word: str) -> int:
    """Return the number a word or some digits stand for."""
    return NUMBERS[word] if word in NUMBERS else int(word)


def day_of_month(word: str) -> int:
    """Return the day a word, digits or an ordinal stand for; it may be no day of any month."""
    return ORDINALS[word] if word in ORDINALS else int(word.rstrip("stndrh"))
