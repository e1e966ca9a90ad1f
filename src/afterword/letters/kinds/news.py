"""The candidate's own news, as it stands behind a colon in a letter."""

import re

from afterword.letters.grammar.fit import Setting, fit
from afterword.letters.grammar.outcome import Fitted
from afterword.letters.material import Ask
from afterword.letters.notes import NoteKind


def news(text: str | None, setting: Setting) -> tuple[str | None, list[Ask]]:
    """Return the news as one thought or thing ("I passed the exam"), and what to ask about it.

    Of several sentences the first that fits is taken, and the candidate is told; nothing is taken that does not fit.
    """
    if not text or not text.strip():
        return None, []
    if fitted := _fitted(text, setting):
        return fitted, []
    sentences = [one for one in re.split(r"(?<=[.!?])\s+|\n+", text.strip()) if one.strip()]
    for sentence in sentences if len(sentences) > 1 else ():
        if fitted := _fitted(sentence, setting):
            return fitted, [Ask(None, "Only one sentence of your news stands in the letter. Is it the right one?")]
    return None, [Ask(None, "What is your news, in one plain sentence? For example: “I passed the exam in May”.")]


def _fitted(text: str, setting: Setting) -> str | None:
    """A whole thought, what the candidate did ("passed the exam"), or a thing ("a new job in Leeds")."""
    for kind, before in ((NoteKind.BETTER, ""), (NoteKind.MINE, "I "), (NoteKind.TALK, "")):
        fitted = fit(kind, _BEFORE.sub("", text.strip()), setting)
        if isinstance(fitted, Fitted):
            return before + fitted.text
    return None


_BEFORE = re.compile(r"^(?:news|since then|update)\s*[:,]\s*", re.I)
