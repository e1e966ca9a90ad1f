"""Four corners around each stretch of text, clockwise from its top left: turned, measured, cut out."""

from typing import TypeAlias, cast

import cv2
import numpy as np
import numpy.typing as npt

from afterword.cards.picture import Picture

Quads: TypeAlias = npt.NDArray[np.float32]
"""Any number of stretches of text, four corners each, x and y in pixels."""


TALL = 1.5  # of its width, from where a stretch of text runs up or down


def none_found() -> Quads:
    return np.zeros((0, 4, 2), np.float32)


def are_sideways(quads: Quads) -> bool:
    """Whether most of the text runs up or down."""
    wide = np.linalg.norm(quads[:, 0] - quads[:, 1], axis=1)
    tall = np.linalg.norm(quads[:, 0] - quads[:, 3], axis=1)
    longest = np.maximum(wide, tall)
    return bool(longest[tall > wide * TALL].sum() > 0.5 * longest.sum())


def is_tall(quad: Quads) -> bool:
    """Whether one stretch of text runs up or down."""
    return bool(np.linalg.norm(quad[0] - quad[3]) > np.linalg.norm(quad[0] - quad[1]) * TALL)


def turned_left(quads: Quads, width: int) -> Quads:
    """After a quarter turn to the left of a picture that was `width` wide."""
    moved = np.stack([quads[:, :, 1], width - quads[:, :, 0]], axis=2)
    return np.roll(moved, -1, axis=1).astype(np.float32)


def turned_over(quads: Quads, width: int, height: int) -> Quads:
    """After half a turn."""
    return np.roll(np.asarray([width, height], np.float32) - quads, 2, axis=1).astype(np.float32)


def heights(quads: Quads) -> npt.NDArray[np.float32]:
    wide = np.linalg.norm(quads[:, 0] - quads[:, 1], axis=1)
    tall = np.linalg.norm(quads[:, 0] - quads[:, 3], axis=1)
    return np.asarray(np.minimum(wide, tall), np.float32)


def around(quads: Quads, picture: Picture, wider: float = 0.0) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of all text, with a margin; `wider` by a share of the text's longer side."""
    tall, wide = picture.shape[:2]
    least, most = quads.min(axis=(0, 1)), quads.max(axis=(0, 1))
    margin = 0.04 * max(tall, wide) + wider * float((most - least).max())
    left, top = np.maximum(least - margin, 0)
    right, bottom = np.minimum(most + margin, (wide, tall))
    return int(left), int(top), int(right), int(bottom)


def cut(picture: Picture, quad: Quads, wider: float = 0.0) -> Picture:
    """The stretch inside four corners made straight, `wider` by a share of its height on each side."""
    across, down = quad[1] - quad[0], quad[3] - quad[0]
    wide, tall = float(np.linalg.norm(across)), float(np.linalg.norm(down))
    if wider and wide > 1 and tall > 1:
        aside, below = across / wide * tall * wider, down / tall * tall * wider / 2
        quad = quad + np.stack([-aside - below, aside - below, aside + below, -aside + below])
    wide = max(float(np.linalg.norm(quad[0] - quad[1])), float(np.linalg.norm(quad[3] - quad[2])))
    tall = max(float(np.linalg.norm(quad[0] - quad[3])), float(np.linalg.norm(quad[1] - quad[2])))
    size = (max(8, round(wide)), max(8, round(tall)))
    corners = np.asarray([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.asarray(quad, np.float32), corners)
    straight = cv2.warpPerspective(picture, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return cast(Picture, np.ascontiguousarray(np.rot90(straight)) if size[1] > size[0] * TALL else straight)
