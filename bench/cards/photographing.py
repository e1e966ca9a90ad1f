"""A drawn card as a phone or a scanner saw it: warp, blur, shadow, glare, noise, JPEG, EXIF and real rotation."""

import io
import random

import cv2
import numpy as np
from bench.cards.rough import rough_picture
from PIL import Image

Picture = np.ndarray


def photograph(card: Image.Image, seed: int, *, rough: bool = False) -> tuple[bytes, int]:
    """The file as the candidate would hand it in, and its longer side in pixels."""
    chance = random.Random(seed * 15485863 + 3)
    noise = np.random.default_rng(seed)
    if rough:
        seen = rough_picture(np.asarray(card)[:, :, ::-1].copy(), chance, noise)
        return _file(seen, chance, best=70)
    kind = chance.choices(("photo", "scan", "small"), (0.7, 0.2, 0.1))[0]
    picture = np.asarray(card)[:, :, ::-1].copy()
    if kind == "photo":
        picture = _on_a_table(picture, chance, noise)
        picture = _lit(picture, chance)
        picture = _shaken(picture, chance, noise)
    elif kind == "scan":
        picture = _scanned(picture, chance, noise)
    else:
        longest = chance.randint(620, 900)
        scale = longest / max(picture.shape[:2])
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return _file(picture, chance)


def _on_a_table(card: Picture, chance: random.Random, noise: np.random.Generator) -> Picture:
    height, width = card.shape[:2]
    margin = chance.choice((chance.uniform(0.04, 0.3), chance.uniform(0.04, 0.3), chance.uniform(0.3, 0.8)))
    card = _bent(card, chance)
    tall, wide = round(height * (1 + 2 * margin)), round(width * (1 + 2 * margin))
    table = np.full((tall, wide, 3), [chance.randint(40, 220) for _ in range(3)], np.uint8)
    grain = noise.normal(0, 14, (tall // 8 + 1, wide // 40 + 1, 1)).astype(np.float32)
    grain = cv2.resize(grain, (wide, tall))[:, :, None]
    table = np.clip(table + grain, 0, 255).astype(np.uint8)
    if chance.random() < 0.12:
        _letter_below(table, chance)
    source = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    lean = chance.uniform(0, 0.05)
    corners = source + np.float32([margin * width, margin * height])
    corners += np.float32(
        [[chance.uniform(-lean, lean) * width, chance.uniform(-lean, lean) * height] for _ in range(4)]
    )
    angle = np.deg2rad(chance.gauss(0, 4))
    middle = corners.mean(axis=0)
    turn = np.float32([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = ((corners - middle) @ turn.T + middle).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners)
    laid = cv2.warpPerspective(card, matrix, (wide, tall), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, (wide, tall))
    soft = cv2.GaussianBlur(np.roll(mask, (8, 8), (0, 1)), (0, 0), 12).astype(np.float32)[:, :, None] / 255 * 0.5
    table = (table * (1 - soft)).astype(np.uint8)
    cut = (mask > 127)[:, :, None]
    return np.where(cut, laid, table)


def _bent(card: Picture, chance: random.Random) -> Picture:
    """The card does not lie flat."""
    if chance.random() > 0.3:
        return card
    height, width = card.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    bow = chance.uniform(0.005, 0.02) * height
    return cv2.remap(
        card, x, y + bow * np.sin(np.pi * x / width) - bow / 2, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )


def _letter_below(table: Picture, chance: random.Random) -> None:
    """The card lies on a printed page."""
    table[:] = chance.randint(225, 250)
    words = [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "that",
        "for",
        "it",
        "as",
        "was",
        "with",
        "be",
        "by",
        "on",
        "not",
        "he",
        "his",
        "but",
        "at",
        "are",
        "this",
        "have",
        "from",
        "or",
        "had",
        "an",
        "they",
        "which",
    ]
    scale = table.shape[1] / 1600
    for y in range(30, table.shape[0], round(44 * scale)):
        line = " ".join(chance.choice(words) for _ in range(26))
        cv2.putText(table, line, (20, y), cv2.FONT_HERSHEY_DUPLEX, 0.8 * scale, (60, 60, 60), 1, cv2.LINE_AA)


def _lit(picture: Picture, chance: random.Random) -> Picture:
    tall, wide = picture.shape[:2]
    across = np.linspace(0, 1, wide, dtype=np.float32)[None, :, None]
    down = np.linspace(0, 1, tall, dtype=np.float32)[:, None, None]
    angle = chance.uniform(0, 2 * np.pi)
    light = 1 - chance.uniform(0, 0.45) * ((across * np.cos(angle) + down * np.sin(angle)) * 0.5 + 0.5)
    lit = picture * light
    if chance.random() < 0.3:  # the shadow of a hand or a phone
        edge = chance.uniform(0.3, 0.8)
        side = across if chance.random() < 0.5 else down
        lit = lit * (1 - chance.uniform(0.2, 0.5) / (1 + np.exp(-(side - edge) * 40)))
    if chance.random() < 0.2:  # glare of a lamp
        x, y, size = chance.random(), chance.random(), chance.uniform(0.05, 0.15)
        lit = lit + chance.uniform(60, 150) * np.exp(-((across - x) ** 2 + (down - y) ** 2) / (2 * size**2))
    return np.clip(lit, 0, 255).astype(np.uint8)


def _shaken(picture: Picture, chance: random.Random, noise: np.random.Generator) -> Picture:
    longest = chance.randint(1100, 2600)
    scale = longest / max(picture.shape[:2])
    picture = cv2.resize(
        picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    )
    if chance.random() < 0.5:
        picture = cv2.GaussianBlur(picture, (0, 0), chance.uniform(0.4, 1.5) * longest / 1800)
    if chance.random() < 0.15:  # the hand moved
        length = max(3, round(longest / 600 * chance.uniform(1, 2)))
        picture = cv2.filter2D(picture, -1, np.full((1, length), 1 / length, np.float32))
    return np.clip(picture + noise.normal(0, chance.uniform(1, 7), picture.shape), 0, 255).astype(np.uint8)


def _scanned(card: Picture, chance: random.Random, noise: np.random.Generator) -> Picture:
    height, width = card.shape[:2]
    scale = chance.choice((300, 400)) * 3.46 / max(height, width)  # 88 mm
    card = cv2.resize(card, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    matrix = cv2.getRotationMatrix2D((card.shape[1] / 2, card.shape[0] / 2), chance.gauss(0, 1), 1)
    card = cv2.warpAffine(card, matrix, card.shape[1::-1], borderValue=(245, 245, 245))
    return np.clip(card + noise.normal(0, 2, card.shape), 0, 255).astype(np.uint8)


def _file(picture: Picture, chance: random.Random, best: int = 92) -> tuple[bytes, int]:
    image = Image.fromarray(picture[:, :, ::-1])
    longest = max(image.size)
    exif = Image.Exif()
    if chance.random() < 0.15:  # the camera noted how it was held
        image, exif[0x0112] = chance.choice(((image.rotate(90, expand=True), 6), (image.rotate(180), 3)))
    elif chance.random() < 0.12:  # it did not
        image = image.rotate(chance.choice((90, 180, 270)), expand=True)
    kind, options = chance.choices(
        (
            ("JPEG", {"quality": chance.randint(45, best), "exif": exif}),
            ("PNG", {}),
            ("WEBP", {"quality": 80, "exif": exif}),
        ),
        (0.85, 0.08, 0.07),
    )[0]
    if kind == "PNG" and exif:
        kind, options = "JPEG", {"quality": 80, "exif": exif}
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue(), longest
