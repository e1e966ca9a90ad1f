"""Look at a calendar: which of its events look like interviews. Nothing is brought in yet."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from afterword.mail.recognise.calendar_file import CalendarEvent
from afterword.mail.recognise.interview_like import Known, Look, Looks, look
from afterword.mail.recognise.match import owner_of
from afterword.people.employer_name import employer_key
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.interview import Interview
from afterword.steps.calendars.keep import events_in
from afterword.steps.calendars.seats import Seat, Seats
from afterword.steps.people.last_words import everyone
from afterword.steps.sent_letters import own_addresses


class Outcome(StrEnum):
    """What comes of an event."""

    LIKE = "like"  # it looks like an interview: proposed
    MAYBE = "maybe"  # it may be one: shown to be chosen
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True)
class Judged:
    """An event, what comes of it and why, the employer and the role it seems to be about, and who takes part.

    `interview` is the one it is already, where there is one.
    """

    event: CalendarEvent
    outcome: Outcome
    why: str
    employer: str = ""
    role: str = ""
    seats: tuple[Seat, ...] = ()
    interview: Interview | None = None


def judge_all(file: BroughtFile) -> list[Judged]:
    """What would come of each event, in the order of the file."""
    account, known = file.account, known_of(file.account)
    on_record, seats = _OnRecord(account), Seats(account)
    return [_judged(event, look(event, known), on_record, seats) for event in events_in(file)]


def counted(judged: list[Judged]) -> dict[str, int]:
    """How many events come to what."""
    counts = Counter(one.outcome for one in judged)
    return {outcome.value: counts[outcome] for outcome in Outcome}


def known_of(account: Account) -> Known:
    """Whose calendar it is, and which employers' addresses are on record."""
    people = everyone(account).exclude(email="").filter(employer__isnull=False, employer__sample_set=None)
    employers = {owner_of(one.email): one.employer.name for one in people if one.employer}
    employers.pop("", None)
    return Known(frozenset(address.lower() for address in own_addresses(account)), account.name, employers)


class _OnRecord:
    """The interviews, employers and roles of the account, as an event is held against them."""

    def __init__(self, account: Account) -> None:
        taken = list(account.interviews.select_related("opening__employer"))
        self.by_uid = {one.event_uid: one for one in taken if one.event_uid}
        self.by_time = {(one.starts_at, employer_key(one.opening.employer.name)): one for one in taken}
        self.employers = {employer_key(one.name): one.name for one in account.employers.filter(sample_set=None)}
        self.roles: dict[str, set[str]] = {}
        for employer, role in account.openings.values_list("employer__name", "role"):
            self.roles.setdefault(employer_key(employer), set()).add(role)

    def interview(self, event: CalendarEvent, employer: str) -> Interview | None:
        at_that_time = self.by_time.get((event.start_at, employer_key(employer))) if event.start_at else None
        return self.by_uid.get(event.uid) or at_that_time

    def role(self, employer: str) -> str:
        """The role of the only opening on record there, "" where there is none, or more than one."""
        roles = self.roles.get(employer_key(employer), set())
        return next(iter(roles)) if len(roles) == 1 else ""


def _judged(event: CalendarEvent, found: Look, on_record: _OnRecord, seats: Seats) -> Judged:
    if found.looks is Looks.NOT:
        return Judged(event, Outcome.REFUSED, found.why)
    employer = on_record.employers.get(employer_key(found.employer), found.employer) if found.employer else ""
    if known := on_record.interview(event, employer):
        return Judged(event, Outcome.KNOWN, "It is on record already.", interview=known)
    outcome = Outcome.LIKE if found.looks is Looks.LIKE else Outcome.MAYBE
    role = found.role or (on_record.role(employer) if employer else "")
    return Judged(event, outcome, found.why, employer, role, seats.of(event.people, employer))
