"""Those who stand here twice: the sure ones are merged, the others asked about once."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet

from afterword.errors import HeldError
from afterword.people.likely import SoFar, likely_pairs
from afterword.people.same_person import Judgement, Verdict
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.likeness import Likeness
from afterword.steps.entries import entry_of
from afterword.steps.people.last_words import everyone
from afterword.steps.people.merge import merge
from afterword.steps.people.said_beside import said_beside

MOST_COUNTED = 100
# Pairs settled in one transaction: other writers do not wait for long.
AT_ONCE = 50
Pair = tuple[int, int, Judgement]


def questions(account: Account) -> QuerySet[Likeness]:
    """The pairs that wait for a yes or a no, the oldest first."""
    waiting = account.likenesses.filter(two_people_at=None, one__merged_into=None, other__merged_into=None)
    return waiting.select_related("one__employer", "other__employer")


def count_questions(account: Account) -> int:
    """How many pairs wait; from a hundred on it is not counted any further."""
    return questions(account).order_by().values("pk")[:MOST_COUNTED].count()


def look_for_doubles(account: Account, now: datetime, so_far: SoFar | None = None) -> tuple[int, int]:
    """How many were merged, and how many pairs there are to ask about now. Nobody is asked about after a no.

    Merged by and by: whatever stops it, who was merged until then stays so, each with its undo. `so_far` is told how
    much is done of how much; half of it is looking.
    """
    contacts = list(everyone(account).exclude(employer__sample_set__isnull=False).order_by("pk"))
    emails, links = said_beside(account)
    entries = [entry_of(one, emails.get(one.pk, ()), links.get(one.pk, ())) for one in contacts]
    pairs = likely_pairs(entries, so_far and _half(so_far))
    found = [(contacts[pair.one].pk, contacts[pair.other].pk, pair.judgement) for pair in pairs]
    merged = 0
    for start in range(0, len(found), AT_ONCE):
        merged += _settle(account, found[start : start + AT_ONCE], now)
        if so_far is not None:
            so_far(len(found) + min(start + AT_ONCE, len(found)), 2 * len(found))
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


def _half(so_far: SoFar) -> SoFar:
    return lambda done, of_all: so_far(done, 2 * of_all)


@transaction.atomic
def _settle(account: Account, pairs: Sequence[Pair], now: datetime) -> int:
    """Merge the sure ones of these, as they are on record now, and ask about the others; how many were merged."""
    pks = {pk for one, other, _ in pairs for pk in (one, other)}
    here = everyone(account).select_related("account", "employer").in_bulk(pks)
    settled = account.likenesses.filter(one__in=pks, other__in=pks).values_list("one", "other")
    told_apart = {frozenset(pair) for pair in settled}
    merged, asked = 0, []
    for one_pk, other_pk, judgement in pairs:
        one, other = here.get(one_pk), here.get(other_pk)
        if one is None or other is None or one.merged_into_id or other.merged_into_id:
            continue
        if frozenset((one_pk, other_pk)) in told_apart:
            continue
        if judgement.verdict is Verdict.SURE and _merged(one, other, now):
            merged += 1
        else:
            asked.append(Likeness(account=account, one=one, other=other, why=judgement.why, found_at=now))
    Likeness.objects.bulk_create(asked, ignore_conflicts=True)
    return merged


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
