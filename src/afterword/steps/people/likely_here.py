"""Who else on record may be this person."""

from dataclasses import dataclass

from django.db.models import Q

from afterword.people.likely import likely_for
from afterword.people.same_person import Judgement
from afterword.records.contact import Contact
from afterword.steps.entries import entry_of
from afterword.steps.people.alike_on_record import alike_on_record

# Far more than bear one name in any address book.
MOST = 300


@dataclass(frozen=True)
class MayBe:
    """Somebody on record who may be the same, and how surely."""

    contact: Contact
    judgement: Judgement


def likely_here(person: Contact) -> tuple[MayBe, ...]:
    """The likeliest first; nobody of whom the candidate said that they are two people."""
    entry = entry_of(person)
    apart = person.account.likenesses.exclude(two_people_at=None)
    told = {pk for pair in apart.filter(Q(one=person) | Q(other=person)).values_list("one", "other") for pk in pair}
    found = list(alike_on_record(person.account, entry).exclude(pk__in=told | {person.pk})[:MOST])
    likely = likely_for(entry, [entry_of(one) for one in found])
    return tuple(MayBe(found[place], judgement) for place, judgement in likely)
