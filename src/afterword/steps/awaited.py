"""One opening as it is waited for: which interview, whom to ask, and all that the ladder depends on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.opening import Opening
from afterword.records.touchpoint import Touchpoint
from afterword.steps.kinds import LADDER
from afterword.steps.said import words_of
from afterword.steps.whom_to_ask import whom_to_ask
from afterword.timing.ladder import LadderFacts


@dataclass(frozen=True)
class Awaited:
    """The newest interview of an opening that was not cancelled, and the one person who is asked (None: nobody)."""

    interview: Interview
    contact: Contact | None
    facts: LadderFacts


def awaited(opening: Opening) -> Awaited | None:
    """How the opening is waited for by itself; None where no interview of it took place or will."""
    every = [interview for interview in opening.interviews.all() if interview.cancelled_at is None]
    if not every:
        return None
    interview = max(every, key=lambda one: (one.ends_at, one.pk))
    contact = whom_to_ask(interview)
    facts = LadderFacts(
        ended_at=interview.ends_at,
        time_zone=(contact.time_zone if contact else "") or interview.time_zone,
        words=words_of(opening, contact, interview.ends_at),
        decision_on=interview.decision_on,
        country=country_of(interview),
        no_calls=opening.no_calls_at is not None,
    )
    return Awaited(interview, contact, facts)


def is_to_be_thanked(found: Awaited) -> bool:
    """Whether the one who is asked was not thanked yet: nobody is asked for an answer before that."""
    thanks = [row for row in found.interview.follow_ups.all() if row.kind == "thank-you" and row.is_open]
    return found.contact is not None and found.contact.pk in [row.contact_id for row in thanks]


def country_of(interview: Interview) -> str | None:
    """The country (ISO code) whose working days count: the employer's, or where that is not said the candidate's."""
    opening = interview.opening
    return opening.employer.country or opening.account.country or None


def elsewhere(opening: Opening, contact: Contact) -> Iterator[datetime]:
    """When the same person heard about other openings, or hears on a day that the candidate chose."""
    rows = FollowUp.objects.filter(skipped_at=None, account=opening.account_id, contact=contact, kind__in=LADDER)
    chosen = Q(done_at__isnull=False) | Q(begun_at__isnull=False) | Q(snoozed_until_at__isnull=False)
    for row in rows.filter(chosen).exclude(interview__opening=opening):
        yield row.done_at or row.snoozed_until_at or row.propose_at
    said = Touchpoint.objects.filter(account=opening.account_id, contact=contact, direction="out", follow_up=None)
    said = said.filter(hand_over=None, outbox_entry=None).exclude(interview__opening=opening)
    yield from said.values_list("happened_at", flat=True)
