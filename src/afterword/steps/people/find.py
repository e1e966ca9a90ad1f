"""Find people by the beginnings of words: of a name, an employer, a title, an address, or what was noted."""

from django.db.models import Q, QuerySet

from afterword.people.search_words import sought
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.steps.people.last_words import everyone

SHORTEST = 2  # letters


def find(account: Account, typed: str) -> QuerySet[Contact]:
    """Whom these words may mean, by name; nobody for less than two letters.

    Each word has to begin one of the person's, of any spelling; or all of it stands in a note about them, or names an
    employer they were at before. Whoever was merged away is found as the one they are.
    """
    words = sought(typed)
    if sum(map(len, words)) - len(words) < SHORTEST:
        return account.contacts.none()
    on_row = Q()
    for word in words:
        on_row &= Q(search_words__contains=word)
    merged = account.contacts.filter(on_row, merged_into__isnull=False).values("merged_into")
    found = on_row | Q(pk__in=merged)
    if len(text := typed.strip()) > SHORTEST:
        noted = account.notes.filter(text__icontains=text, contact__isnull=False).values("contact")
        met = account.interviewers.filter(interview__opening__employer__name__icontains=text).values("contact")
        was = account.evidence.filter(field="employer", value__icontains=text).values("contact")
        found |= Q(pk__in=noted) | Q(pk__in=met) | Q(pk__in=was)
    return everyone(account).filter(found).order_by("name", "pk")
