"""A card as lines of text for the parser: "10 ACME" is a line ten times as high as "1 …"."""

from afterword.cards.fields import Fields, fields_of
from afterword.cards.found import Found
from afterword.cards.lines import Line


def lines(card: str, score: float = 0.99) -> list[Line]:
    """One under the other; where the size changes, the designer left a gap."""
    placed: list[Line] = []
    top = 0.0
    for row in card.strip().splitlines():
        size, _, text = row.strip().partition(" ")
        height = float(size) * 10
        if placed and placed[-1].height != height:
            top += height * 0.4
        placed.append(Line(text, score, 50, top, 50 + len(text) * height / 2, top + height, height))
        top += height * 1.35
    return placed


def read(card: str, region: str | None = None) -> Fields:
    return fields_of(lines(card), region)


def as_row(fields: Fields) -> dict[str, object]:
    """Plain values, as a test compares them; a list is one text with commas."""
    single = ("name", "native_name", "title", "employer", "website", "address")
    row: dict[str, object] = {key: _value(getattr(fields, key)) for key in single}
    several = ("emails", "phones", "fax")
    return row | {key: ",".join(found.value for found in getattr(fields, key)) for key in several}


def _value(found: Found | None) -> str | None:
    return found.value if found else None
