"""Those who stand here twice: the sure ones are merged, the others asked about once."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet

from afterword.errors import HeldError
from afterword.people.likely import likely_pairs
from afterword.people.same_person import Verdict
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.likeness import Likeness
from afterword.steps.entries import entry_of
from afterword.steps.people.last_words import everyone
from afterword.steps.people.merge import merge
from afterword.steps.people.said_beside import said_beside

MOST_COUNTED = 100
Progress = Callable[[int, int], None]


def questions(account: Account) -> QuerySet[Likeness]:
    """The pairs that wait for a yes or a no, the oldest first."""
    waiting = account.likenesses.filter(two_people_at=None, one__merged_into=None, other__merged_into=None)
    return waiting.select_related("one__employer", "other__employer")


def count_questions(account: Account) -> int:
    """How many pairs wait; from a hundred on it is not counted any further."""
    return questions(account).order_by().values("pk")[:MOST_COUNTED].count()


@transaction.atomic
def look_for_doubles(account: Account, now: datetime, so_far: Progress | None = None) -> tuple[int, int]:
    """How many were merged, and how many pairs there are to ask about now. Nobody is asked about after a no."""
    contacts = list(everyone(account).exclude(employer__sample_set__isnull=False).order_by("pk"))
    emails, links = said_beside(account)
    entries = [entry_of(one, emails.get(one.pk, ()), links.get(one.pk, ())) for one in contacts]
    told_apart = {frozenset(pair) for pair in account.likenesses.values_list("one", "other")}
    merged = 0
    asked: list[Likeness] = []
    for found in likely_pairs(entries, so_far):
        one, other = contacts[found.one], contacts[found.other]
        if frozenset((one.pk, other.pk)) in told_apart or one.merged_into_id or other.merged_into_id:
            continue
        if found.judgement.verdict is Verdict.SURE and _merged(one, other, now):
            merged += 1
            continue
        asked.append(Likeness(account=account, one=one, other=other, why=found.judgement.why, found_at=now))
    Likeness.objects.bulk_create(pair for pair in asked if not (pair.one.merged_into_id or pair.other.merged_into_id))
    return merged, questions(account).count()


def say_two_people(account: Account, one: Contact, other: Contact, now: datetime) -> None:
    """The candidate says that these are two people; it is never asked again."""
    found = _between(account, one, other)
    if found is None:
        found = Likeness(account=account, one=one, other=other, why="you said so", found_at=now)
    found.two_people_at = now
    found.save()


def take_back_two_people(account: Account, one: Contact, other: Contact) -> None:
    """It is asked again."""
    Likeness.objects.filter(_pair(one, other), account=account).update(two_people_at=None)


def _merged(one: Contact, other: Contact, now: datetime) -> bool:
    # The one who was met stays: letters and interviews are theirs.
    stays, goes = (other, one) if other.parts.exists() and not one.parts.exists() else (one, other)
    try:
        merge(stays, goes, now)
    except HeldError:
        return False
    return True


def _between(account: Account, one: Contact, other: Contact) -> Likeness | None:
    return account.likenesses.filter(_pair(one, other)).first()


def _pair(one: Contact, other: Contact) -> Q:
    return Q(one=one, other=other) | Q(one=other, other=one)
