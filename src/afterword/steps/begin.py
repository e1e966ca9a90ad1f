"""Begin a letter or a call that no plan owes: a check-in, an answer to a no, a hello, a letter about a new opening."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.errors import HeldError, InputError
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.climb import climb
from afterword.steps.kinds import BEGUN_BY_HAND
from afterword.words.names import clean

LONGEST_NEWS = 500


@dataclass(frozen=True)
class Told:
    """What the candidate tells first: news of their own, and of a new opening the role and where they found it."""

    news: str = ""
    new_role: str = ""
    new_source: str = ""


@transaction.atomic
def begin(interview: Interview, contact: Contact, kind: str, told: Told, now: datetime) -> FollowUp:
    """The follow-up, open from now on; one of this kind to this reader that is open already takes up what was told.

    Raises HeldError before the interview has ended, InputError where it is not told what its letter needs.
    """
    if kind not in BEGUN_BY_HAND:
        raise InputError(f"“{kind}” is not begun by hand. Choose one of: {', '.join(BEGUN_BY_HAND)}.")
    if interview.ends_at > now:
        raise HeldError("You have not met yet. This letter can be written once you have spoken.")
    told = _checked(kind, told)
    row = interview.follow_ups.filter(contact=contact, kind=kind, done_at=None, skipped_at=None).first()
    row = row or FollowUp(account=interview.account, interview=interview, contact=contact, kind=kind)
    if row.pk is None or row.start_at > now:
        row.start_at = row.aim_at = row.propose_at = now
    row.begun_at = row.begun_at or now
    row.news, row.new_role, row.new_source = told.news, told.new_role, told.new_source
    row.save()
    # Whoever begins it knows what came back.
    row.pauses.filter(lifted_at=None).update(lifted_at=now)
    climb(interview.opening, now)
    return row


def _checked(kind: str, told: Told) -> Told:
    told = Told(clean(told.news), clean(told.new_role), clean(told.new_source))
    if kind == "hello" and not told.news:
        raise InputError("A hello has something to tell. What is new with you, in half a sentence?")
    if kind == "new-opening" and not told.new_role:
        raise InputError("Which role is it about? The letter names it.")
    if len(told.news) > LONGEST_NEWS:
        raise InputError(f"The news is longer than {LONGEST_NEWS} characters. A half sentence is enough.")
    return told
