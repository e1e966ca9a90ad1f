"""How well one person is told from two: `python -m bench.people` from the root of the repository.

Pairs of entries with known truth, made by `same.py`, `around.py` and `strangers.py` from names of many cultures: each
of one person who is written two ways, or of two people who look like one. *Proposed* is joined or asked; nobody may be
joined wrongly. Beside it: the same name or the same address, as an address book compares them. `--seed` makes other
pairs, `--faults` prints what was missed, `--crowd` how many contacts are gone through at the end.
"""

import argparse
import time
from collections import Counter, defaultdict
from random import Random

from bench.people.around import Pair, changed_names, same_pairs
from bench.people.crowd import crowd
from bench.people.same import Person
from bench.people.strangers import stranger_pairs
from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

from afterword.people.likely import likely_pairs
from afterword.people.same_person import Entry, Verdict, judge
from afterword.words.folding import fold

SAME, CHANGED, STRANGERS = 2400, 300, 2400


def main() -> None:
    asked = _arguments()
    truly = same_pairs(SAME, asked.seed) + changed_names(CHANGED, asked.seed)
    strangers = stranger_pairs(STRANGERS, asked.seed)
    console = Console(width=120)
    console.print(_summary(truly, strangers))
    console.print(_by_kind("of two people", strangers))
    if asked.faults:
        for kind, (one, other) in truly:
            judgement = judge(entry(one), entry(other))
            if judgement.verdict is Verdict.DIFFERENT:
                console.print(f"{kind}: {entry(one)} / {entry(other)}: {judgement.why}", markup=False)
    _time(asked.crowd, asked.seed, console)


def entry(person: Person) -> Entry:
    """The person as the product compares them."""
    return Entry(person.name, person.email, person.employer)


def _summary(truly: list[tuple[str, Pair]], strangers: list[tuple[str, Pair]]) -> Table:
    table = Table(box=MARKDOWN)
    for column in ("", "one person: joined", "asked", "proposed", "two people: joined wrongly", "asked"):
        table.add_column(column, no_wrap=True)
    for name, judges in (("Afterword", _afterword), ("same name or address", _plainly)):
        one, two = Counter(judges(*pair) for _, pair in truly), Counter(judges(*pair) for _, pair in strangers)
        proposed = (one["sure"] + one["ask"]) / len(truly)
        cells = (one["sure"], one["ask"], f"{proposed:.3f} of {len(truly)}", two["sure"], two["ask"])
        table.add_row(name, *map(str, cells))
    return table


def _by_kind(title: str, pairs: list[tuple[str, Pair]]) -> Table:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, pair in pairs:
        counts[kind][_afterword(*pair)] += 1
    table = Table(title, "joined", "asked", "different", box=MARKDOWN)
    for kind, verdicts in sorted(counts.items()):
        table.add_row(kind, *(str(verdicts[verdict]) for verdict in ("sure", "ask", "different")))
    return table


def _afterword(one: Person, other: Person) -> str:
    return judge(entry(one), entry(other)).verdict.value


def _plainly(one: Person, other: Person) -> str:
    same_address = one.email and one.email.casefold() == other.email.casefold()
    return "sure" if same_address or fold(one.name) == fold(other.name) else "different"


def _time(count: int, seed: int, console: Console) -> None:
    entries, truth = crowd(count, Random(seed))
    started = time.perf_counter()
    found = {(pair.one, pair.other): pair.judgement for pair in likely_pairs(entries)}
    seconds = time.perf_counter() - started
    missed = [pair for pair in truth if pair not in found]
    joined = {pair for pair, judgement in found.items() if judgement.verdict is Verdict.SURE}
    proposed = 1 - len(missed) / len(truth)
    console.print(
        f"{count:,} contacts, {len(truth):,} of them twice: {seconds:.1f} s · proposed {proposed:.3f}"
        f" · joined {len(joined):,}, wrongly {len(joined - truth)} · asked {len(found) - len(joined):,}"
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--crowd", type=int, default=20_000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
