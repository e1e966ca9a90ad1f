"""The sentence a completion becomes, while it is being typed."""

from dataclasses import dataclass
from datetime import date

from afterword.letters.families import family, pair_family
from afterword.letters.frames import frames_for
from afterword.letters.grammar.fit import Setting, fit
from afterword.letters.grammar.outcome import Fitted, Unclear
from afterword.letters.material import Usable, gather
from afterword.letters.mended import can_be_mended
from afterword.letters.notes import Note, NoteKind
from afterword.letters.sentence import Frames, Sentence, first_turn
from afterword.words.folding import clean


@dataclass(frozen=True)
class Preview:
    """The finished sentence with the spans of the candidate's own words, or the question; neither if private."""

    sentence: str | None
    asks: str | None
    own: tuple[tuple[int, int], ...]


def preview(
    kind: NoteKind,
    text: str,
    *,
    reader: str,
    readers: tuple[str, ...],
    employer: str,
    dialect: str = "en-US",
    need: str | None = None,
    worry: str | None = None,
    heard_on: date | None = None,
    opening_seed: str = "",
    ticked: bool = False,
    mended: str | None = None,
) -> Preview:
    """Return the sentence as the letter to `reader` says it; only the opening adds the role and the day to a talk.

    `need` and `worry` are the reader's earlier notes, joined in front of *mine* and *better* where they fit. A `mended`
    sentence stands alone and as it is.
    """
    if kind is NoteKind.PRIVATE or not text.strip():
        return Preview(None, None, ())
    if mended and can_be_mended(kind):
        return _as_it_is(kind, mended, ticked)
    names = tuple(clean(name) for name in readers)
    setting = Setting(clean(reader), names, clean(employer), dialect, heard_on, heard_on)
    fitted = fit(kind, text, setting, ticked)
    if isinstance(fitted, Unclear):
        return Preview(None, fitted.question, ())
    place = names.index(setting.reader) if setting.reader in names else 0
    turn = place + first_turn(opening_seed)
    front = {NoteKind.MINE: (NoteKind.NEED, need), NoteKind.BETTER: (NoteKind.WORRY, worry)}.get(kind)
    sentence = _sentence(kind, fitted, front, setting, Frames(frames_for(dialect), turn))
    return Preview(sentence.text, None, sentence.own)


def _as_it_is(kind: NoteKind, mended: str, ticked: bool) -> Preview:
    note = Note("typed", kind, mended, ticked, mended)
    material = gather([note], Setting("", (), ""))
    found = next(iter(material.all(kind)), None)
    if found is None or not found.mended:
        return Preview(None, material.asks[0].question, ())
    return Preview(found.mended, None, ((0, len(found.mended)),))


def _sentence(
    kind: NoteKind, fitted: Fitted, front: tuple[NoteKind, str | None] | None, setting: Setting, frames: Frames
) -> Sentence:
    last = Usable("typed", fitted.text, fitted.form)
    slot = "on" if kind is NoteKind.DECIDE else kind.value
    if front is not None and front[1] and front[1].strip():
        first_kind, first = front[0], fit(front[0], front[1], setting)
        if isinstance(first, Fitted):
            first_last = Usable("earlier", first.text, first.form)
            slots = {first_kind.value: first.text, kind.value: fitted.text}
            return frames.sentence(pair_family(first_kind, first_last, last), slots, ("earlier", "typed"))
    return frames.sentence(family(kind, last), {slot: fitted.text}, ("typed",))
