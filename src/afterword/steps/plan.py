"""Compute what is owed after an interview and keep it as rows, without touching what is done."""

import re
from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.steps.kinds import PLANNED
from afterword.steps.plan_reminders import plan_reminders
from afterword.timing.plan import InterviewFacts, PlannedFollowUp, PromisedMaterial, Reader, plan
from afterword.words.dates import Resolved, resolve


@transaction.atomic
def replan(interview: Interview, now: datetime) -> None:
    """Bring the interview's open follow-ups in line with its times, interviewers and promises.

    What is done or skipped stays as it is. An open follow-up nobody is owed any more is removed, or, where a
    letter was begun for it, skipped, so that no text is lost. Its reminders follow. A cancelled one owes nothing.
    """
    contacts = {str(part.contact_id): part.contact for part in interview.parts.select_related("contact")}
    settled = {(row.kind, row.contact_id) for row in interview.follow_ups.all() if not row.is_open}
    open_rows = {(row.kind, row.contact_id): row for row in _still_open(interview)}
    owed = () if interview.cancelled_at else plan(_facts(interview, contacts))
    for planned in owed:
        contact = contacts.get(planned.reader or "")
        key = (planned.kind, contact.pk if contact else None)
        row = open_rows.pop(key, None)
        if row is not None or key not in settled:
            _keep(row or FollowUp(account=interview.account, interview=interview, kind=planned.kind), contact, planned)
    for row in open_rows.values():
        _drop(row, now)
    plan_reminders(interview, now)


def _still_open(interview: Interview) -> QuerySet[FollowUp]:
    """What the plan may move or drop; a letter that the candidate began is theirs."""
    return interview.follow_ups.filter(done_at=None, skipped_at=None, kind__in=PLANNED)


def replan_all(account: Account, now: datetime) -> None:
    """Recompute every plan that has an open follow-up, after a setting that decides them was changed."""
    for interview in account.interviews.filter(follow_ups__done_at=None, follow_ups__skipped_at=None).distinct():
        replan(interview, now)


def _facts(interview: Interview, contacts: dict[str, Contact]) -> InterviewFacts:
    return InterviewFacts(
        start=interview.starts_at,
        end=interview.ends_at,
        time_zone=interview.time_zone,
        readers=tuple(Reader(key, contact.time_zone or None) for key, contact in contacts.items()),
        promises=_promises(interview, list(contacts)),
        country=interview.opening.employer.country or interview.account.country or None,
        working_days_only=interview.account.working_days_only,
    )


def _promises(interview: Interview, keys: list[str]) -> tuple[PromisedMaterial, ...]:
    heard_on = interview.day
    earliest: dict[str, tuple[date | None, str]] = {}
    for note in interview.notes.filter(kind="promise"):
        # A promise to all is owed once: to the first who was named.
        key = str(note.contact_id) if note.contact_id else (keys[0] if keys else "")
        promised_on = _promised_on(note, heard_on)
        known = earliest.get(key)
        if key in keys and (
            known is None or (promised_on is not None and (known[0] is None or promised_on < known[0]))
        ):
            earliest[key] = (promised_on, note.text)
    return tuple(PromisedMaterial(key, promised_on, text) for key, (promised_on, text) in earliest.items())


def _promised_on(note: Note, heard_on: date) -> date | None:
    # "send the floor plan by Thursday": what follows the last "by", "on" or "before" is the date, if it is one.
    *before, phrase = re.split(r"\b(?:by|on|before)\b", note.text.strip().rstrip("."))
    found = resolve(phrase.strip(), heard_on) if before else None
    return found.on if isinstance(found, Resolved) else None


def _keep(row: FollowUp, contact: Contact | None, planned: PlannedFollowUp) -> None:
    row.contact = contact
    row.start_at, row.aim_at = planned.start_at, planned.aim_at
    row.limit_at, row.propose_at = planned.limit_at, planned.propose_at
    row.save()


def _drop(row: FollowUp, now: datetime) -> None:
    if hasattr(row, "letter"):
        row.skipped_at = now
        row.save(update_fields=["skipped_at"])
    else:
        row.delete()
