"""A picture file opened with care: its header first, then its pixels, upright as the camera held it.

In the reader's own process only (`engine.py`): pictures come from strangers, and decoders have had holes.
"""

import io
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, UnidentifiedImageError

from afterword.cards.file_kind import NO_PICTURE, check_kind
from afterword.errors import InputError

Picture: TypeAlias = npt.NDArray[np.uint8]
"""Height, width, blue-green-red."""

MOST_PIXELS = 50_000_000
# No letter of a card is read better from more, and memory stays bounded.
LONGEST_SIDE = 4000
SHORTEST_SIDE = 32
FORMATS = ("JPEG", "PNG", "WEBP")


def open_picture(raw: bytes) -> Picture:
    """The picture, upright as its EXIF says, at most 4000 pixels on its longer side.

    Raises InputError with a sentence where it cannot be read: foreign, truncated, or more than 50 megapixels.
    """
    check_kind(raw)
    image = _opened(raw)
    try:
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # JPEG can decode at a half or a quarter
        image = _turned(image)
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), reducing_gap=2.0)
        return np.ascontiguousarray(np.asarray(_on_white(image))[:, :, ::-1])
    except (OSError, ValueError, SyntaxError, EOFError, IndexError) as error:
        raise InputError("This picture is cut off or damaged. Send it once more, or take the picture again.") from error


def _opened(raw: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # the size is looked at here, with a sentence of ours
    try:
        image = Image.open(io.BytesIO(raw), formats=FORMATS)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise InputError(NO_PICTURE) from error
    wide, tall = image.size
    if wide * tall > MOST_PIXELS:
        raise InputError("This picture has more than 50 megapixels. Take it with a smaller size, or crop it.")
    if min(wide, tall) < SHORTEST_SIDE:
        raise InputError("This picture is too small to hold a card. Take it again, closer.")
    return image


def _turned(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except (ValueError, TypeError, KeyError, SyntaxError, ZeroDivisionError):  # a broken EXIF is no reason to give up
        return image


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, (255, 255, 255, 255))
        return Image.alpha_composite(white, seen).convert("RGB")
    return image.convert("RGB")
