"""Photographs and groups on vCards: taken where they are ones, told where not, and bounded."""

from base64 import b64decode, b64encode

import pytest

from afterword.people.brought import Brought
from afterword.people.spreadsheet import guessed, people, table
from afterword.people.tidy_values import tidy_labels
from afterword.people.vcard_file import vcard_people
from afterword.people.vcard_photo import NO_PHOTO, TOO_LARGE

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8


def folded(content: bytes, indent: str = " ", width: int = 74) -> str:
    text = b64encode(content).decode()
    return "".join(f"\n{indent}{text[at : at + width]}" for at in range(0, len(text), width))


def card(photo: str, *lines: str) -> str:
    return "\n".join(["BEGIN:VCARD", "FN:Priya Raman", photo, *lines, "EMAIL:priya@northwind.example", "END:VCARD", ""])


def only(text: str) -> Brought:
    (found,) = vcard_people(text)
    return found


@pytest.mark.parametrize(
    "photo",
    [
        f"PHOTO;ENCODING=b;TYPE=JPEG:{b64encode(JPEG).decode()}",
        f"PHOTO;ENCODING=b;TYPE=JPEG:{folded(JPEG)}",
        f"PHOTO;JPEG;ENCODING=BASE64:{folded(JPEG)}\n",
        # vCard 2.1 goes on without a space, until an empty line.
        f"PHOTO;JPEG;ENCODING=BASE64:{folded(JPEG, '')}\n",
        f"item1.PHOTO:data:image/jpeg;base64,{folded(JPEG)}",
    ],
)
def test_a_photograph_is_taken_as_it_is(photo: str) -> None:
    found = only(card(photo))
    assert b64decode(found.photo) == JPEG
    assert (found.emails, found.without_photo) == (("priya@northwind.example",), "")
    assert "photo" not in found.as_json()


@pytest.mark.parametrize(
    ("photo", "why"),
    [
        (f"PHOTO;ENCODING=b:{folded(b'GIF89a' + JPEG)}", NO_PHOTO),
        ("PHOTO;ENCODING=b:not base64!", NO_PHOTO),
        ("PHOTO;ENCODING=b:", NO_PHOTO),
        (f"PHOTO;ENCODING=b:{folded(JPEG * 600)}", TOO_LARGE),
        ("PHOTO;VALUE=uri:https://photos.example/priya.jpg", ""),
    ],
)
def test_what_is_no_photograph_costs_nothing_else_of_the_card(photo: str, why: str) -> None:
    found = only(card(photo))
    assert (found.name, found.emails) == ("Priya Raman", ("priya@northwind.example",))
    assert (found.photo, found.without_photo, found.refused) == ("", why, "")


def test_a_photograph_of_30_mb_gives_a_sentence_and_the_card_is_taken() -> None:
    large = card(f"PHOTO;ENCODING=b:{folded(JPEG * 15_000)}")
    found = only(large)
    assert (found.name, found.without_photo) == ("Priya Raman", TOO_LARGE)


def test_categories_and_groups_are_labels() -> None:
    apple = (
        "BEGIN:VCARD\nFN:Referees\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:ABC\nEND:VCARD\n"
    )
    first, group = vcard_people(card("UID:abc", r"CATEGORIES:Work,Old friends,work", "CATEGORIES:myContacts") + apple)
    assert first.labels == "Work, Old friends, Referees"
    assert group.refused.startswith("It is a group")


def test_labels_of_a_table() -> None:
    found = table("Name,E-mail 1 - Value,Labels\nPriya Raman,priya@northwind.example,* myContacts ::: Referees\n")
    assert people(found, guessed(found.headings))[0].labels == "Referees"


def test_no_more_labels_than_can_be_kept() -> None:
    assert len(tidy_labels(f"label number {at}" for at in range(200))) <= 300
