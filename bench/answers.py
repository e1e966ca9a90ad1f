"""What Afterword reads out of answers after an interview: a no, a next step, an offer, or nothing decided.

`python bench/answers.py` from the root of the repository, with `--misses` to list what is read otherwise. The mails
stand in `bench/answers_set`, written by hand before anybody looked at what the rules make of them.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

from afterword.mail.recognise import Answer, Decision, Kind, Sent, recognise

FOLDER = Path(__file__).parent / "answers_set"
ME, TODAY = "alice@home.example", date(2026, 6, 12)
BODY = (
    "Dear Priya,\n\nThank you for discussing the Backend Engineer role with me on Tuesday. What you need is someone to "
    "move billing to Kafka; I moved invoicing for 40 shops to Kafka.\n\nKind regards,\nAlice Example"
)
SUBJECT = "Backend Engineer – thank you for Tuesday"
LETTER = Sent(
    id="priya",
    to="priya.raman@northwind.example",
    message_id="<letter-1@home.example>",
    to_name="Priya Raman",
    employer="Northwind",
    role="Backend Engineer",
    subject=SUBJECT,
    sent_at=datetime(2026, 6, 10, 9, 0, tzinfo=UTC),
    body=BODY,
)
QUOTED = "\n\nOn Wed, Jun 10, 2026 at 11:00 AM Alice Example <alice@home.example> wrote:\n" + "\n".join(
    f"> {line}" for line in BODY.splitlines()
)
NAMED = "In-Reply-To: <letter-1@home.example>\r\nReferences: <letter-1@home.example>\r\n"
PRIYA = "Priya Raman <priya.raman@northwind.example>"


@dataclass(frozen=True)
class Way:
    """How a mail comes: its head, what is quoted below, and what it may be taken for."""

    head: str
    kinds: tuple[Kind, ...]
    below: str = ""


WAYS = {
    "reader": Way(f"From: {PRIYA}\r\nSubject: Re: {SUBJECT}\r\n{NAMED}", (Kind.REPLY,), QUOTED),
    "bottom": Way(f"From: {PRIYA}\r\nSubject: Re: {SUBJECT}\r\n{NAMED}", (Kind.REPLY,)),
    "fresh": Way(f"From: {PRIYA}\r\nSubject: A word\r\n", (Kind.REPLY,)),
    "colleague": Way(
        f"From: Lena Ito <lena.ito@northwind.example>\r\nSubject: Re: {SUBJECT}\r\n{NAMED}", (Kind.REPLY,), QUOTED
    ),
    "system": Way(
        "From: Northwind <no-reply@us.greenhouse-mail.io>\r\nSubject: Your application to Northwind\r\n", (Kind.NOTICE,)
    ),
    "desk": Way(
        "From: Northwind Careers <careers@northwind.example>\r\nSubject: Your application: Backend Engineer\r\n",
        (Kind.NOTICE, Kind.REPLY),
    ),
    "stranger": Way("From: Max Power <max@recruiters.example>\r\nSubject: Opportunity\r\n", (Kind.OTHER,)),
    "bulk": Way(
        "From: Jobs <news@jobs.example>\r\nSubject: This week\r\nList-Unsubscribe: <https://jobs.example/u>\r\n",
        (Kind.NEWSLETTER, Kind.OTHER),
    ),
}
PEOPLE = ("reader", "bottom", "fresh", "colleague")


@dataclass(frozen=True)
class Case:
    """One mail: how it comes, its words, and the decisions that are right."""

    way: str
    right: frozenset[str]
    words: str


def main() -> None:
    console = Console(width=110)
    table = Table("set", "mails", "rejection F1", "next step F1", "offer F1", "in a reply", box=MARKDOWN)
    for column in ("wrongly decided", "kind right", "false replies", "ms a mail"):
        table.add_column(column)
    for file in sorted(FOLDER.glob("*.txt")):
        cases = list(read(file))
        began = time.process_time()
        answers = [answer_to(case) for case in cases]
        took = (time.process_time() - began) * 1000 / len(cases)
        table.add_row(file.stem, str(len(cases)), *figures(cases, answers), f"{took:.1f}")
        if "--misses" in sys.argv:
            for line in misses(cases, answers):
                console.print(line, markup=False, highlight=False)
    console.print(table)


def read(file: Path) -> Iterator[Case]:
    """The mails of a file, in order."""
    for block in re.split(r"(?m)^--- ", file.read_text(encoding="utf-8"))[1:]:
        head, _, words = block.partition("\n")
        way, right = head.split(" ", 1)
        yield Case(way, frozenset(right.split(" or ")), words.strip("\n"))


def answer_to(case: Case) -> Answer:
    """What Alice's mailbox takes the mail for."""
    way = WAYS[case.way]
    head = f"{way.head}To: {ME}\r\nDate: Fri, 12 Jun 2026 10:00:00 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n"
    return recognise(f"{head}\r\n{case.words}{way.below}\n".encode(), [LETTER], [ME], TODAY)


def figures(cases: Sequence[Case], answers: Sequence[Answer]) -> list[str]:
    """One row of the table."""
    both = [(case, decided(answer), answer.kind) for case, answer in zip(cases, answers, strict=True)]
    f1 = [f"{_f1(one, both):.3f}" for one in (Decision.REJECTION, Decision.NEXT_STEP, Decision.OFFER)]
    people = [(case, said) for case, said, _ in both if case.way in PEOPLE and "none" not in case.right]
    found = sum(said in case.right for case, said in people)
    nothing = [(case, said) for case, said, _ in both if case.right == {"none"}]
    wrongly = sum(said != "none" for _, said in nothing)
    kinds = sum(kind in WAYS[case.way].kinds for case, _, kind in both)
    others = [kind for case, _, kind in both if case.way in ("stranger", "bulk", "system")]
    false = sum(kind is Kind.REPLY for kind in others)
    counted = ((found, people), (wrongly, nothing), (kinds, both), (false, others))
    return [*f1, *(f"{part} of {len(whole)}" for part, whole in counted)]


def decided(answer: Answer) -> str:
    """The decision in it, "none" where it is kept for no decision at all."""
    return answer.decision.value if answer.kind in (Kind.REPLY, Kind.NOTICE) else "none"


def misses(cases: Sequence[Case], answers: Sequence[Answer]) -> Iterator[str]:
    for case, answer in zip(cases, answers, strict=True):
        wrong_kind = answer.kind not in WAYS[case.way].kinds
        if decided(answer) not in case.right or wrong_kind:
            right, words = " or ".join(sorted(case.right)), " ".join(case.words.split())
            yield f"{case.way} {right}, read as {answer.kind} {decided(answer)}: {words[:400]}\n"


def _f1(one: Decision, both: Sequence[tuple[Case, str, Kind]]) -> float:
    counts = Counter[str]()
    for case, said, _ in both:
        if said == one:
            counts["right" if one in case.right else "wrong"] += 1
        elif case.right == {one}:
            counts["missed"] += 1
    return 2 * counts["right"] / max(1, 2 * counts["right"] + counts["wrong"] + counts["missed"])


if __name__ == "__main__":
    main()
