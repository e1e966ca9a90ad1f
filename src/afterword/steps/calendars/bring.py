"""Make interviews of the events that were chosen, with whoever takes part."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from afterword.errors import InputError
from afterword.people.employer_name import employer_key
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.evidence import Evidence, Source
from afterword.records.interview import Interview, Mode
from afterword.records.likeness import Likeness
from afterword.records.opening import Opening
from afterword.steps.calendars.look_at import Judged, Outcome, judge_all
from afterword.steps.calendars.seats import Seat
from afterword.steps.capture import InterviewDetails, capture
from afterword.steps.hold_file import hold_to_bring
from afterword.steps.plan import replan
from afterword.words.names import clean

NOT_SAID = "It does not say {}. Bring it on the page, where you can say it."
LEFT_OUT = "You left it out."


@dataclass(frozen=True)
class Choice:
    """The event of this row is an interview there, about this role."""

    row: int
    employer: str
    role: str


def proposed(judged: Iterable[Judged]) -> tuple[Choice, ...]:
    """The events that look like interviews, with what they seem to be about."""
    return tuple(Choice(one.event.row, one.employer, one.role) for one in judged if one.outcome is Outcome.LIKE)


@transaction.atomic
def bring_calendar(file: BroughtFile, choices: Iterable[Choice], now: datetime) -> None:
    """Make interviews of the chosen events, and report each other one. Raises HeldError if it was done."""
    hold_to_bring(file)
    chosen = {one.row: one for one in choices}
    report: list[list[object]] = []
    making = _Making(file, now)
    for one in (judged := judge_all(file)):
        if why := _why_not(one, chosen.get(one.event.row)) or making.make(one, chosen.get(one.event.row)):
            report.append([one.event.row, one.event.title, why])
    file.known = sum(one.outcome is Outcome.KNOWN for one in judged)
    file.made, file.report, file.filled = making.made, report, making.filled
    file.table, file.brought_at = None, now
    file.save()


def _why_not(one: Judged, choice: Choice | None) -> str:
    if one.outcome in (Outcome.KNOWN, Outcome.REFUSED):
        return one.why
    if choice is None:
        return LEFT_OUT if one.outcome is Outcome.LIKE else "It may be an interview, and was not chosen."
    missing = "the employer" if not clean(choice.employer) else "" if clean(choice.role) else "the role"
    return NOT_SAID.format(missing) if missing else ""


def _employers(account: Account) -> QuerySet[Employer]:
    return account.employers.filter(sample_set=None)


class _Making:
    """Makes the interviews of one calendar, and remembers what takes them back."""

    def __init__(self, file: BroughtFile, now: datetime) -> None:
        self._file, self._account, self._now = file, file.account, now
        self._people: dict[str, Contact] = {}
        self._employers = {employer_key(one.name): one.name for one in _employers(file.account)}
        self._before = set(_employers(file.account).values_list("pk", flat=True))
        self.made = 0
        self.filled: dict[str, dict[str, list[object]]] = {"openings": {}, "employers": {}}

    def make(self, one: Judged, choice: Choice | None) -> str:
        """The interview of this event is there; or why it cannot be, as a sentence."""
        event = one.event
        if choice is None or event.start_at is None or event.end_at is None:
            return LEFT_OUT
        name = clean(choice.employer)[:200]
        details = InterviewDetails(
            employer=self._employers.setdefault(employer_key(name), name),
            role=clean(choice.role)[:200],
            start=event.start_at,
            end=event.end_at,
            time_zone=event.time_zone,
            mode=Mode.VIDEO if "://" in event.place else "",
            place=event.place,
        )
        try:
            interview = self._captured(details)
        except InputError as error:
            return error.sentence
        interview.brought, interview.event_uid, interview.event_sequence = self._file, event.uid, event.sequence
        interview.save(update_fields=["brought", "event_uid", "event_sequence"])
        for place, contact in enumerate(dict.fromkeys(self._contact(seat, interview.opening) for seat in one.seats)):
            interview.parts.create(account=self._account, contact=contact, position=place)
        replan(interview, self._now)
        self.made += 1
        return ""

    def _captured(self, details: InterviewDetails) -> Interview:
        before = self._account.openings.filter(employer__name=details.employer, role=details.role).first()
        interview = capture(self._account, details, self._now)
        opening, employer = interview.opening, interview.opening.employer
        if before is None:
            Opening.objects.filter(pk=opening.pk).update(brought=self._file)
        elif before.state != opening.state:
            state_at = before.state_at.isoformat() if before.state_at else None
            self.filled["openings"].setdefault(str(before.pk), [before.state, state_at])
        if employer.pk not in self._before:
            self.filled["employers"][str(employer.pk)] = []
        return interview

    def _contact(self, seat: Seat, opening: Opening) -> Contact:
        if seat.contact is not None:
            return seat.contact
        if seat.email not in self._people:
            self._people[seat.email] = self._new(seat, opening)
        return self._people[seat.email]

    def _new(self, seat: Seat, opening: Opening) -> Contact:
        account = self._account
        contact = Contact(account=account, brought=self._file, employer=opening.employer, name=seat.name)
        contact.email = seat.email
        contact.save()
        said = {"account": account, "contact": contact, "brought": self._file, "seen_at": self._now}
        for field, value in (("name", seat.name), ("email", seat.email)):
            Evidence.objects.create(source=Source.INVITATION, field=field, value=value, **said)
        for may_be, why in seat.asks:
            Likeness.objects.get_or_create(
                account=account, one=may_be, other=contact, defaults={"why": why, "found_at": self._now}
            )
        return contact
