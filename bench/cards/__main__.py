"""How well business cards are read: `python -m bench.cards` from the root of the repository.

Makes the cards anew (nothing is stored), photographs them, reads them, and prints one table for the half that nobody
tuned on, beside tesseract through the same parser where it is installed (Debian: apt-get install tesseract-ocr).
`--half tuning` shows the other half, `--faults` each field that is wrong, `--cards` how many are made, `--seed` draws
others, `--rough` photographs them in haste.
"""

import argparse
import shutil
import statistics
import subprocess
import time
from pathlib import Path

from bench.cards.content import Content
from bench.cards.counting import ROWS, Tally, count, loose, spaced, value, values
from bench.cards.drawing import draw
from bench.cards.fonts import FOLDERS, missing
from bench.cards.making import make
from bench.cards.photographing import photograph
from bench.cards.tesseract import look as look_with_tesseract
from rich.console import Console
from rich.table import Table

from afterword.cards.ocr import Reader
from afterword.cards.reader import Reading, reading_of
from afterword.errors import AfterwordError

WIDE_ENOUGH = 1000  # pixels; smaller pictures are counted apart
FAR_APART = 100_000  # card numbers between one --seed and the next


def main() -> None:
    asked = _arguments()
    FOLDERS.extend(asked.fonts)
    if lacking := missing():
        said = f"Not installed: {', '.join(lacking)}. See bench/cards/fonts.py."
        if any("CJK" in name for name in lacking):
            raise SystemExit(f"Without fonts for Chinese and Japanese no cards can be drawn. {said}")
        Console().print(f"The cards are others than those of the published figures. {said}")
    others = shutil.which("tesseract") is not None and not asked.alone
    ours, small, theirs = Tally(), Tally(), Tally()
    seconds: list[float] = []
    memory = 0
    began = time.perf_counter()
    with Reader(idle=600) as reader:
        first = asked.seed * FAR_APART
        for seed in range(first + (asked.half == "unseen"), first + asked.cards, 2):
            content = make(seed)
            raw, longest = photograph(draw(content, seed), seed, rough=asked.rough)
            started = time.perf_counter()
            reading = _read(reader, raw)
            seconds.append(time.perf_counter() - started)
            memory = max(memory, _memory(reader.pid))
            count(ours if longest >= WIDE_ENOUGH else small, content, reading)
            if asked.faults:
                _show_faults(seed, content, reading)
            if others and longest >= WIDE_ENOUGH:
                count(theirs, content, reading_of([look_with_tesseract(raw)]))
    _print(asked.half, ours, small, theirs, others)
    cold, *warm = seconds
    Console().print(
        f"cold {cold:.1f} s · warm {statistics.median(warm):.1f} s (median), {max(warm):.1f} s (longest) · "
        f"memory of the reader {memory / 1e6:.2f} GB · {len(seconds)} cards in {time.perf_counter() - began:.0f} s"
    )
    if not others:
        Console().print("tesseract was left out: it is not installed, or --alone was asked for.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.cards", description="How well business cards are read.")
    parser.add_argument("--half", choices=("unseen", "tuning"), default="unseen")
    parser.add_argument("--cards", type=int, default=160, help="how many are made; each half gets one of two")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="other cards of the same hand")
    parser.add_argument("--rough", action="store_true", help="all of them photographed in haste and bad light")
    parser.add_argument("--faults", action="store_true", help="print what was wrong; look at the tuning half only")
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a folder with further font files")
    parser.add_argument("--alone", action="store_true", help="leave tesseract out")
    return parser.parse_args()


def _read(reader: Reader, raw: bytes) -> Reading:
    try:
        return reading_of([reader.look(raw)])
    except AfterwordError as error:
        raise SystemExit(f"A made card could not be read at all: {error.sentence}") from error


def _memory(pid: int | None) -> int:
    """The most that the process ever held, in kilobytes; 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")), 0)


def _print(half: str, ours: Tally, small: Tally, theirs: Tally, others: bool) -> None:
    table = Table(f"{half} half, share (95 % interval)", f"Afterword, ≥ {WIDE_ENOUGH} px", "smaller pictures")
    if others:
        said = subprocess.run(
            [shutil.which("tesseract") or "", "--version"], capture_output=True, text=True, check=True
        )
        table.add_column(f"{said.stdout.splitlines()[0]}, same parser")
    for row in ROWS:
        cells = [row, ours.said(row), small.said(row), *([theirs.said(row)] if others else [])]
        table.add_row(*cells)
    Console().print(table)


def _show_faults(seed: int, content: Content, reading: Reading) -> None:
    truth, fields = content.truth, reading.fields
    for key in ("name", "title", "employer", "website", "address"):
        found, wanted = value(getattr(fields, key)), getattr(truth, key) or ""
        right = spaced(found) in (wanted, content.second_name_line) if key == "name" else loose(found) == loose(wanted)
        if not right:
            print(f"{seed:4} {key:9} {wanted!r} read as {found!r}")
    for key in ("emails", "phones", "fax"):
        if values(getattr(fields, key)) != set(getattr(truth, key)):
            print(f"{seed:4} {key:9} {getattr(truth, key)!r} read as {tuple(values(getattr(fields, key)))!r}")


if __name__ == "__main__":
    main()
