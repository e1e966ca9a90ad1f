"""A card as its designer saw it: layout, fonts and colours by chance; the measured half has layouts of its own."""

import random

from bench.cards.content import Content
from bench.cards.layouts import LAYOUTS, portrait
from bench.cards.pen import Pen
from PIL import Image


def draw(content: Content, seed: int) -> Image.Image:
    chance = random.Random(seed * 104729 + 7)
    half = seed % 2
    layouts = LAYOUTS[half::2]
    layout = chance.choice(layouts)
    size = (1000, 1640) if layout is portrait else (1750, chance.choice((1000, 1100)))
    pen = Pen(chance, content, size, half)
    layout(pen)
    return pen.card
