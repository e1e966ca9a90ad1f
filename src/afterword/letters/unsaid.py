"""What the notes hold and the letter does not say, as finished sentences."""

from afterword.letters.families import family
from afterword.letters.material import Material, Usable
from afterword.letters.notes import NoteKind
from afterword.letters.sentence import MENDED, Frames, Sentence

# What they do next stands in the letter or has passed.
_NEVER_OFFERED = frozenset((NoteKind.THEY_WILL, NoteKind.DECIDE))
# A doubt or a question alone would only remind of it, unless the candidate wrote the sentence.
_OFFERED_AS_WRITTEN = frozenset((NoteKind.WORRY, NoteKind.ASKED))


def unsaid(material: Material, said: tuple[Sentence, ...], frames: Frames) -> tuple[Sentence, ...]:
    """Return one sentence for each usable note that no sentence of `said` comes from, in the order of the kinds."""
    used = {note for sentence in said for note in sentence.notes}
    return tuple(
        frames.sentence(_family(kind, one), {kind.value: one.text, MENDED: one.mended or ""}, (one.note,))
        for kind in NoteKind
        if kind not in _NEVER_OFFERED
        for one in material.all(kind)
        if one.note not in used and (one.mended or kind not in _OFFERED_AS_WRITTEN)
    )


def _family(kind: NoteKind, one: Usable) -> str:
    if one.mended:
        return MENDED
    match kind:
        case NoteKind.TALK:
            return "also_talk"
        case NoteKind.PROMISE:
            return "also_promise"
        case _:
            return family(kind, one)
