"""The last thing said between the candidate and one person, in a few words."""

from dataclasses import dataclass
from datetime import datetime

from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.touchpoint import Touchpoint
from afterword.steps.kinds import KINDS


@dataclass(frozen=True)
class LastWord:
    """When it was (UTC), what it was, and what was said, as the candidate wrote it down ("" where they did not)."""

    at: datetime
    what: str
    said: str = ""


def last_word(contact: Contact, interview: Interview, now: datetime) -> LastWord | None:
    """The newest word with this person; before any other it is the interview itself. None while that is ahead."""
    found = [_logged(one) for one in contact.touchpoints.filter(hand_over=None, outbox_entry=None)]
    for kind, done_at in contact.follow_ups.filter(done_at__isnull=False).values_list("kind", "done_at"):
        if done_at is not None and kind != "call":
            found.append(LastWord(done_at, KINDS[kind].done.format(contact.name)))
    if interview.ends_at <= now and not interview.cancelled_at:
        found.append(LastWord(interview.ends_at, f"You spoke about {interview.opening.role}"))
    return max(found, key=lambda word: word.at, default=None)


def what_it_was(touchpoint: Touchpoint) -> str:
    """ "They rang", "You called: I left a message", "They answered: They are still deciding"."""
    what = {
        ("call", "in"): "They rang",
        ("call", "out"): "You called",
        ("reply", "in"): "They answered",
        ("letter", "out"): "You wrote",
        ("meeting", "in"): "You met",
    }.get((touchpoint.kind, touchpoint.direction), "A word")
    more = [touchpoint.get_outcome_display() if touchpoint.outcome else "", touchpoint.get_answer_display()]
    return " · ".join(filter(None, [what, *more]))


def _logged(touchpoint: Touchpoint) -> LastWord:
    return LastWord(touchpoint.happened_at, what_it_was(touchpoint), touchpoint.said)
