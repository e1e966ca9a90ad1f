"""That a name is spelt right: said by the candidate, about one spelling."""

from datetime import datetime

from afterword.records.contact import Contact
from afterword.records.letter import Letter


def asks(letter: Letter) -> bool:
    """Whether the reader's name is to be confirmed before this letter: nobody has said yet that it is spelt right.

    Sample people are spelt as they are.
    """
    contact = letter.follow_up.contact
    is_sample = letter.follow_up.interview.opening.employer.sample_set_id is not None
    return contact is not None and contact.spelt_right_at is None and not is_sample


def confirm(contact: Contact, now: datetime) -> None:
    """The candidate says that the name is spelt right as it stands; the first moment is kept."""
    Contact.objects.filter(pk=contact.pk, name=contact.name, spelt_right_at=None).update(spelt_right_at=now)
    contact.refresh_from_db(fields=["spelt_right_at"])


def rename(contact: Contact, name: str) -> None:
    """Give it another spelling (not saved yet), which is not confirmed."""
    if name != contact.name:
        contact.name, contact.spelt_right_at = name, None
