"""Bringing an address book in by the page."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.records.account import Account
from afterword.records.interview import Interview
from tests.steps.test_bring_applications import LIST
from tests.steps.test_bring_calendar import CALENDAR
from tests.steps.test_bring_letters import MBOX
from tests.steps.test_bring_people import SHEET


@pytest.fixture
def page(alice_page: Client, interview: Interview) -> str:
    file = SimpleUploadedFile("contacts.csv", SHEET.encode())
    answer = alice_page.post("/people/import", {"file": file})
    return str(answer["Location"])


def test_first_it_is_looked_at_and_nothing_is_kept(alice_page: Client, alice: Account, page: str) -> None:
    text = alice_page.get(page).content.decode()
    for part in (
        "Three people",
        "Is Priya Raman, on record already; says something new.",
        "It has no name, only",
        "Row 7",
    ):
        assert part in text, part
    assert alice.contacts.count() == 2


def test_brought_in_and_taken_back(alice_page: Client, alice: Account, page: str) -> None:
    alice_page.post(f"{page}/brought")
    assert alice.contacts.count() == 5
    assert "three people new, one person known better" in alice_page.get(page).content.decode()
    assert alice_page.post(f"{page}/brought").status_code == 409
    alice_page.post(f"{page}/brought", {"_method": "delete"})
    assert alice.contacts.count() == 2
    assert "It was taken back." in alice_page.get(page).content.decode()


def test_a_file_that_is_none_is_said(alice_page: Client) -> None:
    answer = alice_page.post("/people/import", {"file": SimpleUploadedFile("x.xlsx", b"PK\x03\x04")})
    assert answer.status_code == 422
    assert "Bring a vCard (.vcf), a table (.csv), a calendar (.ics) or mails (.eml, mbox)." in answer.content.decode()
    assert "No file was chosen" in alice_page.post("/people/import").content.decode()


def test_a_column_is_said_to_be_another(alice_page: Client, page: str) -> None:
    alice_page.post(f"{page}/fields", {"field": ["", "email", "employer", "phone"]})
    assert "No people" in alice_page.get(page).content.decode()
    assert alice_page.post(f"{page}/fields", {"field": ["x"]}).status_code == 422


def test_a_file_not_brought_in_is_forgotten(alice_page: Client, alice: Account, page: str) -> None:
    alice_page.post(page, {"_method": "delete"})
    assert not alice.brought_files.exists()


@pytest.fixture
def calendar_page(alice_page: Client, interview: Interview) -> str:
    return str(alice_page.post("/people/import", {"file": SimpleUploadedFile("mine.ics", CALENDAR)})["Location"])


def test_of_a_calendar_interviews_are_chosen(alice_page: Client, alice: Account, calendar_page: str) -> None:
    text = alice_page.get(calendar_page).content.decode()
    for part in (
        "Its title says so.",
        "T. Okafor (may be Tom Okafor",
        "Priya Raman (on record)",
        "Event 4",
        "Sun 1 Mar",
    ):
        assert part in text, part
    chosen = {"take": ["1", "2"], "employer-1": "Northwind", "role-1": "Data Engineer", "employer-2": "Okapi Health"}
    refused = alice_page.post(f"{calendar_page}/brought", chosen | {"role-2": ""})
    assert refused.status_code == 422
    assert "its letters name both" in refused.content.decode()
    assert alice.interviews.count() == 1
    alice_page.post(f"{calendar_page}/brought", chosen | {"role-2": "Analyst"})
    assert alice.interviews.count() == 3
    done = alice_page.get(calendar_page).content.decode()
    assert "Brought in: two interviews; no interviews known already." in done
    alice_page.post(f"{calendar_page}/brought", {"_method": "delete"})
    assert alice.interviews.count() == 1


def test_past_letters_are_chosen_and_read_on_the_persons_page(
    alice_page: Client, alice: Account, interview: Interview
) -> None:
    page = str(alice_page.post("/people/import", {"file": SimpleUploadedFile("Sent.mbox", MBOX)})["Location"])
    text = alice_page.get(page).content.decode()
    for part in ("It went to somebody on record.", "Priya Raman (on record)", "may be Tom Okafor", "Mail 4"):
        assert part in text, part
    assert alice_page.post(f"{page}/sender", {"sender": "x"}).status_code == 422
    alice_page.post(f"{page}/brought", {"take": ["1"]})
    assert "Brought in: one letter;" in alice_page.get(page).content.decode()
    priya = alice.contacts.get(name="Priya Raman")
    assert "I enjoyed our interview." in alice_page.get(f"/people/{priya.pk}").content.decode()
    assert alice_page.get(f"/interviews/{interview.pk}").status_code == 200
    alice_page.post(f"{page}/brought", {"_method": "delete"})
    assert not alice.past_letters.exists()


def test_a_list_of_applications_is_mapped_and_brought_in(
    alice_page: Client, alice: Account, interview: Interview
) -> None:
    page = str(alice_page.post("/people/import", {"file": SimpleUploadedFile("jobs.csv", LIST.encode())})["Location"])
    text = alice_page.get(page).content.decode()
    for part in ("Three openings", "“Purple” means", "The same as row 3.", "It has no employer.", "01/03/2026"):
        assert part in text, part
    file = alice.brought_files.get()
    states = ["closed", "applied", "saved", "offer"]
    alice_page.post(f"{page}/fields", {"field": file.fields, "state": states})
    assert alice_page.post(f"{page}/fields", {"field": ["x"]}).status_code == 422
    alice_page.post(f"{page}/brought")
    assert alice.openings.get(role="Data Engineer").state == "offer"
    assert "Brought in: three openings new" in alice_page.get(page).content.decode()
    analyst = alice_page.get(f"/openings/{alice.openings.get(role='Analyst').pk}").content.decode()
    assert 'href="javascript' not in analyst
    alice_page.post(f"{page}/brought", {"_method": "delete"})
    assert alice.openings.count() == 1


def test_a_table_is_said_to_be_of_the_other_kind(alice_page: Client, page: str) -> None:
    alice_page.post(f"{page}/kind", {"kind": "openings"})
    assert "These are people, not openings" in alice_page.get(page).content.decode()
    alice_page.post(f"{page}/kind", {"kind": "people"})
    assert "Three people" in alice_page.get(page).content.decode()
    assert alice_page.post(f"{page}/kind", {"kind": "letters"}).status_code == 422
