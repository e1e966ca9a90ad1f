"""Keep as rows which reminders an interview owes, and look once more before one goes."""

from dataclasses import replace
from datetime import datetime

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.reminder import Reminder
from afterword.steps.outbox import leaving
from afterword.timing.reminders import BEFORE, OpenStep, ReminderFacts, goes_at, reminders
from afterword.timing.reminders import Reminder as Owed
from afterword.words.zones import machine_zone


def plan_reminders(interview: Interview, now: datetime) -> None:
    """Bring the reminders that have not gone in line with the interview, its plan and the candidate's clock.

    Nothing is planned while reminders are off, or about sample people, or for a moment that has passed: whoever
    plans is looking at the page.
    """
    if interview.account.reminders_on_at is None or interview.opening.employer.sample_set_id:
        return
    kept = {(row.kind, row.about_at): row for row in interview.reminders.all()}
    # What is done or put off stays planned, so that taking it back needs nothing; it is looked at before it goes.
    every = replace(facts(interview), open_steps=_steps(list(interview.follow_ups.all()), put_off=False))
    for one in () if interview.cancelled_at else reminders(every):
        row = kept.pop((one.kind.value, about(interview, one)), None)
        if row is None and one.send_at > now:
            interview.reminders.create(
                account=interview.account,
                kind=one.kind.value,
                about_at=about(interview, one),
                send_at=one.send_at,
                due_at=one.send_at,
            )
        elif row is not None and row.send_at != one.send_at:
            waiting = Reminder.objects.filter(pk=row.pk, committed_at=None)
            waiting.update(send_at=one.send_at, due_at=one.send_at, retries=0, failed_at=None, failure="", said="")
    Reminder.objects.filter(pk__in=[row.pk for row in kept.values()], committed_at=None).delete()


def still_goes_at(row: Reminder, now: datetime) -> datetime | None:
    """When a reminder about an interview goes, seen from `now`; None where its reason is gone or its time is over."""
    if row.interview is None or row.interview.cancelled_at or row.account.reminders_on_at is None:
        return None
    return all_that_go(row.interview, now).get((row.kind, row.about_at))


def all_that_go(interview: Interview, now: datetime) -> dict[tuple[str, datetime], datetime]:
    """When each reminder goes that an interview owes as things stand, by its kind and what it is planned from."""
    clock = clock_of(interview.account)
    found = ((one, goes_at(one, now, clock)) for one in reminders(facts(interview)))
    return {(one.kind.value, about(interview, one)): at for one, at in found if at is not None}


def facts(interview: Interview) -> ReminderFacts:
    """What its reminders depend on at this moment."""
    still_open = _steps(owed(interview, "debrief", "thank-you"), put_off=True)
    return ReminderFacts(interview.starts_at, interview.ends_at, clock_of(interview.account), still_open)


def owed(interview: Interview, *kinds: str) -> list[FollowUp]:
    """The open follow-ups of these kinds whose letter does not leave by itself, in the order of the interviewers."""
    rows = interview.follow_ups.filter(kind__in=kinds, done_at=None, skipped_at=None)
    rows = rows.exclude(pk__in=leaving(interview.account)).select_related("contact", "letter")
    seats = {part.contact_id: part.position for part in interview.parts.all()}
    return sorted(rows, key=lambda row: (seats.get(row.contact_id or 0, 0), row.pk))


def about(interview: Interview, one: Owed) -> datetime:
    """The moment of the interview that a reminder is planned from."""
    return interview.starts_at if one.kind in BEFORE else interview.ends_at


def clock_of(account: Account) -> str:
    """The IANA name of the candidate's own clock."""
    return account.time_zone or machine_zone()


def _steps(rows: list[FollowUp], *, put_off: bool) -> tuple[OpenStep, ...]:
    return tuple(
        OpenStep(row.kind, row.aim_at, row.limit_at, row.propose_at, row.snoozed_until_at if put_off else None)
        for row in rows
    )
