"""A picture file opened with care: its header first, then its pixels, upright as the camera held it."""

import io
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, UnidentifiedImageError

from afterword.errors import InputError

Picture: TypeAlias = npt.NDArray[np.uint8]
"""Height, width, blue-green-red."""

LARGEST_FILE = 20_000_000
MOST_PIXELS = 50_000_000
# No letter of a card is read better from more, and memory stays bounded.
LONGEST_SIDE = 4000
SHORTEST_SIDE = 32
FORMATS = ("JPEG", "PNG", "WEBP")


def check_header(raw: bytes) -> None:
    """Raise InputError with a sentence where the file is no picture that can be read; decodes nothing."""
    if not raw:
        raise InputError("This file is empty. Choose the picture again.")
    if len(raw) > LARGEST_FILE:
        raise InputError("This file is larger than 20 MB. Take the picture with a smaller size, or crop it.")
    if _is_heic(raw):
        raise InputError(
            "This is a HEIC picture, which only Apple's programs open everywhere. Share it as JPEG, "
            "or set the camera to “Most Compatible”, and try again."
        )
    _opened(raw)


def open_picture(raw: bytes) -> Picture:
    """The picture, upright as its EXIF says, at most 4000 pixels on its longer side.

    Raises InputError with a sentence where it cannot be read: foreign, truncated, or more than 50 megapixels.
    """
    check_header(raw)
    image = _opened(raw)
    try:
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # JPEG can decode at a half or a quarter
        image = _turned(image)
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), reducing_gap=2.0)
        return np.ascontiguousarray(np.asarray(_on_white(image))[:, :, ::-1])
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, MemoryError) as error:
        raise InputError("This picture is cut off or damaged. Send it once more, or take the picture again.") from error


def _opened(raw: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # the size is looked at here, with a sentence of ours
    try:
        image = Image.open(io.BytesIO(raw), formats=FORMATS)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise InputError("This is not a picture. Cards are read from JPEG, PNG and WebP files.") from error
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


def _is_heic(raw: bytes) -> bool:
    return raw[4:8] == b"ftyp" and raw[8:12] in (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
