"""Pieces of text become lines: straightened, joined where they stand in a row, in reading order."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from afterword.cards.sight import Piece
from afterword.words.folding import clean, fold

MOST_RUNNING = 4  # a slogan over several lines is no page


@dataclass(frozen=True)
class Line:
    """One line of a card. Lengths are pixels of the straightened picture; a pasted text has lines of height 1."""

    text: str
    score: float  # 0–1, the lowest of its pieces
    left: float
    top: float
    right: float
    bottom: float
    height: float  # of its letters, the same for all lines of one type size
    pieces: tuple[Piece, ...] = ()

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def lines_of(pieces: Sequence[Piece]) -> tuple[Line, ...]:
    """The lines of a card from top to bottom, those of one row from left to right."""
    if not pieces:
        return ()
    pieces = _without_running_text(pieces)
    if not pieces:
        return ()
    angle = _lean(pieces)
    straight = [_straightened(piece, angle) for piece in pieces if clean(piece.text)]
    return tuple(_in_order(_joined(straight)))


def lines_of_text(text: str, most: int = 60) -> tuple[Line, ...]:
    """The lines of a pasted text, as if each stood under the other in one type size."""
    rows = [clean(row) for row in text.splitlines()]
    return tuple(
        Line(row[:200], 1.0, 0.0, index * 1.3, len(row) * 0.5, index * 1.3 + 1, 1.0)
        for index, row in enumerate(row for row in rows[: most * 3] if row)
    )[:most]


def are_initials(text: str, other: str) -> bool:
    """Whether a text is a logo made of the first letters of another: "WDS" beside "Wisła Development S.A."."""
    initials = "".join(word[0] for word in fold(other).split())
    return text.isupper() and 1 < len(text) < 5 and len(text) < len(other) and initials.startswith(fold(text))


def _without_running_text(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Without the page that the card lies on, many stretches of small words that no card has; none if all is page."""
    running = [piece for piece in pieces if _is_running(piece.text)]
    if len(running) <= MOST_RUNNING:
        return pieces
    usual = median(_height(piece) for piece in running)
    kept = [
        piece
        for piece in pieces
        if piece not in running and not (_is_small(piece.text) and 0.7 * usual < _height(piece) < 1.4 * usual)
    ]
    return kept if any(_height(piece) > 1.4 * usual or "@" in piece.text for piece in kept) else []


def _is_running(text: str) -> bool:
    words = text.split()
    small = sum(word[0].islower() and word.strip(".,;").isalpha() for word in words)
    return len(words) >= 5 and small >= 0.7 * len(words)


def _is_small(text: str) -> bool:
    """Mostly small letters, as a stretch of a page that the card covers in part."""
    words = text.split()
    small = sum(word.strip(".,;:()").isalpha() and word[0].islower() for word in words)
    return small == len(words) or (len(words) > 3 and small >= 0.5 * len(words))


def _height(piece: Piece) -> float:
    return (math.dist(piece.corners[0], piece.corners[3]) + math.dist(piece.corners[1], piece.corners[2])) / 2


def _lean(pieces: Sequence[Piece]) -> float:
    angles = []
    for piece in pieces:
        (x0, y0), (x1, y1) = piece.corners[0], piece.corners[1]
        length = math.hypot(x1 - x0, y1 - y0)
        angles += [math.atan2(y1 - y0, x1 - x0)] * max(1, min(20, round(length / 20)))
    lean = median(angles)
    return lean if abs(lean) < math.pi / 4 else 0.0


def _straightened(piece: Piece, angle: float) -> Line:
    cos, sin = math.cos(-angle), math.sin(-angle)
    moved = [(x * cos - y * sin, x * sin + y * cos) for x, y in piece.corners]
    height = _height(piece)
    width = math.dist(moved[0], moved[1])
    middle = sum(y for _, y in moved) / 4
    center = sum(x for x, _ in moved) / 4
    height, width = (width, height) if height > width * 1.5 and len(piece.text) > 2 else (height, width)
    return Line(
        clean(piece.text),
        piece.score,
        center - width / 2,
        middle - height / 2,
        center + width / 2,
        middle + height / 2,
        height,
        (piece,),
    )


def _joined(lines: list[Line]) -> list[Line]:
    """Neighbours in a row become one line where a reader would read on without a pause."""
    waiting = sorted(lines, key=lambda line: line.left)
    joined: list[Line] = []
    for line in waiting:
        before = next((one for one in joined if _reads_on(one, line)), None)
        if before is None:
            joined.append(line)
        else:
            joined[joined.index(before)] = _together(before, line)
    return joined


def _reads_on(left: Line, right: Line) -> bool:
    overlap = min(left.bottom, right.bottom) - max(left.top, right.top)
    smaller, taller = sorted((left.height, right.height))
    gap = right.left - left.right
    if overlap < 0.55 * smaller or taller > 1.5 * smaller or gap < -0.5 * taller:
        return False
    if are_initials(left.text, right.text):
        return False
    # "A" in the circle of a logo is no word of the line beside it.
    if (
        len(left.text) == 1
        and not any(sign.isdigit() or sign == "@" for sign in right.text)
        and "." not in right.text[:-1].strip()
    ):
        return False
    is_label = len(left.text) <= 9 and not any(sign.isdigit() for sign in left.text) and left.text.rstrip()[-1:] in ":."
    return gap < (4.0 if is_label else 0.7) * taller


def _together(left: Line, right: Line) -> Line:
    return replace(
        left,
        text=f"{left.text} {right.text}",
        score=min(left.score, right.score),
        top=min(left.top, right.top),
        right=right.right,
        bottom=max(left.bottom, right.bottom),
        height=max(left.height, right.height),
        pieces=left.pieces + right.pieces,
    )


def _in_order(lines: list[Line]) -> list[Line]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        row = rows[-1] if rows else None
        if row and line.middle - row[0].middle < 0.5 * min(line.height, row[0].height):
            row.append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda line: line.left)]
