"""What the proofreader finds: `python -m bench.proofreading` from the root of the repository.

Prints, for the half of the letters that nobody tuned on, what is found of the planted errors and what is cried at clean
letters, beside Harper and LanguageTool's rules alone with the same names. `--half tuning` shows the other half,
`--half own` fifty letters full of errors by the hand that wrote the rules, `--half fresh` others by a third hand
when those stood, `--half last` others again by a fourth; `--misses` and `--alarms` what is wrong with ours (do not
look at the unseen half), `--alone` leaves the others out.
"""

import argparse
import statistics

from bench.proofreading.counting import GROUPS, Count, Counts, alarms_of, count
from bench.proofreading.material import Letter, clean, planted
from bench.proofreading.measuring import WORDS, Measured, measure
from bench.proofreading.readers import READERS
from rich.console import Console
from rich.table import Table

OURS = "Afterword"
WIDTH = 130  # characters; the tables are wider than many a terminal


def main() -> None:
    asked = _arguments()
    console = Console(highlight=False, markup=False, width=WIDTH)
    names = [OURS] if asked.alone else list(READERS)
    full = {name: measured for name in names if (measured := measure(name, asked.half, typing=False))}
    typing = {name: measure(name, asked.half, typing=True) for name in full}
    faulty, faultless = planted(asked.half), clean(asked.half)
    counts = {name: count(faulty, measured) for name, measured in full.items()}
    if asked.misses:
        _show_misses(console, counts[OURS])
    if asked.alarms:
        _show_alarms(console, faultless, full[OURS])
    console.print(_found(counts, asked.half))
    console.print(_cost(faultless, faulty, full, typing))
    for name in names:
        if name not in full:
            console.print(f"{name} was left out: it is not installed.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.proofreading", description="What the proofreader finds.")
    parser.add_argument("--half", choices=("unseen", "tuning", "own", "fresh", "last"), default="unseen")
    parser.add_argument("--misses", action="store_true", help="print each error not found or not mended")
    parser.add_argument("--alarms", action="store_true", help="print each alarm on a clean letter")
    parser.add_argument("--alone", action="store_true", help="leave the other readers out")
    return parser.parse_args()


def _found(counts: dict[str, Counts], half: str) -> Table:
    table = Table(f"found, and mended by the first suggestion ({half} half)")
    for name in counts:
        table.add_column(f"{name}: found")
        table.add_column("mended")
    for group, kinds in GROUPS.items():
        for kind in kinds:
            table.add_row(kind, *(cell for one in counts.values() for cell in _cells(one.of((kind,)))))
        table.add_row(group.upper(), *(cell for one in counts.values() for cell in _cells(one.of(kinds))))
        table.add_section()
    everything = tuple(kind for kinds in GROUPS.values() for kind in kinds)
    table.add_row("ALL", *(cell for one in counts.values() for cell in _cells(one.of(everything))))
    return table


def _cells(one: Count) -> tuple[str, str]:
    return (
        f"{one.found} of {one.errors}" if one.errors else "–",
        f"{one.mended} of {one.mendable}" if one.mendable else "–",
    )


def _cost(
    faultless: list[Letter], faulty: list[Letter], full: dict[str, Measured], typing: dict[str, Measured]
) -> Table:
    table = Table("", *full)
    alarms = {name: [len(one) for one in alarms_of(faultless, measured)] for name, measured in full.items()}
    elsewhere = {name: sum(len(one) for one in alarms_of(faulty, measured)) for name, measured in full.items()}
    table.add_row(
        f"alarms on {len(faultless)} clean letters",
        *(f"{sum(one)} ({sum(one) / len(one):.2f})" for one in alarms.values()),
    )
    table.add_row(
        "clean letters without", *(f"{one.count(0)} ({one.count(0) / len(one):.2f})" for one in alarms.values())
    )
    table.add_row(f"alarms beside the errors in {len(faulty)} letters", *map(str, elsewhere.values()))
    for way, measured in (("typing", typing), ("full", full)):
        table.add_row(f"ms {way}, {WORDS} words, median / p95", *(_times(one.clock) for one in measured.values()))
        table.add_row(f"ms {way}, of the processor alone", *(_times(one.processor) for one in measured.values()))
    table.add_row("MB typing / full", *(f"{typing[name].megabytes:.0f} / {full[name].megabytes:.0f}" for name in full))
    return table


def _times(milliseconds: list[float]) -> str:
    return f"{statistics.median(milliseconds):.0f} / {statistics.quantiles(milliseconds, n=20)[-1]:.0f}"


def _show_misses(console: Console, counts: Counts) -> None:
    for letter, text, error, there in counts.misses:
        around = text.text[max(0, error.start - 30) : error.start] + "⟦" + text.text[error.start : error.end] + "⟧"
        around += text.text[error.end : error.end + 30]
        said = "; ".join(f"{one.kind} {list(one.replacements[:2])}" for one in there) or "not found"
        console.print(f"{letter.id} {error.kind}: {around!r} → {' / '.join(error.right)} — {said}")


def _show_alarms(console: Console, letters: list[Letter], measured: Measured) -> None:
    for letter, text, finding in (alarm for one in alarms_of(letters, measured) for alarm in one):
        passage = text.text[max(0, finding.start - 20) : finding.end + 20]
        console.print(f"{letter.id} {finding.kind}: {passage!r}: {finding.message} {list(finding.replacements[:2])}")


if __name__ == "__main__":
    main()
