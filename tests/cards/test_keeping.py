"""What is kept of a photograph: upright, small, and nothing of what the camera knew."""

import io

import pytest
from PIL import Image

from afterword.cards.keeping import LONGEST, to_keep
from afterword.cards.picture import open_picture


def photograph(width: int = 3000, height: int = 2000, *, orientation: int = 1) -> bytes:
    """White with a red left half, as a camera writes it: with a place on earth in its EXIF."""
    image = Image.new("RGB", (width, height), "white")
    image.paste("red", (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = orientation, "Alice's kitchen"
    exif.get_ifd(0x8825)[1] = "N"
    written = io.BytesIO()
    image.save(written, "JPEG", exif=exif)
    return written.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def test_a_large_picture_is_kept_with_1600_pixels_on_its_longer_side() -> None:
    kept = to_keep(open_picture(photograph()))
    assert (kept.width, kept.height) == opened(kept.content).size == (LONGEST, 1067)


def test_where_it_was_taken_is_not_kept() -> None:
    raw = photograph()
    assert b"kitchen" in raw
    kept = opened(to_keep(open_picture(raw)).content)
    assert dict(kept.getexif()) == {}


@pytest.mark.parametrize(("orientation", "turned"), [(6, 0), (1, 90)])
def test_it_is_kept_upright_however_the_camera_was_held(orientation: int, turned: int) -> None:
    kept = to_keep(open_picture(photograph(orientation=orientation)), turned)
    assert kept.height == LONGEST
    # The left of the picture is now its top.
    assert _is_red(kept.content, 0.5, 0.1)
    assert not _is_red(kept.content, 0.5, 0.9)


def _is_red(content: bytes, across: float, down: float) -> bool:
    image = opened(content)
    red, green, _ = image.getpixel((int(across * image.width), int(down * image.height)))  # type: ignore[misc]
    return red > 200 and green < 60
