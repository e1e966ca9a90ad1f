"""Letters of many trades and hands, and the errors planted in them."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from afterword.proofreading.context import Context, Person

HERE = Path(__file__).parent


@dataclass(frozen=True)
class CleanLetter:
    """A letter nobody would correct, and the record it belongs to."""

    name: str
    text: str
    context: Context


@dataclass(frozen=True)
class PlantedError:
    """One error in one clean letter; `outcome` as told at the top of planted.txt."""

    letter: CleanLetter
    kind: str
    right: str
    wrong: str
    outcome: str

    @property
    def start(self) -> int:
        return self.letter.text.index(self.right)

    @property
    def text(self) -> str:
        return self.letter.text.replace(self.right, self.wrong, 1)


@cache
def clean_letters() -> tuple[CleanLetter, ...]:
    blocks = (HERE / "more_letters.txt").read_text(encoding="utf-8").split("====\n")
    return (*(_read(path) for path in sorted((HERE / "letters").glob("*.txt"))), *map(_read_block, blocks))


@cache
def planted_errors() -> tuple[PlantedError, ...]:
    letters = {letter.name: letter for letter in clean_letters()}
    lines = (HERE / "planted.txt").read_text(encoding="utf-8").splitlines()
    rows = [[cell.replace("\\n", "\n") for cell in line.split(" | ")] for line in lines if not line.startswith("#")]
    return tuple(PlantedError(letters[row[0]], row[1], row[2], row[3], *(row[4:] or [""])) for row in rows)


def _read(path: Path) -> CleanLetter:
    head, text = path.read_text(encoding="utf-8").split("---\n", 1)
    record = dict(line.split(": ", 1) for line in head.splitlines())
    context = Context(
        interviewers=tuple(Person(name) for name in record["interviewers"].split("; ")),
        reader=record["reader"],
        employer=record["employer"],
        role=record["role"],
        interview_on=date.fromisoformat(record["interview_on"]),
        sent_on=date.fromisoformat(record["sent_on"]),
        dialect=record.get("dialect", "en-US"),
        attachments=tuple(filter(None, record.get("attachments", "").split("; "))),
        signer=record["signer"],
    )
    return CleanLetter(path.stem, text, context)


def _read_block(block: str) -> CleanLetter:
    """One letter of more_letters.txt: its record in one line, then its text."""
    head, text = block.split("\n", 1)
    name, people, employer, role, interview_on, sent_on, dialect, signer = head.split(" | ")
    interviewers = tuple(Person(person) for person in people.split("; "))
    context = Context(
        interviewers=interviewers,
        reader=interviewers[0].name,
        employer=employer,
        role=role,
        interview_on=date.fromisoformat(interview_on),
        sent_on=date.fromisoformat(sent_on),
        dialect=dialect,
        signer=signer,
    )
    return CleanLetter(name, text, context)
