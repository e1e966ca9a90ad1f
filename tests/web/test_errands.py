"""Something long by the page: how far it is, stopping it, and what came of it."""

import re
from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.errand import Errand
from afterword.records.interview import Interview
from afterword.steps.errands.ask import LONG
from afterword.steps.errands.run_errand import run_errand
from afterword.work.due import claim
from tests.steps.test_bring_people import SHEET

HTMX = {"HX-Request": "true"}


@pytest.fixture
def many(alice: Account, interview: Interview) -> None:
    """So many people that holding them against anybody is long."""
    Contact.objects.bulk_create(
        Contact(account=alice, name=f"{chr(97 + number % 26) * 3}{number} Nobody{number}") for number in range(LONG)
    )


@pytest.fixture
def looking(alice_page: Client, many: None) -> str:
    """The address of how far it is, once the file was chosen."""
    answer = alice_page.post("/people/import", {"file": SimpleUploadedFile("contacts.csv", SHEET.encode())})
    return str(answer["Location"])


def the_clock_looks() -> None:
    for one in claim(datetime.now(UTC), 3):
        run_errand(one.pk, one.attempt, lambda: datetime.now(UTC), lambda: False)


def test_a_long_file_is_looked_at_brought_in_and_taken_back(alice_page: Client, alice: Account, looking: str) -> None:
    assert re.fullmatch(r"/errands/\d+", looking)
    page = alice_page.get(looking).content.decode()
    assert "Looking at contacts.csv" in page
    assert "Reading its rows." in page
    assert '<noscript><meta http-equiv="refresh" content="3"></noscript>' in page
    assert "An address book is looked at." in alice_page.get("/people").content.decode()
    the_clock_looks()
    over = alice_page.get(looking)
    assert over.status_code == 302
    assert alice_page.get(looking, headers=HTMX)["HX-Redirect"] == over["Location"]
    assert "Three people" in alice_page.get(over["Location"]).content.decode()

    bringing = alice_page.post(f"{over['Location']}/brought")["Location"]
    assert alice_page.get(over["Location"])["Location"] == bringing
    the_clock_looks()
    assert "three people new" in alice_page.get(bringing, follow=True).content.decode()
    assert alice_page.post(f"{over['Location']}/brought").status_code == 409
    alice_page.post(f"{over['Location']}/brought", {"_method": "delete"})
    assert alice.contacts.count() == LONG + 2


def test_how_far_it_is_is_said_in_words_and_numbers(alice_page: Client, looking: str) -> None:
    Errand.objects.update(done=31, of_all=50)
    page = alice_page.get(looking).content.decode()
    assert "Looking who of them you have already. 62 of 100." in page
    assert 'max="100" value="62"' in page
    Errand.objects.update(done=50)
    assert "Almost done. 100 of 100." in alice_page.get(looking).content.decode()


def test_stopped_nothing_is_in_and_it_can_be_looked_at_again(alice_page: Client, alice: Account, looking: str) -> None:
    file = alice_page.post(f"{looking}/stopped")["Location"]
    page = alice_page.get(file).content.decode()
    assert "It was not looked at to its end." in page
    assert "Bring them in" not in page
    again = alice_page.post(f"{file}/looked")["Location"]
    the_clock_looks()
    assert "Bring them in" in alice_page.get(again, follow=True).content.decode()
    bringing = alice_page.post(f"{file}/brought")["Location"]
    alice_page.post(f"{bringing}/stopped")
    the_clock_looks()
    assert "Bring them in" in alice_page.get(file).content.decode()
    assert alice.contacts.count() == LONG + 2


def test_what_it_failed_of_is_said_beside_the_file(alice_page: Client, looking: str) -> None:
    Errand.objects.update(due_at=None, failure="The file is not there any more. Choose it once more.")
    assert "Choose it once more." in alice_page.get(looking, follow=True).content.decode()


def test_one_long_thing_at_a_time(alice_page: Client, looking: str) -> None:
    answer = alice_page.post("/people/doubles")
    assert answer.status_code == 409
    assert f'href="{looking}"' in answer.content.decode()


def test_among_many_who_stands_here_twice_is_looked_for_in_the_background(
    alice_page: Client, alice: Account, many: None
) -> None:
    for name in ("Ada Sample", "Sample, Ada"):
        alice.contacts.create(name=name, email="ada@home.example")
    errand = alice_page.post("/people/doubles")["Location"]
    assert "Looking for who stands here twice" in alice_page.get(errand).content.decode()
    the_clock_looks()
    over = alice_page.get(errand)["Location"]
    assert over == "/people/doubles?merged=1"
    assert "One person stood here twice" in alice_page.get(over).content.decode()


def test_a_stranger_sees_and_stops_nothing(charlie_page: Client, looking: str) -> None:
    assert charlie_page.get(looking).status_code == 404
    assert charlie_page.post(f"{looking}/stopped").status_code == 404
    assert Errand.objects.get().is_open
