"""A "not", "never", "no longer" or "without" is neither added nor dropped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import same
from afterword.words.word_list import listed

NEGATORS = frozenset(
    listed(
        """
    not no never none nobody nothing neither nor without cannot hardly barely scarcely rarely seldom unable
    nowhere lack lacks lacked lacking fail failed fails stop stopped stops avoid avoided quit refuse refused
    free
    """
    )
)
_REACH = 5


@dataclass(frozen=True)
class Denied:
    """A negation and what it reaches: the words that say something, up to the end of its clause."""

    by: Said
    reach: tuple[Said, ...]
    before: tuple[Said, ...]


def find_turned(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find what the notes deny and the sentence affirms, and the other way round."""
    of_notes = [denied for note in facts.notes for denied in _denials(said(note.text))]
    of_sentence = _denials(parts)
    near_notes = [word for denied in of_notes for word in (*denied.reach, *denied.before)]
    for denied in of_sentence:
        if denied.reach and not _touch(denied.reach, near_notes) and not _touch(denied.before, near_notes):
            yield Unsourced(denied.by.start, denied.reach[-1].end, Why.POLARITY)
    near_sentence = [word for denied in of_sentence for word in (*denied.reach, *denied.before)]
    for denied in of_notes:
        kept = [one for one in parts if one.says and _touch((one,), denied.reach)]
        head = denied.reach[:1]
        is_said = bool(kept) and (_touch(head, kept) or len(kept) >= min(2, len(denied.reach)))
        if is_said and not _touch(denied.reach, near_sentence):
            yield Unsourced(kept[0].start, kept[-1].end, Why.POLARITY)


def _denials(parts: Sequence[Said]) -> list[Denied]:
    found = []
    for at, one in enumerate(parts):
        if one.plain in NEGATORS or one.stem in ("not", "nobody"):
            reach = [word for word in parts[at + 1 :] if word.says and word.clause == one.clause][:_REACH]
            before = [word for word in parts[:at] if word.says and word.clause == one.clause][-3:]
            found.append(Denied(one, tuple(reach or before), tuple(before)))
    return found


def _touch(some: Sequence[Said], others: Sequence[Said]) -> bool:
    return any(_alike(one, other) for one in some for other in others)


def _alike(one: Said, other: Said) -> bool:
    if one.number and other.number:
        return one.number.value == other.number.value
    return same(one.stem, other.stem)
