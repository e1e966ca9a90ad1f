"""Words of the calendar typed badly: each is put right where it can be one word only."""

import re
from collections.abc import Mapping
from functools import lru_cache
from string import ascii_lowercase

from afterword.words.dates.calendar_words import MONTHS, WEEKDAYS
from afterword.words.word_list import listed


def put_right(phrase: str) -> str:
    """Return a folded phrase with its slips and clippings put right: "nxt wk", "wendesday", "12 th", "12jun".

    One slip of a finger (a letter too many, too few, wrong or in the wrong place) is put right in a word of six letters
    or more where one word of the calendar is that near. "Munday" is as near to Sunday as to Monday: it stays.
    """
    phrase = _STUCK_TO_ITS_DAY.sub(r"\1 \2", _STUCK_TO_ITS_MONTH.sub(r"\1 \2", phrase))
    phrase = re.sub(r"(?<=\d) (?=(?:st|nd|rd|th)\b)", "", phrase)
    return re.sub(r"[a-z0-9]+(?:'[a-z]+)?", lambda found: _whole(found[0]), phrase)


_MONTH_STEMS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_STUCK_TO_ITS_MONTH = re.compile(rf"\b(\d{{1,2}}(?:st|nd|rd|th)?)((?:{_MONTH_STEMS})[a-z]*)\b")
_STUCK_TO_ITS_DAY = re.compile(
    rf"\b((?:{_MONTH_STEMS}|mon|tue|wed|thu|fri|sat|sun)[a-z]*)(\d{{1,2}}(?:st|nd|rd|th)?)\b"
)
_CLIPPED: Mapping[str, str] = {
    **dict.fromkeys(listed("2moro 2morrow 2moz tomoz tmw tmoro tomo tmrow tommorow tommorrow tomorro"), "tomorrow"),
    **dict.fromkeys(listed("2day tday"), "today"),
    **dict.fromkeys(listed("2nite tonite 2night"), "tonight"),
    **dict.fromkeys(listed("wensday wendsday wedsday wednes"), "wednesday"),
    **dict.fromkeys(listed("thrs thurs thirs"), "thursday"),
    **dict.fromkeys(listed("tus tuesd"), "tuesday"),
    **dict.fromkeys(listed("satday"), "saturday"),
    **dict.fromkeys(listed("nxt"), "next"),
    **dict.fromkeys(listed("wk"), "week"),
    **dict.fromkeys(listed("wks weaks"), "weeks"),
    **dict.fromkeys(listed("wkend"), "weekend"),
    **dict.fromkeys(listed("mth mnth"), "month"),
    **dict.fromkeys(listed("mths mnths"), "months"),
    **dict.fromkeys(listed("fortnite"), "fortnight"),
    **dict.fromkeys(listed("beg begining beginnig"), "beginning"),
    **dict.fromkeys(listed("cpl coupla"), "couple"),
    **dict.fromkeys(listed("eob"), "cob"),
    **dict.fromkeys(listed("biz bizness buisness"), "business"),
    **dict.fromkeys(listed("b4"), "before"),
    **dict.fromkeys(listed("arvo"), "afternoon"),
    **dict.fromkeys(listed("xmas"), "christmas"),
    **dict.fromkeys(listed("lunch"), "lunchtime"),
}
_LONG = tuple(
    word
    for word in (*WEEKDAYS, *MONTHS, *listed("tomorrow fortnight weekend business working latest hopefully probably"))
    if len(word) > 5
)
# Words of their own that are one letter away from a word of the calendar.
_THEMSELVES = frozenset(listed("sundry marcher augusta octobers fortnights weekends weekenders"))


def _whole(word: str) -> str:
    if word in _CLIPPED:
        return _CLIPPED[word]
    if len(word) < 5 or word in _LONG or word in _THEMSELVES or word.removesuffix("s") in _LONG or "'" in word:
        return word
    near = [known for known in _LONG if word in _one_slip_from(known)]
    return near[0] if len(near) == 1 else word


@lru_cache(maxsize=len(_LONG))
def _one_slip_from(word: str) -> frozenset[str]:
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    return frozenset(
        [a + b[1:] for a, b in halves if b]
        + [a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1]
        + [a + letter + b[1:] for a, b in halves if b for letter in ascii_lowercase]
        + [a + letter + b for a, b in halves for letter in ascii_lowercase]
    )
