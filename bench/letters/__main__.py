"""Letters judged on the 18 points: `python -m bench.letters` from the root of the repository.

Each brief of the half is written by `afterword letter draft --batch` and by a mail merge, in the same run, and both are
judged by the same rules. `--half tuning` is the half that frames may be written on; `--letters` prints every letter, to
be read aloud, with what was found wrong; `--faults` only what was found wrong.
"""

import argparse
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from bench.letters.briefs import HALVES, Brief, load
from bench.letters.judging import Verdict, judge
from bench.letters.merge import merge
from bench.letters.paper import paper
from bench.letters.table import Tally, summary, table
from rich.console import Console

from afterword.cli.letter_batch import run

Writer = Callable[[Brief], list[Mapping[str, Any]]]
ROUNDS = 5


def main() -> None:
    asked = _arguments()
    briefs = [one for one in load(asked.half) if not asked.only or asked.only in (one.id, one.kind, one.trade)]
    tallies = []
    for name, write in (("Afterword", _afterword), ("mail merge", merge)):
        tally = Tally(name)
        for brief in briefs:
            _measure(brief, write, tally, _shown(asked, name))
        tallies.append(tally)
    console = Console(width=150)
    console.print(table(asked.half, tallies))
    for tally in tallies:
        console.print(summary(tally), highlight=False)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.letters", description="Letters judged on 18 points.")
    parser.add_argument("--half", choices=HALVES, default="unseen")
    parser.add_argument("--letters", action="store_true", help="print every letter, to be read aloud")
    parser.add_argument(
        "--faults", action="store_true", help="print what was found wrong; look at the tuning half only"
    )
    parser.add_argument("--merge", action="store_true", help="print the mail merge's, too")
    parser.add_argument("--only", metavar="ID, KIND or TRADE")
    return parser.parse_args()


def _shown(asked: argparse.Namespace, name: str) -> str:
    if name == "mail merge" and not asked.merge:
        return "nothing"
    return "letters" if asked.letters else "faults" if asked.faults else "nothing"


def _measure(brief: Brief, write: Writer, tally: Tally, shown: str) -> None:
    answers = write(brief)
    if failed := [one["error"] for one in answers if "error" in one]:
        tally.refuse(brief, failed[0])
        if shown != "nothing":
            print(f"\n=== {brief.id} {brief.kind}: {failed[0]}")
        return
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        write(brief)
        times.append((time.process_time() - began) * 1000 / len(answers))
    verdicts = judge(brief, [paper(one, brief.signer) for one in answers])
    tally.count(brief, verdicts, min(times))
    if shown != "nothing":
        _show(brief, verdicts, whole=shown == "letters")


def _afterword(brief: Brief) -> list[Mapping[str, Any]]:
    return [json.loads(line) for line in run([brief.line])]


def _show(brief: Brief, verdicts: list[Verdict], whole: bool) -> None:
    for one in verdicts:
        if whole or one.faults or one.missed:
            print(f"\n=== {brief.id} {brief.kind}, {brief.trade}: to {one.paper.to or 'nobody known'} {brief.why}")
        if whole:
            print(f"Subject: {one.paper.subject}\n\n{one.paper.body}\n")
            warned, asked = ", ".join(one.paper.warnings), ", ".join(one.paper.asked)
            print(f"    warnings {warned or 'none'}; asked {asked or 'nothing'}")
        for number, faults in one.faults.items():
            print(*(f"    {number:2} {fault}" for fault in faults), sep="\n")
        print(*(f"     – missed: {missed}" for missed in one.missed), sep="\n", end="\n" if one.missed else "")


if __name__ == "__main__":
    main()
