"""The pages on a phone: only after pairing, only at the address that was printed, and not after it was removed."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from afterword.records.account import Account
from afterword.records.device import Device
from afterword.steps.phone import offer_code
from afterword.steps.sign_in import fresh_token

HOST = "127.0.0.2"


@pytest.fixture(autouse=True)
def _door_is_open(settings: object) -> None:
    settings.ALLOWED_HOSTS = ["testserver", HOST]  # type: ignore[attr-defined]


@pytest.fixture
def phone() -> Client:
    return Client(headers={"host": f"{HOST}:8463", "user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)"})


@pytest.fixture
def code(alice: Account) -> str:
    return offer_code(alice, HOST, datetime.now(UTC))


@pytest.fixture
def device(phone: Client, code: str) -> Device:
    assert phone.post("/pair", {"code": code, "name": "Alice's phone"}).url == "/"
    return Device.objects.get()


def test_a_phone_is_asked_for_the_code_and_sees_nothing_before(phone: Client, code: str) -> None:
    answer = phone.get("/interviews")
    assert answer.url == "/pair"
    page = phone.get("/pair").content.decode()
    assert 'value="iPhone"' in page
    assert "Interviews" not in page


def test_a_scanned_link_has_the_code_in_it_already(phone: Client, code: str) -> None:
    assert f'value="{code}"' in phone.get(f"/pair?code={code}").content.decode()


def test_with_the_code_it_opens_the_pages(phone: Client, device: Device) -> None:
    assert phone.get("/", follow=True).status_code == 200
    assert device.name == "Alice's phone"


def test_a_wrong_code_is_said_and_counted(phone: Client, code: str, alice: Account) -> None:
    answer = phone.post("/pair", {"code": "AAAA-AAAA"})
    assert answer.status_code == 422
    assert "is older than ten minutes" in answer.content.decode()
    assert alice.pairing_codes.get().wrong_tries == 1


def test_where_no_door_is_open_there_is_no_place_to_type_a_code(client: Client, db: None) -> None:
    assert client.get("/pair").status_code == 404


def test_a_removed_phone_is_signed_out_at_once(phone: Client, device: Device, alice_page: Client) -> None:
    assert alice_page.post(f"/settings/phone/{device.pk}/removed").url == "/settings/phone"
    assert phone.get("/").status_code == 401
    assert "Only this computer" in alice_page.get("/settings/phone").content.decode()


def test_a_sign_in_link_of_the_computer_opens_nothing_at_the_phones_door(
    phone: Client, code: str, alice: Account
) -> None:
    phone.get(f"/sign-in/{fresh_token(alice, datetime.now(UTC))}")
    assert phone.get("/").url == "/pair"


def test_settings_show_a_code_once_with_the_address_to_type(alice_page: Client, alice: Account) -> None:
    answer = alice_page.post("/settings/phone")
    shown = answer.content.decode()
    # A machine may be in no network at all; then that is said, and no code is made.
    made = "is in no network" not in shown
    assert ("/pair</code>" in shown, "data:image/svg+xml" in shown) == (made, made)
    assert alice.pairing_codes.count() == made
    assert "pairing-code" not in alice_page.get("/settings/phone").content.decode()


def test_privacy_names_the_phones_that_open_the_pages(alice_page: Client, device: Device) -> None:
    assert "Alice&#x27;s phone" in alice_page.get("/settings/privacy").content.decode()
