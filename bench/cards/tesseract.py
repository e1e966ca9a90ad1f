"""The same picture as tesseract sees it, in the form our parser takes."""

import shutil
import subprocess

import cv2

from afterword.cards.picture import open_picture
from afterword.cards.sight import Piece, Sight

LANGUAGE = "eng"


def look(raw: bytes) -> Sight:
    """Its lines; it gets the picture upright as the EXIF says, and may turn it itself (--psm 1 needs more files)."""
    picture = open_picture(raw)
    png = cv2.imencode(".png", picture)[1].tobytes()
    command = [shutil.which("tesseract") or "", "stdin", "stdout", "-l", LANGUAGE, "--psm", "3", "tsv"]
    done = subprocess.run(command, input=png, capture_output=True, check=False)
    lines: dict[tuple[str, ...], list[list[str]]] = {}
    for row in done.stdout.decode("utf-8", "replace").splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            lines.setdefault(tuple(cells[1:5]), []).append(cells)
    return Sight(picture.shape[1], picture.shape[0], 0, tuple(_piece(words) for words in lines.values()))


def _piece(words: list[list[str]]) -> Piece:
    left = min(float(word[6]) for word in words)
    top = min(float(word[7]) for word in words)
    right = max(float(word[6]) + float(word[8]) for word in words)
    bottom = max(float(word[7]) + float(word[9]) for word in words)
    score = sum(float(word[10]) for word in words) / len(words) / 100
    text = " ".join(word[11] for word in words)
    return Piece(text, score, ((left, top), (right, top), (right, bottom), (left, bottom)))
