"""If they ring: found by two letters, with what was said and the number at hand."""

from datetime import datetime
from uuid import uuid4

import pytest
from django.test import Client

from afterword.letters.notes import NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.debrief import keep_note
from afterword.steps.touch import Told, touch


@pytest.fixture
def priya(interview: Interview, now: datetime) -> Contact:
    priya = interview.interviewers.get(name="Priya Raman")
    priya.phone = "+1 (617) 555-0142"
    priya.save()
    keep_note(interview, uuid4(), NoteKind.TALK, "moving billing to Kafka", priya, now)
    keep_note(interview, uuid4(), NoteKind.ASKED, "what I would do first", priya, now)
    touch(interview, priya, Told("rang", now, "deciding", said="She is back on Monday."), now)
    return priya


@pytest.mark.parametrize("typed", ["pr", "RA", "no", "raman", "Priya R"])
def test_two_letters_of_a_name_or_the_employer_find_them(alice_page: Client, priya: Contact, typed: str) -> None:
    page = alice_page.get("/ring", {"q": typed}).text
    assert "Priya Raman" in page
    assert 'href="tel:+16175550142"' in page
    assert "She is back on Monday." in page
    assert page.index("what I would do first") < page.index("moving billing to Kafka")


def test_a_name_is_found_without_its_marks(alice_page: Client, priya: Contact) -> None:
    priya.name = "Małgorzata Wójcik"
    priya.save()
    assert "Małgorzata Wójcik" in alice_page.get("/ring", {"q": "wo"}).text
    assert "Małgorzata Wójcik" in alice_page.get("/ring", {"q": "ma"}).text


def test_with_nothing_typed_the_newest_are_there(alice_page: Client, priya: Contact) -> None:
    page = alice_page.get("/ring").text
    assert "Priya Raman" in page
    assert "Tom Okafor" in page


def test_who_is_not_found_is_said_kindly(alice_page: Client, priya: Contact) -> None:
    page = alice_page.get("/ring", {"q": "<zz"}).text
    assert "Nobody you met begins with “&lt;zz”." in page


def test_nobody_of_alices_rings_charlie(charlie_page: Client, priya: Contact) -> None:
    assert "Priya" not in charlie_page.get("/ring", {"q": "pr"}).text


def test_it_is_reachable_from_every_page(alice_page: Client, interview: Interview) -> None:
    for path in ("/", "/waiting", "/interviews", "/settings", f"/interviews/{interview.pk}"):
        assert 'href="/ring"' in alice_page.get(path).text
