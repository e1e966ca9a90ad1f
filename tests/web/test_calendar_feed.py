"""The calendar at its secret address: without signing in, unknown to others, at the phones' door only if paired."""

import re
from datetime import UTC, datetime

import pytest
from django.test import Client

from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.steps.calendar_feed import offer_feed
from afterword.steps.phone import offer_code, pair, remove

DOOR = "127.0.0.2"


@pytest.fixture
def address(interview: Interview) -> str:
    return f"/calendar/{offer_feed(interview.account, datetime.now(UTC))}.ics"


def test_a_calendar_app_reads_it_without_signing_in(client: Client, address: str) -> None:
    answer = client.get(address)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert "Thank Priya Raman (Northwind)" in answer.content.decode()
    assert "sessionid" not in answer.cookies
    assert client.post(address).status_code == 405


def test_what_is_not_new_is_not_sent_again(client: Client, address: str, interview: Interview) -> None:
    tag = client.get(address).headers["ETag"]
    again = client.get(address, headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")
    interview.follow_ups.filter(kind="thank-you").update(done_at=datetime.now(UTC))
    assert client.get(address, headers={"if-none-match": tag}).status_code == 200


@pytest.mark.parametrize("token", ["x", "A" * 43, "%00", "..%2Fsettings"])
def test_an_unknown_address_is_nothing(client: Client, alice_page: Client, address: str, token: str) -> None:
    assert client.get(f"/calendar/{token}.ics").status_code == 404
    assert alice_page.get(f"/calendar/{token}.ics").status_code == 404


def test_settings_show_the_address_once(alice_page: Client, client: Client, interview: Interview) -> None:
    assert "It is off" in alice_page.get("/settings/calendar").content.decode()
    shown = alice_page.post("/settings/calendar").content.decode()
    (path,) = re.findall(r"<code>http://127\.0\.0\.1:80(/calendar/[\w-]+\.ics)</code>", shown)
    assert "Northwind" in client.get(path).content.decode()
    after = alice_page.get("/settings/calendar").content.decode()
    assert path not in after
    assert "last asked for it" in after
    assert "A secret address, last asked for" in alice_page.get("/settings").content.decode()
    assert "secret address of your calendar" in alice_page.get("/settings/privacy").content.decode()


def test_stopped_or_made_anew_the_old_one_is_nothing(alice_page: Client, client: Client, address: str) -> None:
    assert client.get(address).status_code == 200
    alice_page.post("/settings/calendar")
    assert client.get(address).status_code == 404
    assert alice_page.delete("/settings/calendar").url == "/settings/calendar"
    assert "It is off" in alice_page.get("/settings/calendar").content.decode()


def test_a_strangers_new_address_leaves_alices_alone(charlie_page: Client, client: Client, address: str) -> None:
    charlie_page.post("/settings/calendar")
    charlie_page.delete("/settings/calendar")
    assert client.get(address).status_code == 200


def test_at_the_phones_door_it_is_read_only_while_one_is_paired(
    client: Client, alice: Account, charlie: Account, address: str, settings: object
) -> None:
    settings.ALLOWED_HOSTS = ["testserver", DOOR]  # type: ignore[attr-defined]
    at_the_door = {"host": f"{DOOR}:8463"}
    now = datetime.now(UTC)
    # The door is open: a code waits, or somebody else's phone is paired. That is not enough.
    pair(offer_code(charlie, DOOR, now), DOOR, "Charlie's phone", now)
    code = offer_code(alice, DOOR, now)
    assert client.get(address, headers=at_the_door).status_code == 404
    phone = pair(code, DOOR, "Alice's phone", now)
    assert client.get(address, headers=at_the_door).status_code == 200
    remove(phone, now)
    assert client.get(address, headers=at_the_door).status_code == 404


def test_a_paired_phone_is_shown_its_own_address_as_a_code(alice_page: Client, alice: Account) -> None:
    now = datetime.now(UTC)
    pair(offer_code(alice, DOOR, now), DOOR, "Alice's phone", now)
    shown = alice_page.post("/settings/calendar").content.decode()
    assert f"http://{DOOR}:80/calendar/" in shown
    assert 'class="qr"' in shown
