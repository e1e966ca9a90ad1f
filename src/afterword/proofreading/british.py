"""British spelling in an American letter."""

import re

from afterword.proofreading.dictionary import is_a_word

WAYS = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"our(?=s?$|ed$|ing$|ful$|able$|ite|al|hood|ly)", "or"),
        (r"is(?=e[sdr]?$|ed$|ing$|ations?$|ational$|ers?$)", "iz"),
        (r"ys(?=e[sdr]?$|ed$|ing$)", "yz"),
        (r"ll(?=ed$|ing$|ers?$|or$)", "l"),
        (r"(?<=[bt])re(?=s?$)", "er"),
        (r"ence(?=s?$)", "ense"),
        (r"ae|oe", "e"),
        (r"mme(?=s?$)", "m"),
        (r"ogue(?=s?$)", "og"),
        (r"ou(?=ld)", "o"),
        (r"l(?=ful|ments?$)", "ll"),
    )
)


def american_spelling(word: str) -> str | None:
    """The American way to write a word spelt the British way; None for any other word."""
    ways = (pattern.sub(american, word) for pattern, american in WAYS)
    return next((way for way in ways if way != word and is_a_word(way)), None)
