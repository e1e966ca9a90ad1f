"""Files that are no picture of a card, each with its sentence."""

import io
import struct
import zlib

import pytest
from PIL import Image

from afterword.cards.picture import open_picture
from afterword.errors import InputError


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 200), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (250, 250, 250)).save(out, kind, **options)
    return out.getvalue()


def bomb(wide: int, tall: int) -> bytes:
    """A PNG of a few bytes that claims to be huge."""
    header = struct.pack(">IIBBBBB", wide, tall, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    data = b"\0\0\0\0IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk)) + data


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "empty"),
        (b"hello", "not a picture"),
        (b"GIF89a" + b"\0" * 50, "not a picture"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 50, "HEIC"),
        (b"\xff\xd8" + b"\0" * 20_000_001, "larger than 20 MB"),
        (bomb(60_000, 60_000), "more than 50 megapixels"),
        (picture(size=(20, 20)), "too small"),
        (picture("JPEG", (900, 700))[:700], "cut off|not a picture"),
        (picture("PNG", (900, 700))[:-60], "cut off"),
    ],
)
def test_what_cannot_be_read_says_so(raw: bytes, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        open_picture(raw)


def test_a_camera_that_was_held_sideways_is_believed() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert open_picture(picture("JPEG", exif=exif)).shape == (300, 200, 3)


def test_a_huge_photograph_is_opened_smaller() -> None:
    assert max(open_picture(picture("JPEG", (6000, 4000))).shape) == 4000


def test_what_is_transparent_is_paper() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (300, 200), (0, 0, 0, 0)).save(out, "PNG")
    assert open_picture(out.getvalue()).min() == 255
