"""Several sources for the spelling of one name, side by side: where they agree it is fine, where not, one is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from afterword.cards.alike import name_fit
from afterword.words.folding import clean, fold


class Source(StrEnum):
    """Where a spelling comes from; the earlier is trusted more where two differ."""

    TYPING = "typing"
    CODE = "QR code"
    FILE = "contact file"
    SIGNATURE = "signature"
    MAIL_HEADER = "mail header"
    INVITATION = "invitation"
    CARD = "card"


class State(StrEnum):
    """Fine needs no look; check is a single unsure source; conflict is a question."""

    FINE = "fine"
    CHECK = "please check"
    CONFLICT = "conflict"


@dataclass(frozen=True)
class Spelling:
    """How one source writes it, and how surely it was read (1 where it was never print)."""

    source: Source
    text: str
    confidence: float = 1.0


@dataclass(frozen=True)
class Evidence:
    """What the sources say together: the best spelling, whether that is fine, and the question where it is not."""

    best: str | None
    state: State
    question: str | None
    sides: tuple[Spelling, ...]


SURE = 0.5  # of one source alone


def weigh(spellings: Sequence[Spelling], address: str | None = None) -> Evidence:
    """Hold the spellings of one name against each other; `address` is the person's mail address, if known.

    Two sources with the same spelling are fine. Spellings that differ in a letter or a diacritic are a conflict, and
    the most trusted one is proposed; capitals and spaces do not count. A spelling that only lost its diacritics is not
    proposed, unless the candidate typed it. An address lends weight to a spelling whose plain letters it is made of,
    and never takes a diacritic away.
    """
    sides = tuple(
        sorted(
            (Spelling(one.source, clean(one.text), one.confidence) for one in spellings if clean(one.text)),
            key=lambda one: list(Source).index(one.source),
        )
    )
    if not sides:
        return Evidence(None, State.CHECK, "Nobody has said this name yet. Please type it.", ())
    written: dict[str, list[Spelling]] = {}
    for one in sides:
        written.setdefault(one.text.casefold(), []).append(one)
    if len(written) == 1:
        return _agreed(_best_cased(sides), sides, address)
    whole = [group for group in written.values() if not _lost_its_marks(group, list(written.values()))]
    proposed = max(whole, key=lambda group: _weight(group, address))
    return Evidence(_best_cased(proposed), State.CONFLICT, _question(list(written.values())), sides)


def _agreed(best: str, sides: tuple[Spelling, ...], address: str | None) -> Evidence:
    sources = {one.source for one in sides}
    supported = address is not None and name_fit(address, best) > 0.8 and fold(best).isascii()
    if len(sources) > 1 or Source.TYPING in sources:
        return Evidence(best, State.FINE, None, sides)
    only = sides[0]
    if only.confidence >= SURE and (supported or only.source is not Source.CARD or only.confidence >= 0.8):
        return Evidence(best, State.FINE, None, sides)
    return Evidence(
        best, State.CHECK, f"Only the {only.source} says “{best}”. Please compare it letter by letter.", sides
    )


def _lost_its_marks(group: Sequence[Spelling], groups: Sequence[Sequence[Spelling]]) -> bool:
    """Codes and mail programs write "Lukasz Wojcik" for a Łukasz Wójcik."""
    if any(one.source is Source.TYPING for one in group):
        return False
    text = group[0].text
    return any(_marks(other[0].text) > _marks(text) and fold(other[0].text) == fold(text) for other in groups)


def _marks(text: str) -> int:
    return sum(not sign.isascii() for sign in text)


def _weight(group: Sequence[Spelling], address: str | None) -> float:
    """Trust in a spelling: who says it, how many say it, and whether it has the marks that others left out."""
    trust = max(len(Source) - list(Source).index(one.source) for one in group)
    marks = 0.3 * _marks(group[0].text)
    fit = name_fit(address, group[0].text) if address else 0.0
    return (
        trust
        + 1.5 * (len({one.source for one in group}) - 1)
        + marks
        + fit
        + sum(one.confidence for one in group) / len(group)
    )


def _best_cased(sides: Sequence[Spelling]) -> str:
    return next((one.text for one in sides if not (one.text.isupper() or one.text.islower())), sides[0].text)


def _question(groups: Sequence[Sequence[Spelling]]) -> str:
    said = [f"{' and '.join(dict.fromkeys(_who(one.source) for one in group))} “{group[0].text}”" for group in groups]
    return f"{said[0][0].upper()}{said[0][1:]}, {', '.join(said[1:])}: which is right?"


def _who(source: Source) -> str:
    return "what you typed" if source is Source.TYPING else f"the {source}"
