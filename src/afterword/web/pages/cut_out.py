"""The part of a kept picture on which a value was read: a window on the whole picture, cut out by the browser."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.records.card_picture import CardPicture
from afterword.steps.card_reading import Value

# Of the height of a line, shown around it.
MARGIN = 0.35


@dataclass(frozen=True)
class CutOut:
    """The picture, and the left, top, width and height of the window, in pixels of the picture."""

    picture: CardPicture
    left: int
    top: int
    width: int
    height: int


def cut_out_of(value: Value, pictures: Sequence[CardPicture]) -> CutOut | None:
    """Where this value stands, with a little around it; None where it was never print, or its picture is gone."""
    picture = next((one for one in pictures if one.position == value.picture and one.width), None)
    if picture is None or value.place is None:
        return None
    place, across, down = value.place, picture.width, picture.height
    margin = MARGIN * (place.bottom - place.top) * down
    left, right = round(place.left * across - margin), round(place.right * across + margin)
    top, bottom = round(place.top * down - margin), round(place.bottom * down + margin)
    left, top = max(0, min(left, across - 1)), max(0, min(top, down - 1))
    right, bottom = max(left + 1, min(right, across)), max(top + 1, min(bottom, down))
    return CutOut(picture, left, top, right - left, bottom - top)
