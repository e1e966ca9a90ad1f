"""Look at a list of applications: what would come of each row. Nothing is brought in yet."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from afterword.people.employer_name import employer_key
from afterword.people.tracker import Application
from afterword.records.brought_file import BroughtFile
from afterword.records.opening import Opening
from afterword.steps.applications.keep import applications_in
from afterword.words.folding import fold

# What a row may fill in of an opening on record; how far that is, its owner has said.
FILLED = ("place", "posted_on", "deadline_on", "pay", "said_contact", "url", "source", "own_notes", "text")


class Outcome(StrEnum):
    """What comes of a row."""

    NEW = "new"
    JOINED = "joined"  # an opening on record, of which it says something new
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True)
class Judged:
    """A row, what comes of it, and the opening on record, or the earlier row, that is the same."""

    application: Application
    outcome: Outcome
    opening: Opening | None = None
    same_row: int | None = None


def judge_all(file: BroughtFile) -> list[Judged]:
    """What would come of each row, against the openings on record and the rows before it."""
    known = {
        (employer_key(one.employer.name), fold(one.role)): one
        for one in file.account.openings.filter(employer__sample_set=None).select_related("employer")
    }
    rows: dict[tuple[str, str], int] = {}
    judged = []
    for one in applications_in(file):
        key = (employer_key(one.employer), fold(one.role))
        if one.refused:
            judged.append(Judged(one, Outcome.REFUSED))
        elif (opening := known.get(key)) is not None:
            news = any(getattr(one, field) and not getattr(opening, field) for field in FILLED)
            judged.append(Judged(one, Outcome.JOINED if news else Outcome.KNOWN, opening))
        elif key in rows:
            judged.append(Judged(one, Outcome.KNOWN, same_row=rows[key]))
        else:
            rows[key] = one.row
            judged.append(Judged(one, Outcome.NEW))
    return judged


def counted(judged: list[Judged]) -> dict[str, int]:
    """How many rows come to what."""
    counts = Counter(one.outcome for one in judged)
    return {outcome.value: counts[outcome] for outcome in Outcome}
