"""Where things stand on a card: nine designers; the measured half has layouts of its own."""

from collections.abc import Callable

from bench.cards.pen import Pen


def classic(pen: Pen) -> None:
    """Employer above, name and title below it, contact lines at the foot."""
    content, wide = pen.content, _wide(pen)
    pen.logo((8, 9), 11)
    y = pen.text(content.employer_line, (23, 11), 7, widest=wide - 30, bold=True, ink=pen.accent)
    pen.text(content.slogan, (23, y), 3.6, widest=wide - 30)
    y = pen.text(content.name_line, (8, 30), 9, widest=wide - 50 if content.qr else wide - 16, bold=True, script=True)
    y = pen.text(content.second_name_line, (8, y), 6, widest=wide - 16)
    y = pen.text(content.title_line, (8, y), 5, widest=wide - 50 if content.qr else wide - 16)
    pen.lines((8, max(54, y + 2)), pen.small() * 0.92, widest=wide - 50)
    pen.qr((wide - 40, 52), 36)


def columns(pen: Pen) -> None:
    """Name left, contact lines right of a rule."""
    content, wide = pen.content, _wide(pen)
    middle = wide * 0.5
    pen.draw.line((middle * pen.unit, 12 * pen.unit, middle * pen.unit, 88 * pen.unit), fill=pen.accent, width=3)
    y = pen.text(content.name_line, (7, 30), 7.5, widest=middle - 12, bold=True)
    y = pen.text(content.second_name_line, (7, y), 5.4, widest=middle - 12)
    y = pen.text(content.title_line, (7, y), 4.6, widest=middle - 12, ink=pen.accent)
    pen.text(content.employer_line, (7, 74), 6, widest=middle - 12, bold=True)
    pen.lines((middle + 5, 16 if content.qr else 26), min(4.6, pen.small()), widest=middle - 10)
    pen.qr((middle + 6, 62), 32)


def centred(pen: Pen) -> None:
    content, wide = pen.content, _wide(pen)
    y = pen.text(
        content.employer_line, (wide / 2, 8), 8.5, widest=wide - 20, bold=True, ink=pen.accent, align="c", spaced=0.08
    )
    pen.text(content.slogan, (wide / 2, y), 3.6, widest=wide - 20, align="c")
    y = pen.text(content.name_line, (wide / 2, 31), 8, widest=wide - 20, align="c", script=True)
    y = pen.text(content.second_name_line, (wide / 2, y), 5.5, widest=wide - 20, align="c")
    y = pen.text(content.title_line, (wide / 2, y), 4.6, widest=wide - 20, align="c")
    pen.lines((wide / 2, max(55, y + 2)), min(4.8, pen.small() * 0.9), widest=wide - 20, align="c")
    pen.qr((4, 66), 30)


def banded(pen: Pen) -> None:
    """A coloured panel with the employer in the paper's colour."""
    content, wide = pen.content, _wide(pen)
    pen.draw.rectangle((0, 0, 52 * pen.unit, pen.height), fill=pen.accent)
    pen.text(content.employer_line, (26, 42), 7, widest=44, bold=True, ink=pen.paper, align="c")
    pen.text(content.slogan, (26, 54), 3.4, widest=44, ink=pen.paper, align="c")
    y = pen.text(content.name_line, (59, 12), 8, widest=wide - 66, bold=True, ink=pen.accent)
    y = pen.text(content.second_name_line, (59, y), 5.5, widest=wide - 66)
    y = pen.text(content.title_line, (59, y), 4.6, widest=wide - 66)
    pen.lines((59, max(46, y + 2)), pen.small(), widest=wide - 66)
    pen.qr((10, 64), 30)


def employer_loudest(pen: Pen) -> None:
    """The employer is the biggest line, the name small."""
    content, wide = pen.content, _wide(pen)
    y = pen.text(content.employer_line, (8, 8), 13, widest=wide - 16, bold=True)
    pen.text(content.slogan, (8, y), 5, widest=wide - 16, ink=pen.accent)
    y = pen.text(content.name_line, (8, 38), 5.8, widest=wide - 55, bold=True)
    y = pen.text(content.second_name_line, (8, y), 4.8, widest=wide - 55)
    y = pen.text(content.title_line, (8, y), 4.4, widest=wide - 55)
    pen.lines((8, max(59, y + 2)), min(4.6, pen.small() * 0.85), widest=wide - 55)
    pen.qr((wide - 42, 60), 34)


def right_aligned(pen: Pen) -> None:
    content, wide = pen.content, _wide(pen)
    pen.logo((8, 36), 26)
    pen.text(content.employer_line, (8, 66), 5.2, widest=60, bold=True)
    y = pen.text(content.name_line, (wide - 8, 12), 8, widest=wide - 50, bold=True, align="r")
    y = pen.text(content.second_name_line, (wide - 8, y), 5.4, widest=wide - 50, align="r")
    y = pen.text(content.title_line, (wide - 8, y), 4.6, widest=wide - 50, align="r", ink=pen.accent)
    pen.lines((wide - 8, max(46, y + 2)), pen.small(), widest=wide - 75, align="r")
    pen.qr((8, 4), 28)


def two_blocks(pen: Pen) -> None:
    """Name above; telephone left, address right at the foot; employer between."""
    content, wide = pen.content, _wide(pen)
    y = pen.text(content.name_line, (8, 10), 9, widest=wide - 16, spaced=0.05)
    y = pen.text(content.second_name_line, (8, y), 6, widest=wide - 16)
    y = pen.text(content.title_line, (8, y), 4.8, widest=wide - 16)
    pen.text(content.employer_line, (8, 48), 6.5, widest=wide - 16, bold=True, ink=pen.accent)
    pen.lines((8, 62), min(4.4, pen.small()), widest=wide * 0.48, lines=content.contact_lines)
    pen.lines((wide * 0.57, 62), min(4.4, pen.small()), widest=wide * 0.4, lines=content.address_lines)
    pen.qr((wide - 36, 4), 32)


def under_the_employer(pen: Pen) -> None:
    """Name, title and employer as one block of the same size."""
    content, wide = pen.content, _wide(pen)
    y = pen.text(content.name_line, (12, 16), 6, widest=wide - 24, bold=True)
    y = pen.text(content.second_name_line, (12, y), 5.4, widest=wide - 24)
    y = pen.text(content.title_line, (12, y), 5.2, widest=wide - 24)
    y = pen.text(content.employer_line, (12, y), 5.6, widest=wide - 24)
    pen.lines((12, max(50, y + 2)), pen.small() * 0.95, widest=wide - 60)
    pen.qr((wide - 44, 50), 36)


def portrait(pen: Pen) -> None:
    content, wide = pen.content, _wide(pen)
    pen.logo((wide / 2 - 6, 5), 12)
    y = pen.text(content.employer_line, (wide / 2, 19), 4.6, widest=wide - 8, bold=True, align="c")
    pen.text(content.slogan, (wide / 2, y), 2.4, widest=wide - 8, align="c")
    y = pen.text(content.name_line, (wide / 2, 34), 5, widest=wide - 8, bold=True, align="c", ink=pen.accent)
    y = pen.text(content.second_name_line, (wide / 2, y), 3.6, widest=wide - 8, align="c")
    y = pen.text(content.title_line, (wide / 2, y), 3, widest=wide - 8, align="c")
    pen.lines((wide / 2, max(52, y + 2)), min(2.9, pen.small()), widest=wide - 8, align="c")
    pen.qr((wide / 2 - 9, 80), 18)


def _wide(pen: Pen) -> float:
    return pen.width / pen.unit


LAYOUTS: tuple[Callable[[Pen], None], ...] = (
    *(classic, columns, centred, right_aligned, banded, two_blocks),
    *(employer_loudest, under_the_employer, portrait, classic, columns, centred),
)
