"""Settings: You, Privacy, export and backup."""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.test import Client

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import keep_note

YOU = "/settings/you"
HOUR = timedelta(hours=1)
MONDAY, SATURDAY = 0, 5


def _typed(**changes: str) -> dict[str, str]:
    return {
        "name": "Alice Example",
        "sign_off": "",
        "email": "alice@example.org",
        "phone": "",
        "time_zone": "Berlin",
        "country": "DE",
        "dialect": "en-GB",
    } | changes


def test_what_one_says_of_oneself_is_kept(alice: Account, alice_page: Client) -> None:
    answer = alice_page.post(YOU, _typed(sign_off="Kind regards,", working_days_only="on"))
    assert answer.url == "/settings"
    alice.refresh_from_db()
    assert (alice.email, alice.time_zone, alice.country, alice.dialect) == (
        "alice@example.org",
        "Europe/Berlin",
        "DE",
        "en-GB",
    )
    assert alice.sign_off == "Kind regards"
    assert alice.working_days_only
    assert "Alice Example, Berlin time. British English." in alice_page.get("/settings").content.decode()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"time_zone": "Atlantis"}, "There is no time zone “Atlantis”"),
        ({"email": "alice"}, "does not work as a mail address"),
        ({"email": "alice@gmial.com"}, "Did you mean alice@gmail.com?"),
        ({"country": "XX"}, "Select a valid choice"),
        ({"name": "A" * 201}, "at most 200"),
    ],
)
def test_what_cannot_be_is_asked_about_and_nothing_is_kept(
    alice: Account, alice_page: Client, changes: dict[str, str], sentence: str
) -> None:
    answer = alice_page.post(YOU, _typed(sign_off="Warmly") | changes)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert 'value="Warmly"' in page
    alice.refresh_from_db()
    assert alice.sign_off == ""


def test_working_days_only_moves_the_plans_that_are_open(alice: Account, alice_page: Client, now: datetime) -> None:
    saturday = datetime(2026, 6, 13, 15, 0, tzinfo=UTC)
    met = (Met("Priya Raman"),)
    details = InterviewDetails("Northwind", "Engineer", saturday, saturday + HOUR, "America/New_York", met=met)
    thanks = capture(alice, details, now).follow_ups.get(kind="thank-you")
    alice_page.post(YOU, _typed(time_zone="New York", country="US", working_days_only="on"))
    before = thanks.propose_at
    thanks.refresh_from_db()
    assert before.weekday() == SATURDAY
    assert thanks.propose_at.weekday() == MONDAY


def test_privacy_lists_what_leaves_and_it_is_nothing(alice_page: Client) -> None:
    page = alice_page.get("/settings/privacy").content.decode()
    assert "Nothing. Afterword opens no connection to anywhere" in page


def test_keep_says_how_to_export_and_back_up(alice_page: Client) -> None:
    page = alice_page.get("/settings/keep").content.decode()
    assert "afterword export" in page
    assert "afterword backup" in page


def test_everything_can_be_taken_along_in_one_archive(alice_page: Client, interview: Interview) -> None:
    answer = alice_page.get("/settings/keep/archive")
    assert answer["Content-Disposition"].endswith('.zip"')
    with ZipFile(BytesIO(answer.content)) as archive:
        assert b"Northwind" in archive.read("records/employers.jsonl")


def test_an_archive_for_sharing_leaves_out_what_is_private(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    keep_note(interview, uuid4(), NoteKind.PRIVATE, "they seemed rushed", None, now)
    for address, is_in in (("/settings/keep/archive", True), ("/settings/keep/archive?share=1", False)):
        with ZipFile(BytesIO(alice_page.get(address).content)) as archive:
            assert any(b"seemed rushed" in archive.read(name) for name in archive.namelist()) is is_in


def test_the_register_of_letters_is_kept_and_is_plain_where_nothing_is_said(alice: Account, alice_page: Client) -> None:
    for typed, kept in (({"register": "formal"}, "formal"), ({}, "plain")):
        alice_page.post(YOU, _typed(**typed))
        alice.refresh_from_db()
        assert alice.register == kept
    assert 'value="formal"' in alice_page.get(YOU).content.decode()


def test_a_register_that_is_none_is_not_kept(alice: Account, alice_page: Client) -> None:
    assert alice_page.post(YOU, _typed(register="posh")).status_code == 422
    alice.refresh_from_db()
    assert alice.register == "plain"
