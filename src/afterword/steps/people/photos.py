"""The photographs of an address book: kept beside it until it is brought in, then with whoever they show."""

from base64 import b64decode
from collections.abc import Iterable, Mapping
from dataclasses import replace

from afterword.people.brought import Brought
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.records.contact_photo import ContactPhoto

MOST_BYTES = 60_000_000
TOO_MANY = "Its photograph was left out: those of this file are more than 60 MB together."


def within_bounds(people: Iterable[Brought]) -> tuple[Brought, ...]:
    """The same people, without the photographs that are too much together, each of which is told."""
    found: list[Brought] = []
    size = 0
    for one in people:
        size += len(one.photo) * 3 // 4
        found.append(replace(one, photo="", without_photo=TOO_MANY) if one.photo and size > MOST_BYTES else one)
    return tuple(found)


def keep_photos(file: BroughtFile, people: Iterable[Brought]) -> None:
    """Keep the photographs until it is said whether they are brought in."""
    rows = (
        ContactPhoto(account=file.account, brought=file, row=one.row, content=b64decode(one.photo))
        for one in people
        if one.photo
    )
    ContactPhoto.objects.bulk_create(rows, batch_size=50)


def give_photos(file: BroughtFile, contacts: Mapping[int, Contact]) -> None:
    """Give each photograph to whom the row is, by its number, if they have none; forget the others."""
    have = with_photo(file.account)
    for photo in file.photos.all():
        contact = contacts.get(photo.row)
        if contact is None or contact.pk in have:
            photo.delete()
        else:
            have.add(contact.pk)
            ContactPhoto.objects.filter(pk=photo.pk).update(contact=contact)


def with_photo(account: Account) -> set[int]:
    """The ids of those who have a photograph."""
    found = account.contact_photos.values_list("contact", flat=True)
    return {pk for pk in found if pk is not None}
