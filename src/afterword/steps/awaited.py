"""One opening as it is waited for: which interview, whom to ask, and all that the ladder depends on."""

from dataclasses import dataclass

from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.opening import Opening
from afterword.steps.said import Said, said_about
from afterword.steps.whom_to_ask import whom_to_ask
from afterword.timing.ladder import LadderFacts


@dataclass(frozen=True)
class Awaited:
    """The newest interview of an opening that was not cancelled, and the one person who is asked (None: nobody).

    When that person heard about other openings is not among the `facts`: only the plan has to know.
    """

    said: Said
    interview: Interview
    contact: Contact | None
    facts: LadderFacts


def awaited(opening: Opening) -> Awaited | None:
    """How the opening is waited for; None where no interview of it took place or will."""
    return awaited_by(said_about(opening))


def awaited_by(said: Said) -> Awaited | None:
    """How an opening is waited for, by all that is on record about it."""
    every = [one for one in said.interviews if one.cancelled_at is None]
    if not every:
        return None
    interview = max(every, key=lambda one: (one.ends_at, one.pk))
    contact = whom_to_ask(said, interview)
    facts = LadderFacts(
        ended_at=interview.ends_at,
        time_zone=(contact.time_zone if contact else "") or interview.time_zone,
        words=said.words(contact, interview.ends_at),
        decision_on=interview.decision_on,
        country=country_of(interview),
        no_calls=interview.opening.no_calls_at is not None,
    )
    return Awaited(said, interview, contact, facts)


def country_of(interview: Interview) -> str | None:
    """The country (ISO code) whose working days count: the employer's, or where that is not said the candidate's."""
    return interview.opening.employer.country or interview.account.country or None
