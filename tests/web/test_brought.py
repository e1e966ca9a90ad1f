"""Bringing an address book in by the page."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.records.account import Account
from afterword.records.interview import Interview
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
    assert "Export your contacts as vCard" in answer.content.decode()
    assert "No file was chosen" in alice_page.post("/people/import").content.decode()


def test_a_column_is_said_to_be_another(alice_page: Client, page: str) -> None:
    alice_page.post(f"{page}/fields", {"field": ["", "email", "employer", "phone"]})
    assert "No people" in alice_page.get(page).content.decode()
    assert alice_page.post(f"{page}/fields", {"field": ["x"]}).status_code == 422


def test_a_file_not_brought_in_is_forgotten(alice_page: Client, alice: Account, page: str) -> None:
    alice_page.post(page, {"_method": "delete"})
    assert not alice.brought_files.exists()
