"""A drawn card as it comes out of a hurried evening: a wooden table, a slant, foil, little light, an unsteady hand."""

import random

import cv2
import numpy as np

Picture = np.ndarray


def rough_picture(card: Picture, chance: random.Random, noise: np.random.Generator) -> Picture:
    """The picture of the card, before it becomes a file."""
    card = _printed(card, chance, noise)
    picture = _laid(card, chance, noise)
    picture = _in_a_room(picture, chance)
    return _held(picture, chance, noise)


def _printed(card: Picture, chance: random.Random, noise: np.random.Generator) -> Picture:
    """Foil, pale ink or linen, where the designer was proud of the paper."""
    kind = chance.choices(("plain", "foil", "pale", "linen"), (0.4, 0.2, 0.2, 0.2))[0]
    paper = np.median(card.reshape(-1, 3), axis=0).astype(np.float32)
    if kind == "foil":
        height, width = card.shape[:2]
        ink = np.clip(np.abs(card.astype(np.float32) - paper).max(axis=2) / 90, 0, 1)[:, :, None]
        across = np.linspace(0, chance.uniform(2, 5) * np.pi, width, dtype=np.float32)
        down = np.linspace(0, np.pi, height, dtype=np.float32)
        shine = (np.sin(across[None, :] + down[:, None] + chance.uniform(0, 6)) * 0.5 + 0.5)[:, :, None]
        dull, bright = np.float32([30, 95, 140]), np.float32([120, 190, 225])
        return np.clip(card * (1 - ink) + (dull * (1 - shine) + bright * shine) * ink, 0, 255).astype(np.uint8)
    if kind == "pale":
        left = chance.uniform(0.35, 0.65)
        return (card * left + paper * (1 - left)).astype(np.uint8)
    if kind == "linen":
        threads = noise.normal(0, 7, (card.shape[0], 1, 1)) + noise.normal(0, 7, (1, card.shape[1], 1))
        return np.clip(card + threads, 0, 255).astype(np.uint8)
    return card


def _laid(card: Picture, chance: random.Random, noise: np.random.Generator) -> Picture:
    """Aslant on the table, as seen by someone who sits."""
    height, width = card.shape[:2]
    margin = chance.uniform(0.1, 0.5)
    tall, wide = round(height * (1 + 2 * margin)), round(width * (1 + 2 * margin))
    table = _wood(tall, wide, chance, noise)
    away = chance.uniform(0.03, 0.12)  # the far edge is shorter
    source = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    corners = source + np.float32([margin * width, margin * height])
    corners[0] += np.float32([away * width, away * height * 0.8])
    corners[1] += np.float32([-away * width, away * height * 0.8])
    corners += np.float32([[chance.gauss(0, 0.012) * width, chance.gauss(0, 0.012) * height] for _ in range(4)])
    angle = np.deg2rad(chance.gauss(0, 7))
    middle = corners.mean(axis=0)
    turn = np.float32([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = cv2.getPerspectiveTransform(source, ((corners - middle) @ turn.T + middle).astype(np.float32))
    laid = cv2.warpPerspective(card, matrix, (wide, tall), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, (wide, tall))
    soft = cv2.GaussianBlur(np.roll(mask, (14, 10), (0, 1)), (0, 0), 18).astype(np.float32)[:, :, None] / 255 * 0.6
    edge = cv2.GaussianBlur(mask, (0, 0), 1.2).astype(np.float32)[:, :, None] / 255
    return (table * (1 - soft) * (1 - edge) + laid * edge).astype(np.uint8)


def _wood(tall: int, wide: int, chance: random.Random, noise: np.random.Generator) -> Picture:
    """Planks with grain that bends, and a gap between them."""
    x, y = np.meshgrid(np.arange(wide, dtype=np.float32) / wide, np.arange(tall, dtype=np.float32) / tall)
    bend = cv2.resize(noise.normal(0, 1, (6, 4)).astype(np.float32), (wide, tall), interpolation=cv2.INTER_CUBIC)
    rings = np.sin((y * chance.uniform(20, 60) + bend * 1.5 + x * 2) * 2)
    grain = cv2.resize(noise.normal(0, 1, (tall // 2 + 1, wide // 60 + 1)).astype(np.float32), (wide, tall))
    tone = (rings * 0.35 + grain * 0.4)[:, :, None]
    colour = np.float32(chance.choice(((60, 95, 140), (40, 60, 90), (110, 150, 185), (35, 42, 50))))
    planks = colour * (1 + 0.22 * tone)
    gap = max(2, tall // 300)
    for place in range(chance.randint(0, tall // 2), tall, tall // 2):
        planks[place : place + gap] *= 0.35
    return np.clip(planks, 0, 255)


def _in_a_room(picture: Picture, chance: random.Random) -> Picture:
    """A lamp to one side, its colour, the corners darker, and a streak where the card shines."""
    tall, wide = picture.shape[:2]
    x, y = np.meshgrid(np.linspace(-1, 1, wide, dtype=np.float32), np.linspace(-1, 1, tall, dtype=np.float32))
    at_x, at_y = chance.uniform(-1, 1), chance.uniform(-1, 1)
    fall = chance.uniform(0.15, 0.5)
    light = (1 / (1 + fall * ((x - at_x) ** 2 + (y - at_y) ** 2)))[:, :, None] * chance.uniform(0.8, 1.35)
    warm = np.float32([chance.uniform(0.72, 1.0), chance.uniform(0.88, 1.0), 1.0])
    lit = picture * light * warm
    if chance.random() < 0.3:
        angle, offset = chance.uniform(0, np.pi), chance.uniform(-0.6, 0.6)
        away = x * np.cos(angle) + y * np.sin(angle) - offset
        lit = lit + chance.uniform(30, 90) * np.exp(-((away / chance.uniform(0.06, 0.2)) ** 2))[:, :, None]
    if chance.random() < 0.35:  # the phone's own shadow, soft at its edge
        edge, side = chance.uniform(-0.3, 0.6), chance.choice((x, y, -x, -y))
        lit = lit * (1 - chance.uniform(0.25, 0.55) / (1 + np.exp(-(side - edge) * 14)))[:, :, None]
    return np.clip(lit, 0, 255).astype(np.uint8)


def _held(picture: Picture, chance: random.Random, noise: np.random.Generator) -> Picture:
    """Unsteadily, and not always in focus."""
    longest = chance.randint(1300, 3200)
    scale = longest / max(picture.shape[:2])
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=how)
    if chance.random() < 0.6:
        picture = cv2.GaussianBlur(picture, (0, 0), chance.uniform(0.5, 1.6) * longest / 1800)
    if chance.random() < 0.4:
        picture = cv2.filter2D(picture, -1, _stroke(max(3, round(longest / 700 * chance.uniform(1, 3))), chance))
    grain = noise.normal(0, chance.uniform(3, 12), (*picture.shape[:2], 1))
    colour = cv2.resize(noise.normal(0, 5, (picture.shape[0] // 4, picture.shape[1] // 4, 3)), picture.shape[1::-1])
    return np.clip(picture + grain + colour, 0, 255).astype(np.uint8)


def _stroke(length: int, chance: random.Random) -> Picture:
    """The way the hand took while the picture was taken."""
    way = np.zeros((length, length), np.float32)
    angle = chance.uniform(0, np.pi)
    dx, dy = np.cos(angle) * length / 2, np.sin(angle) * length / 2
    middle = length / 2 - 0.5
    start, end = (round(middle - dx), round(middle - dy)), (round(middle + dx), round(middle + dy))
    cv2.line(way, start, end, 1.0, 1)
    return way / way.sum()
