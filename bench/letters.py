"""Letters for a panel: Afterword beside a mail merge, in one run. `python bench/letters.py`

A mail merge fills one text for everybody: that is what people do who send thank-yous at all. It is faster, and every
reader of the panel gets the same letter; the last column says how much of it.
"""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import combinations
from string import Template

from rich.console import Console
from rich.table import Table

from afterword.letters.compose import compose
from afterword.letters.notes import Note, NoteKind
from afterword.letters.request import Candidate, Conversation, LetterRequest, Reader
from afterword.letters.sameness import four_grams, share

ROUNDS = 40
END = datetime(2026, 6, 9, 19, 0, tzinfo=UTC)
NAMES = ("Priya Raman", "Tom Okafor", "Zoë Castellanos", "Søren Kjærgaard", "Aiko Tanabe", "Ruben Whitcombe")
SAID = (
    (NoteKind.TALK, "the on-call rota", "how releases are tested", "the move to the new office"),
    (NoteKind.NEED, "someone to move billing to Kafka", "a calmer release week", "a second pair of eyes on audits"),
    (NoteKind.MINE, "moved invoicing for 40 shops to Kafka", "cut releases to one hour", "led four audits at Okapi"),
    (NoteKind.DRAW, "the people who run the system also design it", "the team writes things down", "it is small"),
)
MERGE = Template(
    "Dear $name,\n\nThank you for speaking with me on Tuesday about the Backend Engineer role. I enjoyed learning more "
    "about Northwind and about the team. I believe that my experience fits the role well, and I would be glad to "
    "answer any further question you may have.\n\nKind regards,\nAlice Example"
)


def main() -> None:
    table = Table("panel of", "written by", "ms a letter, median", "ms, slowest of 20", "most shared by two letters")
    for size in (1, 2, 3):
        for name, write in (("Afterword", _afterword), ("mail merge", _merge)):
            times, bodies = _measure(write, size)
            slow = statistics.quantiles(times, n=20)[-1]
            table.add_row(str(size), name, f"{statistics.median(times):.2f}", f"{slow:.2f}", _most_shared(bodies))
    Console().print(table)


def _measure(write: Callable[[int], list[str]], size: int) -> tuple[list[float], list[str]]:
    bodies = write(size)
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        write(size)
        times.append((time.perf_counter() - began) * 1000 / size)
    return times, bodies


def _afterword(size: int) -> list[str]:
    readers = tuple(
        Reader(name, None, None, tuple(Note(f"{place}-{kind}", kind, texts[place % 3]) for kind, *texts in SAID))
        for place, name in enumerate(NAMES[:size])
    )
    conversation = Conversation(END - timedelta(hours=1), END, "America/New_York")
    request = LetterRequest(
        kind="thank-you",
        candidate=Candidate("Alice Example"),
        employer="Northwind",
        role="Backend Engineer",
        interview=conversation,
        now=END + timedelta(hours=3),
        readers=readers,
    )
    return [draft.body for draft in compose(request)]


def _merge(size: int) -> list[str]:
    return [MERGE.substitute(name=name.split()[0]) for name in NAMES[:size]]


def _most_shared(bodies: list[str]) -> str:
    grams = [four_grams(tuple(body.split("\n\n")[1:-1])) for body in bodies]
    return f"{max((share(one, other) for one, other in combinations(grams, 2)), default=0):.0%}"


if __name__ == "__main__":
    main()
