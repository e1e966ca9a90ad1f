"""A card as its designer saw it: layout, fonts and colours by chance; the measured half has layouts of its own."""

import random
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from bench.cards.making import Content
from PIL import Image, ImageDraw, ImageFont

FOLDERS = (Path("/usr/share/fonts"),)
# (regular, bold): those that are installed are used.
LATIN = (
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    ("Lato-Regular.ttf", "Lato-Bold.ttf"),
    ("Lato-Light.ttf", "Lato-Medium.ttf"),
    ("Roboto-Regular.ttf", "Roboto-Medium.ttf"),
    ("OpenSans-Regular.ttf", "OpenSans-Semibold.ttf"),
    ("OpenSans-Light.ttf", "OpenSans-Regular.ttf"),
    ("EBGaramond12-Regular.otf", "EBGaramond12-Bold.otf"),
    ("Carlito-Regular.ttf", "Carlito-Bold.ttf"),
    ("Inter-Regular.otf", "Inter-SemiBold.otf"),
    ("GentiumPlus-Regular.ttf", "GentiumPlus-Bold.ttf"),
    ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"),
    ("LinLibertine_R.otf", "LinLibertine_RB.otf"),
    ("P052-Roman.otf", "P052-Bold.otf"),
    ("NimbusSansNarrow-Regular.otf", "NimbusSansNarrow-Bold.otf"),
    ("CharisSIL-Regular.ttf", "CharisSIL-Bold.ttf"),
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
)
SCRIPT = ("DancingScript-Bold.otf", "KaushanScript-Regular.otf", "Z003-MediumItalic.otf")
CJK = (("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"), ("NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc"))
# (paper, ink, accent)
COLOURS = (
    ((255, 255, 255), (30, 30, 30), (0, 90, 160)),
    ((250, 247, 240), (60, 50, 40), (150, 60, 30)),
    ((255, 255, 255), (70, 70, 75), (200, 30, 40)),
    ((240, 244, 248), (20, 40, 70), (20, 110, 120)),
    ((28, 32, 40), (235, 235, 235), (220, 180, 90)),
    ((20, 60, 90), (240, 245, 250), (250, 200, 60)),
    ((255, 255, 255), (110, 110, 115), (90, 140, 40)),
    ((90, 20, 40), (250, 240, 235), (240, 200, 170)),
)


@lru_cache(maxsize=1)
def installed() -> dict[str, Path]:
    return {
        path.name: path for folder in FOLDERS for path in folder.rglob("*") if path.suffix in (".ttf", ".otf", ".ttc")
    }


class Pen:
    """Draws lines of text on one card, shrinking what does not fit."""

    def __init__(self, chance: random.Random, content: Content, size: tuple[int, int], half: int) -> None:
        self.chance, self.content, self.half = chance, content, half
        self.width, self.height = size
        self.paper, self.ink, self.accent = chance.choice(COLOURS[half::2] if half else COLOURS[::2] + COLOURS[4:6])
        self.card = self._paper()
        self.draw = ImageDraw.Draw(self.card)
        latin = [pair for pair in LATIN[half::2] if pair[0] in installed() and pair[1] in installed()]
        self.regular, self.bold = chance.choice(latin or list(LATIN[-1:]))
        self.cjk = chance.choice(CJK)
        self.script = None
        if chance.random() < 0.1 and content.truth.name and content.name_line.isascii():
            self.script = next((name for name in SCRIPT[half::2] if name in installed()), None)
        self.unit = self.height / 100

    def _paper(self) -> Image.Image:
        if self.chance.random() < 0.2:
            other = tuple(max(0, min(255, part + self.chance.randint(-45, 20))) for part in self.paper)
            strip = Image.linear_gradient("L").resize((self.width, self.height))
            plain = Image.new("RGB", (self.width, self.height), self.paper)
            return Image.composite(plain, Image.new("RGB", plain.size, other), strip)
        return Image.new("RGB", (self.width, self.height), self.paper)

    def font(self, text: str, size: float, *, bold: bool = False, script: bool = False) -> ImageFont.FreeTypeFont:
        east = any(sign > "\u2e80" for sign in text)
        name = (self.cjk if east else (self.regular, self.bold))[bold]
        if script and self.script and not east:
            name = self.script
        return ImageFont.truetype(str(installed()[name]), max(8, round(size)))

    def text(
        self,
        text: str,
        at: tuple[float, float],
        size: float,
        *,
        widest: float | None = None,
        bold: bool = False,
        ink: tuple[int, ...] | None = None,
        align: str = "l",
        script: bool = False,
        spaced: float = 0,
    ) -> float:
        """Draw one line with its top at `at`, in units of a hundredth of the height; return where the next may go."""
        if not text:
            return at[1]
        x, y = at[0] * self.unit, at[1] * self.unit
        widest = (widest or 140) * self.unit
        font = self.font(text, size * self.unit, bold=bold, script=script)
        while self._length(text, font, spaced) > widest and font.size > 10:
            font = font.font_variant(size=font.size - 1)
        length = self._length(text, font, spaced)
        x -= {"l": 0, "c": length / 2, "r": length}[align]
        if spaced:
            for sign in text:
                self.draw.text((x, y), sign, font=font, fill=ink or self.ink)
                x += font.getlength(sign) + spaced * font.size
        else:
            self.draw.text((x, y), text, font=font, fill=ink or self.ink)
        return at[1] + font.size / self.unit * 1.32

    def _length(self, text: str, font: ImageFont.FreeTypeFont, spaced: float) -> float:
        return font.getlength(text) + spaced * font.size * len(text)

    def logo(self, at: tuple[float, float], size: float) -> None:
        x, y, side = at[0] * self.unit, at[1] * self.unit, size * self.unit
        kind = self.chance.randrange(4)
        if kind == 0:
            self.draw.ellipse((x, y, x + side, y + side), fill=self.accent)
        elif kind == 1:
            self.draw.rectangle((x, y, x + side, y + side), outline=self.accent, width=max(2, round(side / 8)))
        elif kind == 2:
            self.draw.polygon([(x, y + side), (x + side / 2, y), (x + side, y + side)], fill=self.accent)
        else:
            self.draw.ellipse((x, y, x + side, y + side), fill=self.accent)
            letter = self.content.employer_line[0]
            font = self.font(letter, side * 0.6, bold=True)
            self.draw.text((x + side / 2, y + side / 2), letter, font=font, fill=self.paper, anchor="mm")

    def qr(self, at: tuple[float, float], size: float) -> None:
        if not self.content.qr:
            return
        import zxingcpp

        code = zxingcpp.create_barcode(self.content.qr, zxingcpp.BarcodeFormat.QRCode)
        image = Image.fromarray(code.to_image(scale=4)).convert("RGB")
        side = round(size * self.unit)
        self.card.paste(
            image.resize((side, side), Image.Resampling.NEAREST), (round(at[0] * self.unit), round(at[1] * self.unit))
        )

    def lines(
        self,
        at: tuple[float, float],
        size: float,
        *,
        widest: float,
        align: str = "l",
        lines: tuple[str, ...] | None = None,
    ) -> float:
        y = at[1]
        for line in lines if lines is not None else self.all_lines():
            if self.content.icons and align == "l":
                self.icon(line, (at[0], y), size)
                at = (at[0] + size * 1.6, y)
                y = self.text(line, at, size, widest=widest - size * 1.6, align=align)
                at = (at[0] - size * 1.6, y)
                continue
            y = self.text(line, (at[0], y), size, widest=widest, align=align)
        return y

    def icon(self, line: str, at: tuple[float, float], size: float) -> None:
        """An envelope, a globe, a telephone or a house."""
        x, y, side = at[0] * self.unit, at[1] * self.unit, size * self.unit
        thick = max(1, round(side / 12))
        if "@" in line:
            box = (x, y + side * 0.3, x + side, y + side)
            self.draw.rectangle(box, outline=self.accent, width=thick)
            self.draw.line(
                (box[0], box[1], x + side / 2, y + side * 0.7, box[2], box[1]), fill=self.accent, width=thick
            )
        elif "." in line and not any(sign.isdigit() for sign in line):
            self.draw.ellipse((x, y + side * 0.15, x + side, y + side * 1.15), outline=self.accent, width=thick)
            self.draw.ellipse(
                (x + side * 0.3, y + side * 0.15, x + side * 0.7, y + side * 1.15), outline=self.accent, width=thick
            )
            self.draw.line((x, y + side * 0.65, x + side, y + side * 0.65), fill=self.accent, width=thick)
        elif sum(sign.isdigit() for sign in line) > 6:
            self.draw.ellipse((x, y + side * 0.15, x + side, y + side * 1.15), fill=self.accent)
            self.draw.text(
                (x + side / 2, y + side * 0.65),
                "✆",
                font=ImageFont.truetype(str(installed()["DejaVuSans.ttf"]), round(side * 0.8)),
                fill=self.paper,
                anchor="mm",
            )
        else:
            self.draw.polygon(
                [
                    (x + side * 0.5, y + side * 1.1),
                    (x + side * 0.1, y + side * 0.5),
                    (x + side * 0.5, y + side * 0.1),
                    (x + side * 0.9, y + side * 0.5),
                ],
                fill=self.accent,
            )

    def all_lines(self) -> tuple[str, ...]:
        parts = [self.content.contact_lines, self.content.address_lines]
        if self.chance.random() < 0.5:
            parts.reverse()
        return (*parts[0], *parts[1], *filter(None, (self.content.number_line, self.content.extra)))

    def small(self) -> float:
        """Size of the contact lines, so that all of them fit into about half the card."""
        count = (
            len(self.content.contact_lines)
            + len(self.content.address_lines)
            + bool(self.content.number_line)
            + bool(self.content.extra)
        )
        return max(3.2, min(5.6, 42 / max(1, count) / 1.32))


def draw(content: Content, seed: int) -> Image.Image:
    chance = random.Random(seed * 104729 + 7)
    half = seed % 2
    layouts = LAYOUTS[half::2]
    layout = chance.choice(layouts)
    size = (1000, 1640) if layout is portrait else (1750, chance.choice((1000, 1100)))
    pen = Pen(chance, content, size, half)
    layout(pen)
    return pen.card


def _wide(pen: Pen) -> float:
    return pen.width / pen.unit


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


LAYOUTS: tuple[Callable[[Pen], None], ...] = (
    *(classic, columns, centred, right_aligned, banded, two_blocks),
    *(employer_loudest, under_the_employer, portrait, classic, columns, centred),
)
