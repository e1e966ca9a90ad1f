"""LanguageTool's rules, run by LingoTweaker: one engine for all dialects and threads, made when first used.

It takes 300 MB, so there is one, the American; spelling and everything that tells one English from another are
switched off in it, which are `spelling.py`'s and `dialect.py`'s business.
"""

import re
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from afterword.proofreading.finding import Finding
from afterword.proofreading.long_text import LONGEST_TEXT
from afterword.proofreading.memory import give_back
from afterword.proofreading.paragraphs import paragraphs
from afterword.proofreading.rules_silenced import SILENCED, SILENCED_CATEGORIES, SILENCED_PREFIXES

if TYPE_CHECKING:
    from lt_py import Engine

_one_at_a_time = threading.Lock()


def read(text: str) -> tuple[Finding, ...]:
    """What the rules see in the text, in code points; nothing in a text that is too long for a letter."""
    if len(text) > LONGEST_TEXT:
        return ()
    return tuple(one.moved(start) for start, paragraph in paragraphs(text) for one in _read_paragraph(paragraph))


@lru_cache(maxsize=64)
def _read_paragraph(text: str) -> tuple[Finding, ...]:
    """Remembered, since most paragraphs are the same at the next reading."""
    places = _places(text)
    return tuple(_finding(match, places) for match in _engine().check(text) if not _is_silenced(match["rule_id"]))


def _is_silenced(rule: str) -> bool:
    """Its own switch does not reach the rules that are written in code."""
    return rule in SILENCED or rule.startswith(SILENCED_PREFIXES)


def _places(text: str) -> list[int]:
    """The code point at which each byte of the text in UTF-8 stands, and one behind the last."""
    if text.isascii():
        return list(range(len(text) + 1))
    return [place for place, sign in enumerate(text) for _ in sign.encode()] + [len(text)]


def _finding(match: dict[str, Any], places: list[int]) -> Finding:
    start, end = places[match["offset"]], places[match["offset"] + match["length"]]
    return Finding(start, end, "grammar", _in_our_voice(match["message"]), tuple(match["suggestions"]))


def _in_our_voice(message: str) -> str:
    """The engine's sentence with this product's quotation marks, and calm."""
    message = re.sub(r"<suggestion>(.*?)</suggestion>", r"“\1”", message)
    return re.sub(r"[\"'](\w[^\"']*)[\"'](?!\w)", r"“\1”", message).strip().replace("!", ".")


def _engine() -> "Engine":
    with _one_at_a_time:
        return _loaded()


@lru_cache(maxsize=1)
def _loaded() -> "Engine":
    import lingotweaker_data_en
    from lt_py import Engine

    engine = Engine(
        "en",
        variant="en-US",
        data_dir=str(lingotweaker_data_en.data_dir()),
        disabled_rules=sorted(SILENCED),
        disabled_categories=sorted(SILENCED_CATEGORIES),
    )
    give_back()
    return engine
