"""What a letter can say: one fact is a note, or a need joined to what answers it."""

from dataclasses import dataclass

from afterword.letters.families import family, pair_family, repair_family, talk_family
from afterword.letters.material import Material, Usable
from afterword.letters.notes import NoteKind
from afterword.letters.pairs import linked, paired, speaks_of
from afterword.letters.sentence import MENDED

# A longer topic and what stuck of it are two sentences.
MOST_JOINED_WORDS = 26


@dataclass(frozen=True)
class Fact:
    """A family of frames with the words for its slots, the notes it comes from, and its paragraph.

    `topic` counts facts: what was talked about and what stuck of it are one. `lead` is a family of words before it.
    """

    family: str
    slots: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    paragraph: int
    topic: str
    lead: str | None = None

    @property
    def own_words(self) -> int:
        return sum(len(text.split()) for _, text in self.slots)


def facts(material: Material) -> list[Fact]:
    """Return everything that could be said, the most worth saying first.

    A question or a doubt without an answer is not among it: taking it up would only remind of it, unless the candidate
    wrote the sentence.
    """
    answers = _answers(material)
    pairs = [_together(index, *pair) for index, pair in enumerate(answers)]
    used = {one.note for _, first, second in answers for one in (first, second)}
    stuck = _stuck(material, used)
    on_topic = _on_topic(material, used | {note for fact in stuck for note in fact.notes})
    used |= {note for fact in (*stuck, *on_topic) for note in fact.notes}
    also = [one for one in material.framed(NoteKind.TALK)[1:] if one.note not in used]
    mended_talks = [one for one in material.all(NoteKind.TALK) if one.mended]
    ranked = [
        *(fact for pair in pairs[:1] for fact in pair),
        *(single(NoteKind.TALK, one, 1, "talk 0") for one in mended_talks[:1]),
        *stuck,
        *on_topic,
        *(single(NoteKind.DRAW, one, 3, "draw") for one in material.all(NoteKind.DRAW)[:1]),
        *_repair(material),
        *(fact for pair in pairs[1:2] for fact in pair),
        *(single(NoteKind.GLAD, one, 1, "glad") for one in material.all(NoteKind.GLAD)[:1]),
        *_without_partner(material, used),
        *_open_ends(material, {note for pair in pairs for fact in pair for note in fact.notes}),
        *(single(NoteKind.COMMON, one, 3, "common") for one in material.all(NoteKind.COMMON)[:1]),
        *(_also(one) for one in also[:1]),
    ]
    return ranked if ranked or material.all(NoteKind.TALK) else _only_an_open_end(material)


def opening_talk(material: Material, ranked: list[Fact]) -> Usable | None:
    """Return what the first sentence thanks for: the first topic that no joined fact takes up."""
    joined = {note for fact in ranked for note in fact.notes}
    return next((one for one in material.framed(NoteKind.TALK) if one.note not in joined), None)


def answered(material: Material) -> frozenset[str]:
    """Return the needs, questions and doubts that another note answers."""
    repaired = _repaired(material)
    return frozenset(first.note for _, first, _ in (*_answers(material), *([repaired] if repaired else [])))


def single(kind: NoteKind, one: Usable, paragraph: int, topic: str) -> Fact:
    """Return the note alone as a fact; mended, it is said as the candidate wrote it."""
    if one.mended:
        return Fact(MENDED, ((MENDED, one.mended),), (one.note,), paragraph, topic)
    return Fact(family(kind, one), ((kind.value, one.text),), (one.note,), paragraph, topic)


def _answers(material: Material) -> list[tuple[NoteKind, Usable, Usable]]:
    """Needs first, then questions; where no two notes are seen to belong together, the first need has the first."""
    mine = material.all(NoteKind.MINE)
    needs, asked = material.all(NoteKind.NEED), material.all(NoteKind.ASKED)
    of_needs = paired(needs, mine) or list(zip(needs[:1], mine[:1], strict=False))
    left = [one for one in mine if all(one.note != other.note for _, other in of_needs)]
    repaired = _better_answered(material, left)
    asked = [one for one in asked if one.note not in repaired]
    of_asked = linked(asked, left) if needs else paired(asked, left)
    return [
        *((NoteKind.NEED, first, second) for first, second in of_needs),
        *((NoteKind.ASKED, first, second) for first, second in of_asked),
    ]


def _together(index: int, kind: NoteKind, first: Usable, second: Usable) -> list[Fact]:
    """The two in one sentence. Where one is mended it stands alone, and the other goes on by itself."""
    topic = f"pair {index}"
    if first.mended or second.mended:
        apart = [(kind, first)] if first.mended or kind is NoteKind.NEED else []
        return [single(each, one, 2, topic) for each, one in (*apart, (NoteKind.MINE, second))]
    family = "also_need+mine" if index and kind is NoteKind.NEED else pair_family(kind, first, second)
    slots = ((kind.value, first.text), ("mine", second.text))
    return [Fact(family, slots, (first.note, second.note), 2, topic)]


def _stuck(material: Material, used: set[str]) -> list[Fact]:
    """What stuck, joined to the topic it stuck from where the two are short enough.

    A topic that something done speaks of in the same words is left for that.
    """
    mine = [one for one in material.framed(NoteKind.MINE) if one.note not in used]
    every = material.all(NoteKind.STUCK)
    talks = [talk for talk in material.all(NoteKind.TALK) if not any(speaks_of(talk, one) for one in mine)]
    for one in every[:1]:
        for talk, _ in [pair for pair in paired(talks, every) if pair[1] is one]:
            if talk.words + one.words <= MOST_JOINED_WORDS and not (talk.mended or one.mended):
                joined = f"talk+{family(NoteKind.STUCK, one)}"
                slots = (("talk", talk.text), ("stuck", one.text))
                return [Fact(joined, slots, (talk.note, one.note), 1, "talk 0")]
        return [single(NoteKind.STUCK, one, 1, "talk 0")]
    return []


def _on_topic(material: Material, used: set[str]) -> list[Fact]:
    """What was done, joined to the topic it answers, where the notes show it."""
    talks = [one for one in material.framed(NoteKind.TALK) if one.note not in used]
    mine = [one for one in material.framed(NoteKind.MINE) if one.note not in used]
    return [
        Fact(
            talk_family(talk), (("talk", talk.text), ("mine", one.text)), (talk.note, one.note), 2, f"topic {one.note}"
        )
        for talk, one in linked(talks, mine)[:1]
        if talk.words + one.words <= MOST_JOINED_WORDS
    ]


def _without_partner(material: Material, used: set[str]) -> list[Fact]:
    # One of each: two sentences on the same frame would sound like a form.
    left = [
        (kind, one)
        for kind in (NoteKind.MINE, NoteKind.NEED)
        for one in [usable for usable in material.all(kind) if usable.note not in used][:1]
    ]
    return [single(kind, one, 2, f"{kind.value} {one.note}") for kind, one in left]


def _repair(material: Material) -> list[Fact]:
    """At most one repaired answer."""
    if repaired := _repaired(material):
        kind, doubt, answer = repaired
        if doubt.mended or answer.mended:
            apart = [single(kind, doubt, 2, "repair")] if doubt.mended else []
            return [*apart, single(NoteKind.BETTER, answer, 2, "repair")]
        slots = ((kind.value, doubt.text), ("better", answer.text))
        return [Fact(repair_family(kind, doubt), slots, (doubt.note, answer.note), 2, "repair")]
    for kind in (NoteKind.BETTER, NoteKind.SHOULD):
        for one in material.all(kind)[:1]:
            return [single(kind, one, 2, "repair")]
    return []


def _repaired(material: Material) -> tuple[NoteKind, Usable, Usable] | None:
    """The doubt, or the question, that a better answer is an answer to: what the notes show, else one and one."""
    worries, better = _doubts(material)
    answered = {first.note for _, first, _ in _answers(material)}
    asked = [one for one in material.all(NoteKind.ASKED) if one.note not in answered]
    found = (
        *((NoteKind.WORRY, *pair) for pair in linked(worries, better)),
        *((NoteKind.ASKED, *pair) for pair in linked(asked, better)),
        *((NoteKind.WORRY, *pair) for pair in zip(worries, better, strict=False)),
        *((NoteKind.ASKED, *pair) for pair in zip(asked, better, strict=False) if len(asked) == len(better) == 1),
    )
    return found[0] if found else None


def _better_answered(material: Material, mine: list[Usable]) -> frozenset[str]:
    """The questions that a better answer belongs to, and nothing of what was done."""
    asked, better = material.all(NoteKind.ASKED), material.all(NoteKind.BETTER)
    by_mine = {one.note for one, _ in linked(asked, mine)}
    return frozenset(one.note for one, _ in linked(asked, better) if one.note not in by_mine)


def _doubts(material: Material) -> tuple[list[Usable], list[Usable]]:
    return material.all(NoteKind.WORRY), material.all(NoteKind.BETTER)


def _open_ends(material: Material, used: set[str]) -> list[Fact]:
    """A question or a doubt is said without an answer only where the candidate wrote the sentence."""
    doubts = [] if material.all(NoteKind.BETTER) else material.all(NoteKind.WORRY)
    every = [
        *((NoteKind.ASKED, one) for one in material.all(NoteKind.ASKED)),
        *((NoteKind.WORRY, one) for one in doubts),
    ]
    return [single(kind, one, 2, f"open {one.note}") for kind, one in every if one.mended and one.note not in used]


def _only_an_open_end(material: Material) -> list[Fact]:
    """Where nothing else was noted, a question or a doubt is still of this conversation."""
    kinds = (NoteKind.ASKED, NoteKind.WORRY)
    return [single(kind, one, 2, "open") for kind in kinds for one in material.all(kind)[:1]][:1]


def _also(one: Usable) -> Fact:
    return Fact("also_talk", (("talk", one.text),), (one.note,), 1, "talk 1")
