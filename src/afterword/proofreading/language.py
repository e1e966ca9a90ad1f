"""The grammar engines behind one function; both work offline, in this process, and are loaded when first used.

Harper reads in a few milliseconds, so it reads at every pause. LanguageTool's rules take longer (15 ms a letter, 0.9 s
and 300 MB once), so they read only where `thorough` asks for them: when the hand rests, and before sending.
"""

from afterword.proofreading import harper_engine, rules_engine
from afterword.proofreading.finding import Finding


def read(text: str, dialect: str, *, thorough: bool) -> tuple[Finding, ...]:
    """What the engines see of the text's grammar, in code points.

    `dialect` is a tag such as “en-US”; one the engines do not have is read as British.
    """
    fast = harper_engine.read(text, dialect)
    return (*rules_engine.read(text), *fast) if thorough else fast
