"""Memory that the engines held for a moment goes back to the machine.

The C library keeps what was freed, and the engines free much: 80 MB when the rules of LanguageTool have been read, 50
when Harper has looked for what an odd word may mean.
"""

import ctypes
import sys
from collections.abc import Callable
from functools import lru_cache


def give_back() -> None:
    """Return what is free; nothing happens where the C library has no way to."""
    trim = _trim()
    if trim:
        trim(0)


@lru_cache(maxsize=1)
def _trim() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        found: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # musl has none
        return None
    return found
