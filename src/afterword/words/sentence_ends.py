"""Where sentences end, and the many places where a full stop does not end one."""

import re
from collections.abc import Iterator

from afterword.words.word_list import listed


def ends(text: str) -> Iterator[int]:
    """Yield, in order, each place behind which a new sentence begins."""
    begun_at = 0
    for match in _POSSIBLE_END.finditer(text):
        if _is_break(match) or _is_end(text, match, begun_at):
            begun_at = match.end("mark") if match["mark"] else match.end()
            yield begun_at


_POSSIBLE_END = re.compile(
    r"""(?P<mark>(?:[.!?…]+|[。！？]+)["'”’»)\]]*)(?=\s|$|(?<=[。！？]).)   # an end mark, its closing signs
    |\s*\n[^\S\n]*\n\s*                                                       # an empty line
    |\s*\n(?=[^\S\n]*(?:[-*•–]|\d{1,2}[.)])[^\S\n])                           # the next line is a list item
    """,
    re.VERBOSE,
)

# Something always follows them.
_NEVER_LAST = frozenset(
    listed(
        "dr prof mr mrs ms mx messrs st rev hon gen col capt lt sgt mt fr hr sra srta e.g i.e eg ie cf vs viz "
        "approx ca fig figs pp vol incl excl resp ext tel"
    )
)
# They may end a sentence, and then a word follows that often begins one.
_SOMETIMES_LAST = frozenset(
    listed(
        "jr sr inc ltd co corp llc plc gmbh dept univ assn bros etc al a.m p.m am pm u.s u.k e.u u.n u.s.a "
        "d.c ph.d m.d b.a m.a b.s m.s m.b.a esq no nos ave blvd rd jan feb mar apr jun jul aug sep sept oct "
        "nov dec mon tue tues wed thu thur thurs fri sat sun min max avg est"
    )
)
# Short English words that end sentences more often than they are abbreviated: cut only before a number.
_WORDS_TOO = frozenset(("no", "nos", "am", "sat", "sun", "mar", "min", "max", "est", "jan", "wed", "al", "co"))
_OFTEN_FIRST = frozenset(
    listed(
        "a an and after all also although another any as at because before both but by during each for from "
        "given he her here his how i i'd i'll i'm i've if in it it's its let many more most my no not now of "
        "on once one or our please she since so some that that's the their then there these they this those "
        "to today thank thanks was we we'd we'll we're we've were what when where which while who why with "
        "would yes you you're your"
    )
)
# No abbreviation is longer; looking further back at every full stop would make a long text slow.
_LONGEST_WORD = 40
_CLOSERS = "\"'”’»)]"


def _is_break(match: re.Match[str]) -> bool:
    return not match["mark"]


def _is_end(text: str, match: re.Match[str], begun_at: int) -> bool:
    mark = match["mark"].rstrip(_CLOSERS)
    following = text[match.end() : match.end() + 60].lstrip()
    if not following:
        return True
    if following[0].islower() and (mark.endswith("…") or len(mark) > 2 or match["mark"] != mark):
        return False  # "so … we talked", "“Why Kafka?” she asked"
    if mark != ".":
        return True
    since = max(begun_at, match.start() - _LONGEST_WORD)
    return not _is_abbreviation(text[since : match.start()], following, is_whole=since == begun_at)


def _is_abbreviation(before: str, following: str, *, is_whole: bool) -> bool:
    words = before.split()
    word = words[-1].lstrip("([{\"'“‘«") if words else ""
    key, first = word.casefold(), re.split(r"[^\w'’]", following, maxsplit=1)[0].replace("’", "'").casefold()
    if is_whole and len(words) == 1 and word.isdigit():
        return True  # "1. Kafka" at the beginning of a line
    if key in _NEVER_LAST:
        return True
    if key in _WORDS_TOO:
        return following[0].isdigit()
    one_letter = len(word) == 1 and word.isalpha() and word != "I"
    if key in _SOMETIMES_LAST or one_letter or re.fullmatch(r"(?:\w\.)+\w", word):
        return following[0].islower() or first not in _OFTEN_FIRST
    return False
