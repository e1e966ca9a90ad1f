"""Take an address book back as a whole."""

from datetime import datetime

from django.db import transaction

from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.steps.hold_file import hold_to_take_back


@transaction.atomic
def take_back_file(file: BroughtFile, now: datetime) -> int:
    """Take everything back that the file brought, and return how many people stay: those one has met or written to
    since, or merged somebody into."""
    if not hold_to_take_back(file):
        return 0
    used = in_use(file)
    file.evidence.exclude(contact__in=used).delete()
    for pk, values in file.filled.items():
        contact = file.account.contacts.filter(pk=pk).first()
        if contact is not None:
            _empty(contact, values)
    file.photos.exclude(contact__in=used).delete()
    file.contacts.exclude(pk__in=used).delete()
    file.taken_back_at, file.filled = now, {}
    file.save()
    return len(used)


def in_use(file: BroughtFile) -> list[int]:
    """The ids of those who came with it and were met, noted about, written to or merged since."""
    account, came = file.account, file.contacts.values("pk")
    about = (account.interviewers, account.notes, account.follow_ups, account.touchpoints, account.cards)
    used = {pk for rows in about for pk in rows.filter(contact__in=came).values_list("contact", flat=True)}
    merged = account.contacts.filter(merged_into__isnull=False)
    used |= {pk for pk in merged.filter(merged_into__in=came).values_list("merged_into", flat=True) if pk is not None}
    used |= set(merged.filter(pk__in=came).values_list("pk", flat=True))
    return [pk for pk in used if pk is not None]


def _empty(contact: Contact, values: dict[str, object]) -> None:
    for name, value in values.items():
        if getattr(contact, name) == value:
            setattr(contact, name, None if name == "employer_id" else "")
    contact.save()
