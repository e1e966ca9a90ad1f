"""What the notes hold and the letter does not say, as finished sentences."""

from afterword.letters.families import family
from afterword.letters.material import Material, Usable
from afterword.letters.notes import NoteKind
from afterword.letters.sentence import Frames, Sentence

# A doubt or a question alone would only remind of it; what they do next stands in the letter or has passed.
_NOT_OFFERED = frozenset((NoteKind.WORRY, NoteKind.ASKED, NoteKind.THEY_WILL, NoteKind.DECIDE))


def unsaid(material: Material, said: tuple[Sentence, ...], frames: Frames) -> tuple[Sentence, ...]:
    """Return one sentence for each usable note that no sentence of `said` comes from, in the order of the kinds."""
    used = {note for sentence in said for note in sentence.notes}
    return tuple(
        frames.sentence(_family(kind, one), {kind.value: one.text}, (one.note,))
        for kind in NoteKind
        if kind not in _NOT_OFFERED
        for one in material.all(kind)
        if one.note not in used
    )


def _family(kind: NoteKind, one: Usable) -> str:
    match kind:
        case NoteKind.TALK:
            return "also_talk"
        case NoteKind.PROMISE:
            return "also_promise"
        case _:
            return family(kind, one)
