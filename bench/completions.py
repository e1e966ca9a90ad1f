"""How many half sentences are ready to send, asked back, or printed as nobody would say them.

`python bench/completions.py` from the root of the repository. The completions and what may be made of each were written
by hand before the grammar was tried on them (bench/completions_typed). Every second one was left unseen while the
rules were written; `voice.txt` was written after that. `--unlike` lists what was printed unlike any accepted wording,
and what was asked back although it could be sent.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from afterword.letters.notes import NoteKind
from afterword.letters.preview import Preview, preview

TYPED = Path(__file__).parent / "completions_typed"
# In the order in which they were written.
SETS = (
    *("tidy", "hurried", "voice", "fresh", "rush", "jotter", "errand", "last", "fifth", "sixth", "seventh", "eighth"),
    *("ninth", "tenth", "eleventh", "twelfth"),
)


@dataclass(frozen=True)
class Typed:
    """A completion, the wordings that may stand in the half sentence, and whether asking back is right."""

    kind: NoteKind
    text: str
    accepted: tuple[str, ...]
    may_ask: bool
    is_unseen: bool


@dataclass(frozen=True)
class Made:
    """What became of a completion, and how long it took."""

    typed: Typed
    seen: Preview
    milliseconds: float

    @property
    def own(self) -> str:
        """The candidate's part of the sentence."""
        return "; ".join((self.seen.sentence or "")[start:end] for start, end in self.seen.own)

    @property
    def is_ready(self) -> bool:
        return self.seen.sentence is not None and self.own in self.typed.accepted

    @property
    def is_unlike(self) -> bool:
        return self.seen.sentence is not None and not self.is_ready

    @property
    def is_asked_needlessly(self) -> bool:
        return self.seen.sentence is None and not self.typed.may_ask


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--unlike", action="store_true", help="list what has to be judged by reading")
    arguments.add_argument("--half", choices=("tuned", "unseen"), help="list only this half")
    arguments.add_argument("--sentences", action="store_true", help="list every finished sentence")
    wanted = arguments.parse_args()
    _make(Typed(NoteKind.TALK, "the menu", (), False, False))  # reads the dictionary
    for name in SETS:
        if (TYPED / f"{name}.txt").exists():
            made = [_make(typed) for typed in completions(name)]
            _print(name, made)
            _list(made, wanted)


def completions(name: str) -> Iterator[Typed]:
    """Yield the completions of a file; of two that follow each other the second is unseen."""
    kind, number = NoteKind.TALK, 1
    for line in (TYPED / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = NoteKind(line.strip("[]"))
        elif " => " in line and not line.startswith("#"):
            text, _, wordings = line.partition(" => ")
            accepted = tuple(wording.strip() for wording in wordings.split("~"))
            number += 1
            yield Typed(kind, text, tuple(one for one in accepted if one != "?"), "?" in accepted, number % 2 == 0)


def _make(typed: Typed) -> Made:
    began = time.perf_counter()
    seen = preview(
        typed.kind,
        typed.text,
        reader="Priya Raman",
        readers=("Priya Raman", "Tom Okafor"),
        employer="Northwind",
    )
    return Made(typed, seen, (time.perf_counter() - began) * 1000)


def _print(name: str, made: list[Made]) -> None:
    table = Table(name, "typed", "could be sent", "of these ready", "asked", "asked needlessly", "unlike", "ms each")
    for kind in NoteKind:
        if rows := [one for one in made if one.typed.kind is kind]:
            table.add_row(kind.value, *_counts(rows))
    table.add_section()
    if name in ("tidy", "hurried"):
        for half, is_unseen in (("tuned on", False), ("unseen", True)):
            table.add_row(half, *_counts([one for one in made if one.typed.is_unseen is is_unseen]))
    table.add_row("all", *_counts(made))
    Console(width=110).print(table)


def _counts(rows: list[Made]) -> tuple[str, ...]:
    sendable = [one for one in rows if one.typed.accepted]
    ready = sum(one.is_ready for one in sendable)
    asked = sum(one.seen.sentence is None for one in rows)
    return (
        str(len(rows)),
        str(len(sendable)),
        f"{ready} ({100 * ready / max(1, len(sendable)):.0f} %)",
        f"{asked} ({100 * asked / len(rows):.0f} %)",
        str(sum(one.is_asked_needlessly for one in rows)),
        str(sum(one.is_unlike for one in rows)),
        f"{sum(one.milliseconds for one in rows) / len(rows):.1f}",
    )


def _list(made: list[Made], wanted: argparse.Namespace) -> None:
    for one in made:
        typed = one.typed
        is_wanted = wanted.half is None or typed.is_unseen is (wanted.half == "unseen")
        says = one.seen.sentence or f"? {one.seen.asks}"
        if is_wanted and wanted.sentences:
            sys.stdout.write(f"{typed.kind:9} {typed.text!r}: {says}\n")
        elif (
            is_wanted
            and wanted.unlike
            and (one.is_unlike or one.is_asked_needlessly or (typed.accepted and not one.is_ready))
        ):
            mark = "UNLIKE" if one.is_unlike else "asked" if one.is_asked_needlessly else "asked (may)"
            sys.stdout.write(f"{mark:11} {typed.kind:9} {typed.text!r}: {says}\n")


if __name__ == "__main__":
    main()
