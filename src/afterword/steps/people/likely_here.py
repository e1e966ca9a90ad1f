"""Who else on record may be this person."""

from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.db.models import Q

from afterword.people.likely import likely_for
from afterword.people.same_person import Judgement
from afterword.people.search_words import sought
from afterword.records.contact import Contact
from afterword.steps.entries import entry_of
from afterword.steps.people.last_words import everyone

# Far more than bear one name in any address book.
MOST = 300


@dataclass(frozen=True)
class MayBe:
    """Somebody on record who may be the same, and how surely."""

    contact: Contact
    judgement: Judgement


def likely_here(person: Contact) -> tuple[MayBe, ...]:
    """The likeliest first; nobody of whom the candidate said that they are two people."""
    words = [word for word in sought(person.name) if len(word) > 2]
    alike = [Q(search_words__contains=word) for word in words]
    alike += [Q(email__iexact=person.email)] if person.email else []
    if not alike:
        return ()
    apart = person.account.likenesses.exclude(two_people_at=None)
    told = {pk for pair in apart.filter(Q(one=person) | Q(other=person)).values_list("one", "other") for pk in pair}
    found = list(everyone(person.account).filter(reduce(or_, alike)).exclude(pk__in=told | {person.pk})[:MOST])
    likely = likely_for(entry_of(person), [entry_of(one) for one in found])
    return tuple(MayBe(found[place], judgement) for place, judgement in likely)
