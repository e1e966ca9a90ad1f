"""What is seen in a picture, before anyone asks what it means: pieces of text with their places, and codes.

This is what crosses from the process that looks to the one that thinks, and the picture as it is kept.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Piece:
    """One stretch of text that was read: its corners (clockwise from the top left of the text) and how sure it is."""

    text: str
    score: float  # 0–1
    corners: tuple[tuple[float, float], ...]  # pixels of the picture as it was turned
    letters: tuple[float, ...] = ()  # 0–1, how sure each sign of the text is
    again: tuple[str, ...] = ()  # what further looks at the same place said


@dataclass(frozen=True)
class Code:
    """One QR or other two-dimensional code and what it says."""

    text: str


@dataclass(frozen=True)
class Sight:
    """All that was seen in one picture."""

    width: int  # pixels, after turning
    height: int
    turned: int  # degrees clockwise from the picture as its EXIF has it: 0, 90, 180 or 270
    pieces: tuple[Piece, ...] = ()
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True)
class Kept:
    """The picture as it is kept: a JPEG, and its size in pixels."""

    content: bytes
    width: int
    height: int
