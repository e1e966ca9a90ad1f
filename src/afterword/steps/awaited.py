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
    """How the opening is waited for; None where no interview of it took place or will."""
    every = opening.interviews.filter(cancelled_at=None).select_related("opening__employer", "account")
    interview = every.order_by("-ends_at", "-pk").first()
    if interview is None:
        return None
    contact = whom_to_ask(interview)
    facts = LadderFacts(
        ended_at=interview.ends_at,
        time_zone=(contact.time_zone if contact else "") or interview.time_zone,
        words=words_of(opening, contact, interview.ends_at),
        decision_on=interview.decision_on,
        country=country_of(interview),
        no_calls=opening.no_calls_at is not None,
        elsewhere=tuple(_elsewhere(opening, contact)) if contact else (),
    )
    return Awaited(interview, contact, facts)


def country_of(interview: Interview) -> str | None:
    """The country (ISO code) whose working days count: the employer's, or where that is not said the candidate's."""
    return interview.opening.employer.country or interview.account.country or None


def _elsewhere(opening: Opening, contact: Contact) -> Iterator[datetime]:
    """When the same person heard about other openings, or hears on a day that the candidate chose."""
    rows = FollowUp.objects.filter(skipped_at=None, account=opening.account_id, contact=contact, kind__in=LADDER)
    chosen = Q(done_at__isnull=False) | Q(begun_at__isnull=False) | Q(snoozed_until_at__isnull=False)
    for row in rows.filter(chosen).exclude(interview__opening=opening):
        yield row.done_at or row.snoozed_until_at or row.propose_at
    said = Touchpoint.objects.filter(account=opening.account_id, contact=contact, direction="out", follow_up=None)
    said = said.filter(hand_over=None, outbox_entry=None).exclude(interview__opening=opening)
    yield from said.values_list("happened_at", flat=True)
