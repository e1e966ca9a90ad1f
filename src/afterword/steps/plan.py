"""Compute what is owed after an interview and keep it as rows, without touching what is done."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.records.opening import Opening
from afterword.steps.awaited import country_of
from afterword.steps.climb import climb_all
from afterword.steps.kinds import PLANNED
from afterword.steps.morning_mail import look_each_morning
from afterword.steps.on_record import for_planning
from afterword.steps.plan_reminders import plan_reminders
from afterword.steps.planned_rows import Differences, Owed, bring_in_line, differences
from afterword.steps.said import final_word
from afterword.timing.plan import InterviewFacts, PlannedFollowUp, PromisedMaterial, Reader, plan
from afterword.words.dates import Resolved, resolve

# So many openings are read, compared and written together.
BATCH = 400
# Long before that, the last reminder about an interview has gone.
REMINDERS_ARE_OVER = timedelta(days=30)


def replan(interview: Interview, now: datetime) -> None:
    """Bring the open follow-ups of the interview's opening in line with its times, interviewers and promises.

    What is done or left out stays as it is. An open follow-up nobody is owed any more is removed, or, where a
    letter was begun for it, skipped, so that no text is lost. The steps for their silence and the reminders follow.
    """
    _replan([interview.opening_id], now)


def replan_opening(opening: Opening, now: datetime) -> None:
    """Recompute the plan of every interview for it: what they say of an opening is about all of them."""
    _replan([opening.pk], now)


def replan_all(account: Account, now: datetime) -> None:
    """Recompute every plan that has an open follow-up, after a setting that decides them was changed."""
    is_open = Q(interviews__follow_ups__done_at=None, interviews__follow_ups__skipped_at=None)
    replan_many(account.openings.filter(is_open), now)
    look_each_morning(account, now)


def replan_many(openings: QuerySet[Opening], now: datetime) -> None:
    """Recompute the plans of all these, of one account or of many; what is right already costs no query of its own."""
    pks = list(openings.order_by("account", "pk").values_list("pk", flat=True).distinct())
    for first in range(0, len(pks), BATCH):
        _replan(pks[first : first + BATCH], now)


@transaction.atomic
def _replan(pks: Sequence[int], now: datetime) -> None:
    loaded = for_planning(Opening.objects.filter(pk__in=pks))
    # Without what was written in between it is not as it is now.
    changed = bring_in_line((found for one in loaded for found in _differences(one)), now)
    climb_all(pks, now, () if changed else loaded)
    reminded = Interview.objects.filter(opening__in=pks, account__reminders_on_at__isnull=False)
    recent = Q(ends_at__gt=now - REMINDERS_ARE_OVER) | Q(reminders__isnull=False, reminders__committed_at=None)
    for interview in reminded.filter(recent).select_related("account", "opening__employer").distinct():
        plan_reminders(interview, now)


def _differences(opening: Opening) -> Iterator[Differences]:
    is_over = final_word(opening) is not None
    for interview in opening.interviews.all():
        rows = [row for row in interview.follow_ups.all() if row.kind in PLANNED]
        settled = {(row.kind, row.contact_id) for row in rows if not row.is_open and not row.dropped_at}
        owed = _owed(interview, is_over=is_over)
        yield differences(rows, [one for one in owed if one.key[1:] not in settled])


def _owed(interview: Interview, *, is_over: bool) -> list[Owed]:
    """What a plan owes: nothing of an interview that was cancelled, and no thanks once there is a yes or a no."""
    if interview.cancelled_at:
        return []
    contacts = {str(part.contact_id): part.contact for part in interview.parts.all()}
    steps = plan(_facts(interview, contacts))
    if is_over:
        steps = tuple(step for step in steps if step.kind == "debrief")
    return [_as_owed(interview, step, contacts.get(step.reader or "")) for step in steps]


def _as_owed(interview: Interview, step: PlannedFollowUp, contact: Contact | None) -> Owed:
    return Owed(interview, step.kind, contact, step.start_at, step.aim_at, step.limit_at, step.propose_at)


def _facts(interview: Interview, contacts: dict[str, Contact]) -> InterviewFacts:
    return InterviewFacts(
        start=interview.starts_at,
        end=interview.ends_at,
        time_zone=interview.time_zone,
        readers=tuple(Reader(key, contact.time_zone or None) for key, contact in contacts.items()),
        promises=_promises(interview, list(contacts)),
        country=country_of(interview),
        working_days_only=interview.opening.account.working_days_only,
    )


def _promises(interview: Interview, keys: list[str]) -> tuple[PromisedMaterial, ...]:
    heard_on = interview.day
    earliest: dict[str, tuple[date | None, str]] = {}
    for note in interview.notes.all():
        if note.kind != "promise":
            continue
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
