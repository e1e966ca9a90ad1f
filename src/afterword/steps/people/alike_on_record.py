"""Those on record who share a word of a name, or an address, with somebody: who is worth a closer look."""

from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from afterword.people.entry import Entry
from afterword.people.search_words import sought
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.steps.people.last_words import everyone


def alike_on_record(account: Account, entry: Entry) -> QuerySet[Contact]:
    """Everyone of the account who may be the one of the entry, and many who are not."""
    words = [word for word in sought(entry.name) if len(word) > 2]
    alike = [Q(search_words__contains=word) for word in words]
    alike += [Q(email__iexact=email) for email in entry.emails]
    return everyone(account).filter(reduce(or_, alike)) if alike else account.contacts.none()
