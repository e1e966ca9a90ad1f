"""Lines that say where else somebody is found: "LinkedIn: Jane Doe", "@northwind"."""

import re
from collections.abc import Sequence

from afterword.cards.lines import Line


def without_handles(lines: Sequence[Line]) -> list[Line]:
    """The lines that are none: a name beside "LinkedIn" is neither the card's name nor part of its address."""
    return [line for line in lines if not _HANDLE.match(line.text)]


_HANDLE = re.compile(
    r"(?:(?:linked\s?in|facebook|fb|instagram|insta|ig|twitter|xing|skype|telegram|youtube|tiktok|github|wechat|微信)"
    r"(?:\s?id)?(?:\s?[:：/|@]|\.com\b|$)|@[\w.]+$)",
    re.IGNORECASE,
)
