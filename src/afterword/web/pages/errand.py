"""How far something long is, in words, and where it leads to."""

from dataclasses import dataclass

from django.urls import reverse

from afterword.records.errand import Errand, ErrandKind

HEADINGS = {
    ErrandKind.LOOK: "Looking at {}",
    ErrandKind.BRING: "Bringing {} in",
    ErrandKind.DOUBLES: "Looking for who stands here twice",
}
# What is done first, while nothing can be counted yet; then, with how far it is; and at the end.
SAYS = {
    ErrandKind.LOOK: ("Reading its rows.", "Looking who of them you have already.", "Almost done."),
    ErrandKind.BRING: ("Reading its rows.", "Looking who of them you have already.", "Keeping all of it at once."),
    ErrandKind.DOUBLES: ("Reading the names.", "Holding names against each other, and joining.", "Almost done."),
}
STOPPING = {
    ErrandKind.LOOK: "Nothing is brought in by looking.",
    ErrandKind.BRING: "Stopped before its end, nothing of it is brought in. Afterwards all of it can be taken back.",
    ErrandKind.DOUBLES: "Whoever was joined until you stop it stays joined, each with its undo.",
}


@dataclass(frozen=True)
class Shown:
    """`percent` is None while nothing can be counted yet; `stopping` says what stopping it leaves."""

    heading: str
    says: str
    percent: int | None
    stopping: str


def shown(errand: Errand) -> Shown:
    """One that is under way."""
    kind = ErrandKind(errand.kind)
    heading = HEADINGS[kind].format(errand.brought.name if errand.brought else "")
    first, middle, last = SAYS[kind]
    if not errand.of_all:
        return Shown(heading, first, None, STOPPING[kind])
    says = middle if errand.done < errand.of_all else last
    return Shown(heading, says, errand.done * 100 // errand.of_all, STOPPING[kind])


def leads_to(errand: Errand) -> str:
    """The address of the page that shows what came of it."""
    if errand.brought_id is not None:
        return reverse("brought-file", args=[errand.brought_id])
    merged = (errand.found or {}).get("merged")
    return reverse("doubles") + (f"?merged={merged}" if merged is not None else "")
