"""A pen that draws lines, logos, icons and codes on one card; fonts and colours by chance."""

import random

from bench.cards.content import Content
from bench.cards.fonts import CJK, LATIN, SCRIPT, installed
from PIL import Image, ImageDraw, ImageFont


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
