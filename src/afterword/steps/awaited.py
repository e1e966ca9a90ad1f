"""One opening as it is waited for: which interview, whom to ask, and all that the ladder depends on."""

from dataclasses import dataclass

from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.opening import Opening
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
