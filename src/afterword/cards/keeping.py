"""A picture as it is kept: upright, at most 1600 pixels, without what the camera wrote beside it; and its cut-outs."""

import io
from dataclasses import dataclass

from PIL import Image

from afterword.cards.picture import open_picture
from afterword.cards.place import Place

LONGEST = 1600  # pixels
QUALITY = 88
# Of the height of a line, shown around it.
MARGIN = 0.35


@dataclass(frozen=True)
class Kept:
    """A JPEG and its size in pixels."""

    content: bytes
    width: int
    height: int


def to_keep(raw: bytes, turned: int = 0) -> Kept:
    """The picture, turned clockwise by so many degrees (0, 90, 180, 270) after what its EXIF says.

    Raises InputError with a sentence where it cannot be read.
    """
    image = Image.fromarray(open_picture(raw)[:, :, ::-1])
    if turned:
        image = image.rotate(-turned, expand=True)
    image.thumbnail((LONGEST, LONGEST))
    return Kept(_jpeg(image), *image.size)


def cut_out(kept: bytes, place: Place) -> bytes:
    """The part of a kept picture where something stands, with a little around it, as a JPEG."""
    image = Image.open(io.BytesIO(kept), formats=("JPEG",))
    width, height = image.size
    margin = MARGIN * (place.bottom - place.top) * height
    left, right = round(place.left * width - margin), round(place.right * width + margin)
    top, bottom = round(place.top * height - margin), round(place.bottom * height + margin)
    left, top = max(0, min(left, width - 1)), max(0, min(top, height - 1))
    return _jpeg(image.crop((left, top, max(left + 1, min(right, width)), max(top + 1, min(bottom, height)))))


def _jpeg(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.convert("RGB").save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
