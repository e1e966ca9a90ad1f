"""Look at mails of the past: which are letters of the candidate's to somebody who counts. Nothing is brought in yet."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.mail.recognise.interview_words import APPLIES, INTERVIEW, THANKS
from afterword.mail.recognise.past_mail import PastMail
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.steps.calendars.seats import Seat, Seats
from afterword.steps.past_letters.keep import mails_in


class Outcome(StrEnum):
    """What comes of a mail."""

    LIKE = "like"  # a letter to somebody on record, or one of thanks: proposed
    MAYBE = "maybe"  # shown to be chosen
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True)
class Judged:
    """A mail, what comes of it and why, and whom it went to."""

    mail: PastMail
    outcome: Outcome
    why: str
    seats: tuple[Seat, ...] = ()


def judge_all(file: BroughtFile, now: datetime) -> list[Judged]:
    """What would come of each mail, in the order of the file."""
    seats, known = Seats(file.account, file.fields), _on_record(file.account)
    return [_judged(one, set(file.fields), seats, known, now) for one in mails_in(file)]


def counted(judged: list[Judged]) -> dict[str, int]:
    """How many mails come to what."""
    counts = Counter(one.outcome for one in judged)
    return {outcome.value: counts[outcome] for outcome in Outcome}


def is_thanks(mail: PastMail) -> bool:
    """Whether it thanks for a conversation."""
    return THANKS.search(mail.text) is not None


def _on_record(account: Account) -> set[tuple[str, datetime]]:
    """The letters that are on record: by their name and moment."""
    return set(account.past_letters.values_list("message_id", "sent_at"))


def _judged(one: PastMail, mine: set[str], seats: Seats, known: set[tuple[str, datetime]], now: datetime) -> Judged:
    if one.sender not in mine:
        return Judged(one, Outcome.REFUSED, "It was not written by you.")
    if one.refused or one.sent_at is None:
        return Judged(one, Outcome.REFUSED, one.refused)
    if one.sent_at > now:
        return Judged(one, Outcome.REFUSED, "It is dated in the future.")
    if (one.message_id, one.sent_at) in known:
        return Judged(one, Outcome.KNOWN, "It is on record already.")
    readers = seats.of(one.readers, "")
    if any(seat.contact for seat in readers):
        return Judged(one, Outcome.LIKE, "It went to somebody on record.", readers)
    whole = f"{one.subject}\n{one.text}"
    speaks = is_thanks(one) or INTERVIEW.search(whole)
    if not speaks and not APPLIES.search(whole):
        return Judged(one, Outcome.REFUSED, "It went to nobody on record, and speaks of no interview.")
    if not readers:
        return Judged(one, Outcome.REFUSED, "It names nobody, only an address.")
    if is_thanks(one) and INTERVIEW.search(whole):
        return Judged(one, Outcome.LIKE, "It gives thanks for an interview.", readers)
    return Judged(one, Outcome.MAYBE, "It speaks of an interview or an application.", readers)
