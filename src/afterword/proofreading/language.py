"""The grammar engines behind one function; both work offline, in this process, and are loaded when first used.

Harper reads in a few milliseconds, so it reads at every pause. LanguageTool's rules take longer (15 ms a letter, 0.9 s
and 300 MB once), so they read only where `thorough` asks for them: when the hand rests, and before sending.
"""

from afterword.proofreading import harper_engine, rules_engine
from afterword.proofreading.reading import Reading


def read(text: str, dialect: str, known: frozenset[str], *, thorough: bool) -> Reading:
    """What the engines see in the text, in code points; words of `known` are right as they stand.

    `dialect` is a tag such as “en-US”; one the engines do not have is read as British.
    """
    fast = harper_engine.read(text, dialect, known)
    if not thorough:
        return fast
    return Reading((*rules_engine.read(text, dialect), *fast.grammar), fast.unknown_words)
