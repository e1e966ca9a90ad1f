"""Where on a picture something stands."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A part of a picture, in fractions (0 to 1) of its width and height."""

    left: float
    top: float
    right: float
    bottom: float
