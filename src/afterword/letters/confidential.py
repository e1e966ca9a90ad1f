"""Names told in confidence: marked once, in a note for oneself, and then in no letter."""

import re
from collections.abc import Iterable

from afterword.letters.material import Ask
from afterword.letters.notes import Note, NoteKind
from afterword.letters.request import LetterRequest
from afterword.letters.unkind import is_unkind
from afterword.words.dates.spell import MONTH_NAMES, WEEKDAY_NAMES
from afterword.words.folding import fold


def told_in_confidence(request: LetterRequest) -> frozenset[str]:
    """Return the names that no letter says, folded: those given, and those of notes that say they are confidential.

    The people, the employer, the role and the candidate are no secrets.
    """
    every = [note for reader in request.readers for note in reader.notes] + list(request.shared_notes)
    marked = [name for note in every if _says_so(note) for name in _names(note.text)]
    known = (request.employer, request.role, request.candidate.name, *(reader.name for reader in request.readers))
    open_words = {fold(word) for text in known for word in re.findall(r"\w+", text)}
    given = [fold(name) for name in request.confidential if name.strip()]
    return frozenset(given) | {fold(name) for name in marked if fold(name) not in open_words}


def keep_apart(notes: Iterable[Note], secret: frozenset[str]) -> tuple[list[Note], list[Ask]]:
    """Return the notes that give nothing away and hurt nobody, and a question about each other one but the private."""
    kept, asks = [], []
    for note in notes:
        if note.kind is NoteKind.PRIVATE:
            continue
        said = fold(note.said)
        if _says_so(note):
            asks.append(Ask(note.id, "This was told in confidence, so it stays out. What else of it may be said?"))
        elif any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said) for name in secret):
            asks.append(Ask(note.id, "This says a name that is marked as confidential. Can it be said without it?"))
        elif is_unkind(note.said):
            asks.append(
                Ask(note.id, "This would hurt somebody, or yourself, so it stays out. What of it helps the letter?")
            )
        else:
            kept.append(note)
    return kept, asks


def _says_so(note: Note) -> bool:
    """Among the candidate's own work "confidential" is a plain word; for oneself, "never mention" is enough."""
    return _SAYS_SO.search(note.text) is not None or (
        note.kind is NoteKind.PRIVATE and _FOR_ONESELF.search(note.text) is not None
    )


def _names(text: str) -> list[str]:
    """The words that are names: what is listed or said to be confidential, and capitals inside a sentence."""
    found = [part for pattern in (_LISTED, _SAID_OF) if (match := pattern.search(text)) for part in match[1].split(",")]
    called = [re.sub(r"^(?:the|that|about)\s+", "", name.strip(" .\"'“”"), flags=re.I) for name in found]
    capitals = [match[0] for match in _CAPITAL.finditer(text) if match[0] not in _NO_NAMES]
    return [name for name in (*called, *capitals) if len(name) > 1 and len(name.split()) <= 4]


_SAYS_SO = re.compile(
    r"^confidential:|\(confidential\)|\b(?:is|are|was|stays?|strictly|still|all|this) confidential\b|\bin confidence\b"
    r"|\boff the record\b|\bunder (?:an )?nda\b|\bbetween you and me\b|\bjust between us\b|\btop secret\b"
    r"|\bnot (?:yet )?(?:public|announced)\b|\b(?:do not|don['’]t|not to|must not) (?:repeat|mention|pass on)\b",
    re.I,
)
_FOR_ONESELF = re.compile(
    r"\bconfidential\b|\bsecret\b|\b(?:do not|don['’]t|never) (?:say|tell|name|mention|repeat)\b", re.I
)
_LISTED = re.compile(
    r"\b(?:confidential|off the record|(?:do not|don['’]t|never) (?:mention|repeat|say|name)):?\s+([^.;()]+)", re.I
)
_SAID_OF = re.compile(
    r"^([^.;:()]{2,40}?) (?:is|are|stays?|was) (?:still |strictly |top )?(?:confidential|secret|not )", re.I
)
_CAPITAL = re.compile(r"(?<=[^\s.:;!?(] )[A-Z][\w’'&-]*")
_NO_NAMES = frozenset((*WEEKDAY_NAMES, *MONTH_NAMES, "I", "NDA", "I'm", "I’m"))
