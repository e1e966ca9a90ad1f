"""Contacts that were brought in: found by the search, and merged where they were merged."""

from afterword.errors import ArchiveError
from afterword.records.account import Account


def tidy_contacts(account: Account) -> None:
    """Make anew what is computed.

    Raises ArchiveError where somebody was merged into somebody who was merged away.
    """
    if account.contacts.filter(merged_into__merged_into__isnull=False).exists():
        raise ArchiveError("Two contacts of this archive were merged into each other. Nothing was brought in.")
    contacts = list(account.contacts.select_related("employer"))
    for contact in contacts:
        contact.search_words = contact.words_to_find()
    account.contacts.bulk_update(contacts, ["search_words"], batch_size=500)
