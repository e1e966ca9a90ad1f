"""When words were last exchanged with whom, and of which kind."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import QuerySet

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.message import MailKind
from afterword.records.touchpoint import Touchpoint


@dataclass
class Words:
    """`last_at` is None where none were exchanged; `what` says of which kind the last were; `hellos` are moments."""

    last_at: datetime | None = None
    what: str = ""
    hellos: list[datetime] = field(default_factory=list)

    def heard(self, at: datetime, what: str) -> None:
        """Take this one, where it is the latest."""
        if self.last_at is None or at > self.last_at:
            self.last_at, self.what = at, what


def everyone(account: Account) -> QuerySet[Contact]:
    """Everyone who stands on a list: whoever was merged away does not."""
    return account.contacts.filter(merged_into=None).select_related("employer")


def spoken_with(account: Account, now: datetime) -> set[int]:
    """The ids of those with whom a word was exchanged: in an interview, by letter, by phone."""
    met = account.interviewers.filter(interview__ends_at__lte=now).values_list("contact", flat=True)
    written = _by_people(account).values_list("contact", flat=True)
    done = account.follow_ups.filter(done_at__isnull=False, contact__isnull=False).values_list("contact", flat=True)
    return {pk for found in (met, written, done) for pk in found if pk is not None}


def last_words(account: Account, now: datetime, contacts: Iterable[int] | None = None) -> dict[int, Words]:
    """By the id of the contact; only of `contacts`, where they are given."""
    found: dict[int, Words] = defaultdict(Words)
    of_whom = {} if contacts is None else {"contact__in": list(contacts)}
    seats = account.interviewers.filter(interview__ends_at__lte=now, **of_whom)
    for pk, ended in seats.values_list("contact", "interview__ends_at"):
        found[pk].heard(ended, "interview")
    for pk, at, kind, direction in (
        _by_people(account).filter(**of_whom).values_list("contact", "happened_at", "kind", "direction")
    ):
        found[pk].heard(at, kind if kind != "letter" or direction == "out" else "reply")
    done = account.follow_ups.filter(done_at__isnull=False, contact__isnull=False, **of_whom)
    for pk, done_at, kind in done.values_list("contact", "done_at", "kind"):
        if pk is not None and done_at is not None:
            found[pk].heard(done_at, kind)
            if kind == "hello":
                found[pk].hellos.append(done_at)
    return dict(found)


def _by_people(account: Account) -> QuerySet[Touchpoint]:
    """The log without what an employer's system wrote by itself: no person has said a word there."""
    return account.touchpoints.exclude(message__kind=MailKind.NOTICE)
