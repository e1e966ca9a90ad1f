"""A "not", "never", "no longer" or "without" is neither added nor dropped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.letters.notes import NoteKind
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.free_words import IMPLIED
from afterword.letters.sources.said import Said, alike, said
from afterword.letters.sources.stems import stem
from afterword.words.word_list import listed

NEGATORS = frozenset(
    listed(
        "not no never none nobody nothing neither nor without cannot hardly barely scarcely rarely seldom unable "
        "nowhere"
    )
)
# They deny what follows, too, but where both texts have them they are words like any other.
LACKING = frozenset(
    listed("lack lacks lacked lacking fail failed fails stop stopped stops avoid avoided quit refuse refused free")
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
    notes = [said(note.text) for note in facts.notes]
    common = {one.stem for one in parts} & {one.stem for words in notes for one in words}
    of_notes = [denied for words in notes for denied in _denials(words, common)]
    of_sentence = _denials(parts, common)
    near_notes = [word for denied in of_notes for word in (*denied.reach, *denied.before)]
    for denied in of_sentence:
        if denied.reach and not _touch(denied.reach, near_notes) and not _touch(denied.before, near_notes):
            yield Unsourced(denied.by.start, denied.reach[-1].end, Why.POLARITY)
    implied = {stem(word) for note in facts.notes for word in IMPLIED.get(note.kind or "", ())}
    doubts = [said(note.text) for note in facts.notes if note.kind is NoteKind.WORRY]
    near_sentence = [word for denied in of_sentence for word in (*denied.reach, *denied.before)]
    for denied in of_notes:
        reached = {one.stem for one in denied.reach}
        kept = [
            one
            for one in parts
            if one.says and not (one.stem in implied and one.stem not in reached) and _touch((one,), denied.reach)
        ]
        if any(denied.by in words for words in doubts) and not _is_of_me(kept, parts):
            continue
        head = denied.reach[:1]
        is_said = bool(kept) and (_touch(head, kept) or len(kept) >= min(2, len(denied.reach)))
        if is_said and not _touch(denied.reach, near_sentence) and not _is_from_another(denied, parts, kept, notes):
            yield Unsourced(kept[0].start, kept[-1].end, Why.POLARITY)


def _is_of_me(kept: Sequence[Said], parts: Sequence[Said]) -> bool:
    """Whether the candidate says it of themselves, and does not only name what was doubted ("On athletes: …")."""
    return any(one.plain in ("i", "my", "we") and one.clause == word.clause for word in kept for one in parts)


def _denials(parts: Sequence[Said], common: set[str]) -> list[Denied]:
    found = []
    for at, one in enumerate(parts):
        is_lack = one.plain in LACKING and one.stem not in common
        if is_lack or one.plain in NEGATORS or one.stem in ("not", "nobody"):
            reach = [word for word in parts[at + 1 :] if word.says and word.clause == one.clause][:_REACH]
            before = [word for word in parts[:at] if word.says and word.clause == one.clause][-3:]
            found.append(Denied(one, tuple(reach or before[-1:]), tuple(before)))
    return found


def _is_from_another(
    denied: Denied, parts: Sequence[Said], kept: Sequence[Said], notes: Sequence[Sequence[Said]]
) -> bool:
    """Whether another note affirms these words, and holds more of the sentence than the one that denies them."""

    def held(words: Sequence[Said]) -> int:
        return sum(_touch((one,), words) for one in parts if one.says)

    denying = max(held(words) for words in notes if any(one is denied.by for one in words))
    others = [words for words in notes if not any(one is denied.by for one in words)]
    return any(held(words) > denying and all(_touch((one,), words) for one in kept) for words in others)


def _touch(some: Sequence[Said], others: Sequence[Said]) -> bool:
    return any(alike(one, other) for one in some for other in others)
