"""The People page and a person's page, as Alice sees them."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import time_machine
from django.test import Client

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview


@pytest.fixture(autouse=True)
def _at(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


def test_everyone_stands_in_the_group_of_their_last_words(alice_page: Client, priya: Contact) -> None:
    text = alice_page.get("/people").content.decode()
    assert "Two people, in the order you last exchanged a word." in text
    assert text.index("Fine") < text.index("Priya Raman")
    assert "Yesterday. Interview." in text


def test_without_anybody_the_page_says_how_people_come_here(alice_page: Client) -> None:
    assert "Everyone you meet at an interview stays here." in alice_page.get("/people").content.decode()


def test_a_search_finds_by_two_letters_and_says_when_it_finds_nobody(alice_page: Client, priya: Contact) -> None:
    text = alice_page.get("/people", {"q": "ra"}).content.decode()
    assert "Priya Raman" in text
    assert "Tom Okafor" not in text
    assert "Nobody is found by “zz”" in alice_page.get("/people", {"q": "zz"}).content.decode()


def test_the_page_of_a_person_has_how_we_met_and_what_is_known(alice_page: Client, priya: Contact) -> None:
    text = alice_page.get(f"/people/{priya.pk}").content.decode()
    for part in ("Backend Engineer", "Staff Engineer", "Next hello from 9 September on", "priya@northwind.example"):
        assert part in text, part


def test_spelt_right_is_said_once(alice_page: Client, priya: Contact, now: datetime) -> None:
    alice_page.post(f"/people/{priya.pk}/spelt-right")
    priya.refresh_from_db()
    assert priya.spelt_right_at == now
    assert "is spelt right" not in alice_page.get(f"/people/{priya.pk}").content.decode()


def test_what_is_known_can_be_changed_and_a_wrong_address_is_said(alice_page: Client, priya: Contact) -> None:
    answer = alice_page.post(f"/people/{priya.pk}/edit", {"name": "Priya Raman", "email": "priya at"})
    assert answer.status_code == 422
    typed = {"name": "Priya Raman", "employer": "Okapi", "time_zone": "berlin"}
    assert alice_page.post(f"/people/{priya.pk}/edit", typed).status_code == 302
    priya.refresh_from_db()
    assert (priya.employer and priya.employer.name, priya.time_zone) == ("Okapi", "Europe/Berlin")
    assert "Before" in alice_page.get(f"/people/{priya.pk}").content.decode()


def test_a_person_goes_into_an_address_book(alice_page: Client, priya: Contact) -> None:
    answer = alice_page.get(f"/people/{priya.pk}/card.vcf")
    assert answer["Content-Disposition"] == 'attachment; filename="priya-raman.vcf"'
    assert "FN:Priya Raman\r\n" in answer.content.decode()
    assert "data:image/svg+xml" in alice_page.get(f"/people/{priya.pk}/code").content.decode()


def test_one_person_or_two_is_asked_and_both_answers_can_be_undone(
    alice_page: Client, alice: Account, priya: Contact
) -> None:
    twin = Contact.objects.create(account=alice, name="Priya Raman")
    page = f"/people/{priya.pk}"
    assert "One person or two?" in alice_page.get(page).content.decode()
    alice_page.post(f"{page}/two/{twin.pk}")
    assert "One person or two?" not in alice_page.get(page).content.decode()
    alice_page.post(f"{page}/two/{twin.pk}", {"_method": "delete"})
    alice_page.post(f"{page}/same/{twin.pk}")
    assert "Also stood here as" in alice_page.get(page).content.decode()
    assert alice_page.get(f"/people/{twin.pk}")["Location"] == page
    alice_page.post(f"{page}/same/{twin.pk}", {"_method": "delete"})
    assert "Also stood here as" not in alice_page.get(page).content.decode()


def test_who_sat_in_one_interview_is_not_joined_and_it_says_why(alice_page: Client, priya: Contact) -> None:
    tom = Contact.objects.get(name="Tom Okafor")
    answer = alice_page.post(f"/people/{priya.pk}/same/{tom.pk}")
    assert answer.status_code == 409
    assert "sat in one interview" in answer.content.decode()


def test_those_who_stand_here_twice_are_looked_for(alice_page: Client, alice: Account, priya: Contact) -> None:
    Contact.objects.create(account=alice, name="Raman, Priya", email="priya@northwind.example")
    Contact.objects.create(account=alice, name="Tom Okafor")
    answer = alice_page.post("/people/doubles", follow=True)
    text = answer.content.decode()
    assert "One person stood here twice without a doubt" in text
    assert "One thing to say yes or no to" in text
    assert "One thing to say yes or no to" in alice_page.get("/people").content.decode()
