"""What was read from a card, as it is kept on its row: each value with its confidence and where it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from afterword.cards.evidence import SURE
from afterword.cards.place import Place

if TYPE_CHECKING:
    # What reads needs numpy, which the pages do not.
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
    """The values of each field, best first, `()` where the card has none; and the codes of `cards.warnings`."""

    fields: Mapping[str, tuple[Value, ...]]
    warnings: tuple[str, ...]
    links: tuple[str, ...]

    def best(self, field: str) -> Value | None:
        """The first value of this field, or None."""
        found = self.fields.get(field, ())
        return found[0] if found else None


def as_kept(reading: "Reading", sights: "Sequence[Sight]" = ()) -> dict[str, Any]:
    """The reading as plain JSON values."""
    fields = reading.fields
    found: dict[str, list[Found]] = {name: [one] if (one := getattr(fields, name)) else [] for name in SINGLE}
    # Native and Latin letters side by side: both are kept.
    found["name"] += [fields.native_name] if fields.native_name else []
    found |= {name: list(getattr(fields, name)) for name in SEVERAL}
    values = {name: [asdict(_value(one, sights)) for one in all_found] for name, all_found in found.items()}
    return {"fields": values, "warnings": list(reading.warnings), "links": list(reading.links)}


def of(kept: Mapping[str, Any]) -> CardReading:
    """The reading that `as_kept` wrote; an empty one where nothing was read yet."""
    fields = {name: tuple(_back(one) for one in values) for name, values in kept.get("fields", {}).items()}
    return CardReading(fields, tuple(kept.get("warnings", ())), tuple(kept.get("links", ())))


def _value(found: "Found", sights: "Sequence[Sight]") -> Value:
    pieces = [piece for line in found.lines for piece in line.pieces]
    at = next((index for index, sight in enumerate(sights) if pieces and pieces[0] in sight.pieces), None)
    if at is None:
        return Value(found.value, found.confidence)
    corners = [corner for piece in pieces if piece in sights[at].pieces for corner in piece.corners]
    across, down = [x / sights[at].width for x, _ in corners], [y / sights[at].height for _, y in corners]
    return Value(found.value, found.confidence, at, Place(min(across), min(down), max(across), max(down)))


def _back(one: Mapping[str, Any]) -> Value:
    place = Place(**one["place"]) if one["place"] else None
    return Value(one["text"], one["confidence"], one["picture"], place)
