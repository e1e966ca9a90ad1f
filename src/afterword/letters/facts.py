"""What a letter can say: one fact is a note, or a need joined to what answers it."""

from dataclasses import dataclass

from afterword.letters.families import family, pair_family
from afterword.letters.material import Material, Usable
from afterword.letters.notes import NoteKind


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
    """Return everything that could be said, the most worth saying first."""
    pairs = _pairs(material)
    talks, stuck = material.all(NoteKind.TALK), material.all(NoteKind.STUCK)
    ranked = [
        *pairs[:1],
        *(single(NoteKind.STUCK, one, 1, "talk 0") for one in stuck[:1]),
        *(single(NoteKind.DRAW, one, 3, "draw") for one in material.all(NoteKind.DRAW)[:1]),
        *_repair(material),
        *pairs[1:2],
        *(single(NoteKind.GLAD, one, 1, "glad") for one in material.all(NoteKind.GLAD)[:1]),
        *_without_partner(material),
        *(single(NoteKind.COMMON, one, 3, "common") for one in material.all(NoteKind.COMMON)[:1]),
        *(_also(one) for one in talks[1:2]),
    ]
    return ranked


def single(kind: NoteKind, one: Usable, paragraph: int, topic: str) -> Fact:
    """Return the note alone as a fact."""
    return Fact(family(kind, one), ((kind.value, one.text),), (one.note,), paragraph, topic)


def _pairs(material: Material) -> list[Fact]:
    mine = material.all(NoteKind.MINE)
    needs, asked = material.all(NoteKind.NEED), material.all(NoteKind.ASKED)
    openers = [(NoteKind.NEED, one) for one in needs] + [(NoteKind.ASKED, one) for one in asked]
    return [
        Fact(
            "also_need+mine" if index and kind is NoteKind.NEED else pair_family(kind, first, second),
            ((kind.value, first.text), ("mine", second.text)),
            (first.note, second.note),
            2,
            f"pair {index}",
        )
        for index, ((kind, first), second) in enumerate(zip(openers, mine, strict=False))
    ]


def _without_partner(material: Material) -> list[Fact]:
    mine = material.all(NoteKind.MINE)
    needs, asked = material.all(NoteKind.NEED), material.all(NoteKind.ASKED)
    # One of each: two sentences on the same frame would sound like a form.
    left = [
        *((NoteKind.MINE, one) for one in mine[len(needs) + len(asked) :][:1]),
        *((NoteKind.NEED, one) for one in needs[len(mine) :][:1]),
        *((NoteKind.ASKED, one) for one in asked[max(0, len(mine) - len(needs)) :][:1]),
    ]
    return [single(kind, one, 2, f"{kind.value} {index}") for index, (kind, one) in enumerate(left)][:2]


def _repair(material: Material) -> list[Fact]:
    """At most one repaired answer."""
    worry, better = material.all(NoteKind.WORRY)[:1], material.all(NoteKind.BETTER)[:1]
    if worry and better:
        slots = (("worry", worry[0].text), ("better", better[0].text))
        return [Fact("worry+better", slots, (worry[0].note, better[0].note), 2, "repair")]
    for kind in (NoteKind.BETTER, NoteKind.SHOULD, NoteKind.WORRY):
        for one in material.all(kind)[:1]:
            return [single(kind, one, 2, "repair")]
    return []


def _also(one: Usable) -> Fact:
    return Fact("also_talk", (("talk", one.text),), (one.note,), 1, "talk 1")
