"""One person as a vCard, for an address book or as a code to point a phone at."""

from uuid import NAMESPACE_URL, uuid5

from afterword.archive.vcard import Card, vcards
from afterword.records.contact import Contact


def card_of(person: Contact) -> str:
    """The text of a .vcf file. Nothing of the candidate's notes is in it."""
    seed = f"{person.account.owner.made_at.timestamp()}/contact/{person.pk}"
    return vcards(
        [
            Card(
                uid=uuid5(NAMESPACE_URL, seed).urn,
                name=person.name,
                employer=person.employer.name if person.employer else "",
                called=person.address_as,
                title=person.title,
                email=person.email,
                phone=person.phone,
                website=person.website,
                postal_address=person.postal_address,
                time_zone=person.time_zone,
                labels=person.labels,
            )
        ]
    )
