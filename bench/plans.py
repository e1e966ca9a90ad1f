"""How many openings are planned anew in a minute on one core: by the rules alone, and as rows of the database.

`python bench/plans.py [OPENINGS]` from the root of the repository. Each opening has its debrief, thank-yous, and a
ladder with whatever was said so far, in zones and countries of all sorts.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.servers import environment

from afterword.timing.ladder import LadderFacts, ladder
from afterword.timing.plan import InterviewFacts, Reader, plan
from afterword.timing.word import Word, WordKind

ZONES = ("America/New_York", "Europe/Berlin", "Asia/Tokyo", "Asia/Dubai", "Pacific/Kiritimati", "Asia/Kathmandu")
COUNTRIES = (None, "US", "DE", "JP", "AE", "SE", "CA")
SAID = (WordKind.CHECK_IN, WordKind.CALL, WordKind.THEIRS, WordKind.OTHER)
WANTED = 100_000


def main(openings: int) -> None:
    console = Console(width=max(110, Console().width))
    console.print(f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, one used, {openings:,} openings.\n")
    table = Table("planned anew", "openings a minute on one core", f"of {WANTED:,} wanted", box=MARKDOWN)
    facts = [_facts(random.Random(seed)) for seed in range(openings)]
    _row(table, "the rules: plan and ladder", _per_minute(_by_rules, facts))
    with tempfile.TemporaryDirectory(prefix="plans-") as name:
        os.environ.update(environment(Path(name)))
        kept = _as_rows(min(openings, 2_000))
        _row(table, "rows in SQLite that are right already, all together", _per_minute(_by_rows, kept))
        _row(table, "the same, one opening after the other", _per_minute(_one_by_one, kept[:400]))
        _row(table, "rows of which most move: another country", _per_minute(_each_moved, kept))
    console.print(table)


def _row(table: Table, what: str, per_minute: float) -> None:
    table.add_row(what, f"{per_minute:,.0f}", f"{per_minute / WANTED:.1%}")


def _per_minute(act: Callable[[Sequence[Any]], None], on: Sequence[Any]) -> float:
    act(on[:50])  # holidays are computed once a country and year
    began = time.process_time()
    act(on)
    return len(on) * 60 / (time.process_time() - began)


def _by_rules(facts: Sequence[tuple[InterviewFacts, LadderFacts]]) -> None:
    for interview, wait in facts:
        plan(interview)
        ladder(wait)


def _facts(chance: random.Random) -> tuple[InterviewFacts, LadderFacts]:
    end = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(minutes=chance.randrange(300 * 24 * 60))
    zone, country = chance.choice(ZONES), chance.choice(COUNTRIES)
    readers = tuple(Reader(str(number)) for number in range(chance.randint(1, 4)))
    said = [Word(WordKind.THANK_YOU, end + timedelta(hours=20))]
    said += [
        Word(chance.choice(SAID), end + timedelta(days=chance.randrange(2, 40))) for _ in range(chance.randrange(4))
    ]
    decision_on = chance.choice((None, end.date() + timedelta(days=chance.randrange(3, 30))))
    interview = InterviewFacts(end - timedelta(hours=1), end, zone, readers, country=country)
    return interview, LadderFacts(end, zone, tuple(said), decision_on, country)


def _as_rows(count: int) -> list[int]:
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.steps.capture import InterviewDetails, Met, capture
    from afterword.steps.settle import finish

    found: list[int] = []
    for seed in range(count):
        chance = random.Random(seed)
        end = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(minutes=chance.randrange(300 * 24 * 60))
        met = tuple(Met(f"Person {seed} {number}") for number in range(chance.randint(1, 4)))
        role = InterviewDetails(
            f"Employer {seed}", "Engineer", end - timedelta(hours=1), end, chance.choice(ZONES), met=met
        )
        interview = capture(account, role, end)
        for row in interview.follow_ups.filter(kind="thank-you"):
            finish(row, end + timedelta(hours=20))
        found.append(interview.opening_id)
    return found


def _by_rows(openings: Sequence[int]) -> None:
    from afterword.records.opening import Opening
    from afterword.steps.plan import replan_many

    replan_many(Opening.objects.filter(pk__in=openings), datetime(2027, 1, 5, tzinfo=UTC))


def _one_by_one(openings: Sequence[int]) -> None:
    from afterword.records.opening import Opening
    from afterword.steps.plan import replan_opening

    for one in Opening.objects.filter(pk__in=openings):
        replan_opening(one, datetime(2027, 1, 5, tzinfo=UTC))


def _each_moved(openings: Sequence[int]) -> None:
    """Every employer is said to be in another country, so that most steps fall on another day."""
    from afterword.records.employer import Employer

    Employer.objects.filter(openings__in=openings).update(country="AE")
    _by_rows(openings)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
