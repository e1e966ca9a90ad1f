"""Which family of frames a fitted note, or a joined pair, belongs to."""

from afterword.letters.grammar.noun_slot import is_plural_thing
from afterword.letters.grammar.outcome import Form
from afterword.letters.material import Usable
from afterword.letters.notes import NoteKind

LONG_PAIR = 30


def talk_length(talk: Usable) -> str:
    """Return "short" for a topic that still reads well before "with me", else "long"."""
    is_short = talk.words <= 6 and talk.form is Form.NOUN and "," not in talk.text and " with " not in talk.text
    return "short" if is_short else "long"


def family(kind: NoteKind, usable: Usable) -> str:
    """Return the family of a note that stands alone."""
    match kind:
        case NoteKind.TALK:
            return f"talk.{talk_length(usable)}"
        case NoteKind.DECIDE:
            return "decide.within" if usable.form is Form.QUESTION else "decide"
        case NoteKind.STUCK:
            return f"stuck.{_clause_or_thing(usable, plural=True)}"
        case NoteKind.GLAD | NoteKind.DRAW:
            return f"{kind.value}.{_clause_or_thing(usable)}"
        case NoteKind.ASKED:
            return f"asked.{_question_or_thing(usable)}"
        case _:
            return kind.value


def talk_family(talk: Usable) -> str:
    """Return the family of a topic joined to what the candidate has done: "how …" stands elsewhere than a thing."""
    return f"talk.{_question_or_thing(talk)}+mine"


def pair_family(first_kind: NoteKind, first: Usable, second: Usable) -> str:
    """Return the family of a need, question or doubt joined to its answer."""
    match first_kind:
        case NoteKind.NEED:
            return "need+mine" if first.words + second.words <= LONG_PAIR else "need+mine.long"
        case NoteKind.ASKED:
            return f"asked.{_question_or_thing(first)}+mine"
        case _:
            return "worry+better"


def repair_family(first_kind: NoteKind, first: Usable) -> str:
    """Return the family of a doubt or a question joined to its better answer."""
    return f"asked.{_question_or_thing(first)}+better" if first_kind is NoteKind.ASKED else "worry+better"


def _clause_or_thing(usable: Usable, plural: bool = False) -> str:
    if usable.form is Form.CLAUSE:
        return "clause"
    return "things" if plural and usable.form is Form.NOUN and is_plural_thing(usable.text) else "thing"


def _question_or_thing(usable: Usable) -> str:
    return "wh" if usable.form is Form.QUESTION else "thing"
