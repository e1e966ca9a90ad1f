"""What was read from a card, as it is kept on its row: each value with its confidence and where it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from afterword.cards.evidence import SURE, Source, Spelling
from afterword.cards.place import Place

if TYPE_CHECKING:
    # What reads needs numpy, which the pages do not.
    from afterword.cards.fields import Fields
    from afterword.cards.found import Found
    from afterword.cards.reader import Reading
    from afterword.cards.sight import Sight

SINGLE = ("name", "title", "employer", "website", "address")
SEVERAL = ("emails", "phones", "fax")


@dataclass(frozen=True)
class Value:
    """One value: how sure it is (0 to 1), and in which picture it stands where; None for what was never print."""

    text: str
    confidence: float
    picture: int | None = None
    place: Place | None = None

    @property
    def is_fine(self) -> bool:
        """Whether it needs no second look."""
        return self.confidence >= SURE


@dataclass(frozen=True)
class CardReading:
    """The values of each field, best first, `()` where the card has none; and the codes of `cards.warnings`.

    `fields` is the best of all sources together, `says` what each of them says by itself.
    """

    fields: Mapping[str, tuple[Value, ...]]
    warnings: tuple[str, ...]
    links: tuple[str, ...]
    says: Mapping[Source, Mapping[str, tuple[Value, ...]]]

    def best(self, field: str) -> Value | None:
        """The first value of this field, or None."""
        found = self.fields.get(field, ())
        return found[0] if found else None

    def sides(self, field: str) -> tuple[Spelling, ...]:
        """How each source that says this field writes it first."""
        found = [(source, says.get(field, ())) for source, says in self.says.items()]
        return tuple(Spelling(source, values[0].text, values[0].confidence) for source, values in found if values)

    def is_sure(self, field: str) -> bool:
        """Whether its best value was read surely, and no source writes another."""
        best = self.best(field)
        return best is not None and best.is_fine and len({side.text.casefold() for side in self.sides(field)}) < 2


def as_kept(reading: "Reading", sights: "Sequence[Sight]" = ()) -> dict[str, Any]:
    """The reading as plain JSON values."""
    says = {source.value: _kept(fields, ()) for source, fields in reading.says.items()}
    fields = _kept(reading.fields, sights)
    return {"fields": fields, "warnings": list(reading.warnings), "links": list(reading.links), "says": says}


def of(kept: Mapping[str, Any]) -> CardReading:
    """The reading that `as_kept` wrote; an empty one where nothing was read yet."""
    says = {Source(source): _fields(found) for source, found in kept.get("says", {}).items()}
    return CardReading(
        _fields(kept.get("fields", {})), tuple(kept.get("warnings", ())), tuple(kept.get("links", ())), says
    )


def _kept(fields: "Fields", sights: "Sequence[Sight]") -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[Found]] = {name: [one] if (one := getattr(fields, name)) else [] for name in SINGLE}
    # Native and Latin letters side by side: both are kept.
    found["name"] += [fields.native_name] if fields.native_name else []
    found |= {name: list(getattr(fields, name)) for name in SEVERAL}
    return {name: [asdict(_value(one, sights)) for one in all_found] for name, all_found in found.items()}


def _value(found: "Found", sights: "Sequence[Sight]") -> Value:
    pieces = [piece for line in found.lines for piece in line.pieces]
    at = next((index for index, sight in enumerate(sights) if pieces and pieces[0] in sight.pieces), None)
    if at is None:
        return Value(found.value, found.confidence)
    corners = [corner for piece in pieces if piece in sights[at].pieces for corner in piece.corners]
    across, down = [x / sights[at].width for x, _ in corners], [y / sights[at].height for _, y in corners]
    return Value(found.value, found.confidence, at, Place(min(across), min(down), max(across), max(down)))


def _fields(kept: Mapping[str, Any]) -> dict[str, tuple[Value, ...]]:
    return {name: tuple(_back(one) for one in values) for name, values in kept.items()}


def _back(one: Mapping[str, Any]) -> Value:
    place = Place(**one["place"]) if one["place"] else None
    return Value(one["text"], one["confidence"], one["picture"], place)
