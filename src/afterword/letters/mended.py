"""A sentence the candidate has written for a note: it stands in letters word for word, in place of the grammar's."""

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.words.sentences import split

LONGEST = 500
# These become no sentence of a letter, or one with a day in it that has to be confirmed.
_NEVER = frozenset((NoteKind.PRIVATE, NoteKind.JOTTING, NoteKind.DECIDE))
_ENDS = (".", "!", "?", "…")
_CLOSES = "\"'”’)]"


def can_be_mended(kind: NoteKind) -> bool:
    """Return whether a note of this kind becomes a sentence that can be said another way."""
    return kind not in _NEVER


def tidied(text: str) -> str:
    """Return the sentence on one line, with its capital and its full stop; "" stays empty."""
    line = " ".join(text.split())
    if line and not line.rstrip(_CLOSES).endswith(_ENDS):
        line += "."
    return line[:1].upper() + line[1:]


def one_sentence(text: str) -> str:
    """Return the sentence tidied. Raises InputError where it is none, several, or longer than 500 characters."""
    line = tidied(text)
    if len(line) > LONGEST:
        raise InputError(f"This sentence has {len(line)} characters; {LONGEST} is the most. Say it in fewer words.")
    if len(split(line)) > 1:
        raise InputError("These are two sentences. Keep one here; the other becomes a note of its own.")
    if not any(sign.isalpha() for sign in line):
        raise InputError("There are no words in this sentence. Write it as the letter should say it.")
    return line
