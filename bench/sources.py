"""How well an invented sentence is told from a reworded one. `python bench/sources.py`

Beside it: what looking for the sentence's numbers in the notes finds, which is what people do who proofread by eye.
Most sentences were looked at while the check was written (`seen.txt`); `unseen.txt` is the last round, measured before
anybody looked, and mended after. `--show` prints what went wrong among the seen ones.
"""

import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from afterword.letters.notes import NoteKind
from afterword.letters.sources import Facts, Source, Unsourced, unsourced

SETS = Path(__file__).parent / "sources_set"


@dataclass(frozen=True)
class Case:
    """A sentence, the notes it cites, and whether it invents something."""

    notes: tuple[Source, ...]
    text: str
    is_invented: bool


def main() -> None:
    table = Table("half", "checked by", "invented, marked", "true, marked", "ms a sentence")
    for name in ("seen", "unseen"):
        cases = list(read(SETS / f"{name}.txt"))
        for way, check in (("Afterword", _afterword), ("numbers alone", _numbers)):
            began = time.perf_counter()
            marked = [bool(check(case)) for case in cases]
            each = (time.perf_counter() - began) * 1000 / len(cases)
            table.add_row(name, way, _share(cases, marked, True), _share(cases, marked, False), f"{each:.2f}")
    Console().print(table)
    if "--show" in sys.argv:
        for case in read(SETS / "seen.txt"):
            found = unsourced(case.text, Facts(case.notes))
            if bool(found) != case.is_invented:
                sys.stdout.write(f"{'-' if case.is_invented else '+'} {case.text}  {_shown(case, found)}\n")


def read(path: Path) -> Iterator[Case]:
    """The sentences of a set; a block names its notes, then its true (+) and invented (-) sentences."""
    notes: list[Source] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            notes = []
        elif line.startswith(("+ ", "- ")):
            yield Case(tuple(notes), line[2:], line[0] == "-")
        elif line:
            kind, _, text = line.partition(": ")
            notes.append(Source(text, NoteKind(kind)))


def _afterword(case: Case) -> tuple[Unsourced, ...]:
    return unsourced(case.text, Facts(case.notes))


def _numbers(case: Case) -> bool:
    known = set(re.findall(r"\d+", " ".join(note.text for note in case.notes)))
    return not known.issuperset(re.findall(r"\d+", case.text))


def _share(cases: list[Case], marked: list[bool], is_invented: bool) -> str:
    found = [mark for case, mark in zip(cases, marked, strict=True) if case.is_invented == is_invented]
    return f"{sum(found)} of {len(found)} ({sum(found) / len(found):.0%})"


def _shown(case: Case, found: tuple[Unsourced, ...]) -> list[str]:
    return [f"{one.why}: {case.text[one.start : one.end]}" for one in found]


if __name__ == "__main__":
    main()
