"""Subjects without what mail programs put before them."""

import re

_PREFIX = re.compile(
    r"^\s*(?:\[[^\]]{1,40}\]\s*|(?:re|aw|antw|sv|vs|r|rif|res|ref|odp|ynt|fwd?|fw|wg|tr|rv|enc|i|vl|vb|pd|回复|回覆|答复|转发|轉寄|返信|转寄|回信|답장|отв|ответ|re\s?aw)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw|sv|vs|r|rif|res|odp|ynt|回复|回覆|答复|返信|답장|отв|ответ)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]",
    re.I,
)


def bare(subject: str) -> str:
    """Return the subject without “Re:”, “AW:”, “[External]” and the like, for comparison only."""
    return " ".join(_PREFIX.sub("", subject).split()).casefold()


def is_answer(subject: str) -> bool:
    """Whether a mail program marked it as an answer."""
    return bool(_ANSWER.match(subject))
