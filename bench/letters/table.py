"""The table: for each kind of letter what was held, ours beside the alternative."""

import statistics
from dataclasses import dataclass, field

from bench.letters.briefs import Brief
from bench.letters.judging import Verdict
from rich.box import MARKDOWN
from rich.table import Table


@dataclass
class Tally:
    """What one writer's letters came to; `times` are milliseconds a letter, one for each brief."""

    name: str
    verdicts: dict[str, list[Verdict]] = field(default_factory=dict)
    times: dict[str, list[float]] = field(default_factory=dict)
    refused: dict[str, list[str]] = field(default_factory=dict)

    def count(self, brief: Brief, verdicts: list[Verdict], milliseconds: float) -> None:
        self.verdicts.setdefault(brief.kind, []).extend(verdicts)
        self.times.setdefault(brief.kind, []).append(milliseconds)

    def refuse(self, brief: Brief, sentence: str) -> None:
        self.refused.setdefault(brief.kind, []).append(f"{brief.id}: {sentence}")

    @property
    def all(self) -> list[Verdict]:
        return [one for verdicts in self.verdicts.values() for one in verdicts]


def table(half: str, tallies: list[Tally]) -> Table:
    said = Table(f"{half} half", "written by", "letters", "not written", "hard held", "mean", "lowest", box=MARKDOWN)
    for name in ("garbled", "overlap", "said", "not told", "ms"):
        said.add_column(name)
    kinds = list(dict.fromkeys(kind for tally in tallies for kind in (*tally.verdicts, *tally.refused)))
    for kind in kinds:
        for tally in tallies:
            verdicts, times = tally.verdicts.get(kind, []), tally.times.get(kind, [])
            said.add_row(kind, tally.name, *_cells(verdicts, times, len(tally.refused.get(kind, []))))
    for tally in tallies:
        times = [one for kind in tally.times.values() for one in kind]
        said.add_row("all", tally.name, *_cells(tally.all, times, sum(map(len, tally.refused.values()))))
    return said


def summary(tally: Tally) -> str:
    """In words: how often each point was missed, and the slowest letter."""
    missed = {number: sum(number in one.faults for one in tally.all) for number in range(1, 19)}
    said = ", ".join(f"{number} by {count}" for number, count in missed.items() if count)
    slowest = max((one for times in tally.times.values() for one in times), default=0)
    below = sum(one.score < 13 for one in tally.all)
    return (
        f"{tally.name}: points missed: {said or 'none'}. {below} letters below 13. Slowest {slowest:.0f} ms a letter."
    )


def _cells(verdicts: list[Verdict], times: list[float], refused: int) -> tuple[str, ...]:
    if not verdicts:
        return ("0", str(refused), *["–"] * 8)
    scores = [one.score for one in verdicts]
    wanted = sum(one.wanted for one in verdicts)
    return (
        str(len(verdicts)),
        str(refused),
        f"{sum(one.holds_hard for one in verdicts)}/{len(verdicts)}",
        f"{statistics.mean(scores):.1f}",
        f"{min(scores):.1f}",
        str(sum(bool(one.garbled) for one in verdicts)),
        f"{max(one.overlap for one in verdicts):.0%}",
        f"{sum(one.said for one in verdicts)}/{wanted}" if wanted else "–",
        str(sum(len(one.missed) for one in verdicts)),
        f"{statistics.median(times):.1f}",
    )
