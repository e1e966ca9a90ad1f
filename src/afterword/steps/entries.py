"""Somebody on record, in the shape the craft of telling people apart asks for."""

from afterword.people.entry import Entry
from afterword.records.contact import Contact


def entry_of(contact: Contact, more_emails: tuple[str, ...] = (), links: tuple[str, ...] = ()) -> Entry:
    """The contact as it is compared; `more_emails` and `links` are what its sources say beside the row."""
    employer = contact.employer.name if contact.employer else ""
    return Entry(contact.name, contact.email, employer, more_emails, links)
