"""A picture as it is kept: upright, at most 1600 pixels, without what the camera wrote beside it.

In the reader's own process only (`engine.py`).
"""

import io

from PIL import Image

from afterword.cards.picture import Picture
from afterword.cards.sight import Kept

LONGEST = 1600  # pixels
QUALITY = 88


def to_keep(picture: Picture, turned: int = 0) -> Kept:
    """The picture as a JPEG, turned clockwise by so many degrees (0, 90, 180, 270)."""
    image = Image.fromarray(picture[:, :, ::-1])
    if turned:
        image = image.rotate(-turned, expand=True)
    image.thumbnail((LONGEST, LONGEST))
    return Kept(_jpeg(image), *image.size)


def _jpeg(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.convert("RGB").save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
