"""From the connected mailbox to a letter that was sent, on the pages."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.test import Client

from afterword.mail.server import Security, Server
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.steps.approve import approve
from afterword.steps.heartbeat import beat
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.schedule import hold, schedule
from afterword.steps.write import write


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime, settings: Any, tmp_path: Path) -> Iterator[None]:
    settings.FOLDER = tmp_path
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def mailbox(alice: Account, now: datetime) -> Mailbox:
    server = Server("127.0.0.1", 1, Security.TLS)
    return connect(alice, MailboxDetails("alice@home.example", "", "secret", server, server, files_sent=False), now)


@pytest.fixture
def letter(interview: Interview, now: datetime) -> Letter:
    priya = interview.interviewers.get(name="Priya Raman")
    priya.email = "priya@northwind.example"
    priya.save()
    return write(interview.follow_ups.get(kind="thank-you", contact=priya), now)


@pytest.fixture
def approved(mailbox: Mailbox, letter: Letter, now: datetime) -> Letter:
    approve(letter, letter.newest.number, now)
    return letter


def text(page: Client, address: str) -> str:
    return " ".join(page.get(address).content.decode().split())


def test_a_mailbox_is_connected_by_address_and_password(alice_page: Client, alice: Account) -> None:
    typed = {"address": "alice@gmail.com", "password": "abcd efgh ijkl mnop"}
    assert alice_page.post("/settings/mail", typed).status_code == 302
    kept = Mailbox.objects.get(account=alice)
    assert (kept.smtp_host, kept.imap_host, kept.files_sent) == ("smtp.gmail.com", "imap.gmail.com", True)
    assert kept.is_testing
    shown = text(alice_page, "/settings/mail")
    assert "Testing: a message to yourself" in shown
    assert "abcd" not in shown


def test_a_provider_without_passwords_is_said_and_nothing_is_kept(alice_page: Client) -> None:
    answer = alice_page.post("/settings/mail", {"address": "alice@outlook.com", "password": "x"})
    assert answer.status_code == 422
    assert "Copy and Open in mail app" in answer.content.decode()
    assert not Mailbox.objects.exists()


def test_a_failed_test_is_shown_with_the_servers_own_sentence(alice_page: Client, mailbox: Mailbox) -> None:
    Mailbox.objects.update(failure="The password was not taken.", said="535 no", failed_at=mailbox.connected_at)
    shown = text(alice_page, "/settings/mail")
    assert "The password was not taken." in shown
    assert "The server said: 535 no" in shown


def test_privacy_names_each_server_that_is_spoken_to(alice_page: Client, mailbox: Mailbox) -> None:
    assert "127.0.0.1" in text(alice_page, "/settings/privacy")
    alice_page.delete("/settings/mail")
    assert "opens no connection to anywhere until you connect" in text(alice_page, "/settings/privacy")


def test_an_approved_letter_offers_now_and_three_moments(alice_page: Client, approved: Letter) -> None:
    shown = text(alice_page, f"/letters/{approved.pk}")
    assert shown.count('name="at"') == 4
    assert "Send from your mailbox" in shown
    assert "Copy" in shown


def test_without_a_mailbox_it_says_how_and_copy_stays(alice_page: Client, letter: Letter, now: datetime) -> None:
    approve(letter, letter.newest.number, now)
    shown = text(alice_page, f"/letters/{letter.pk}")
    assert "Your mailbox is not connected." in shown
    assert "data-copy" in shown


def test_sent_now_it_can_be_undone_for_a_minute(alice_page: Client, approved: Letter) -> None:
    address = f"/letters/{approved.pk}"
    alice_page.post(f"{address}/outbox", {"at": "now"})
    shown = text(alice_page, address)
    assert "Goes out today 10:01. Leave Afterword running" in shown
    assert "data-copy=" not in shown
    alice_page.delete(f"{address}/outbox")
    assert "Send from your mailbox" in text(alice_page, address)


def test_today_says_what_waits_and_whether_the_clock_runs(alice_page: Client, approved: Letter, now: datetime) -> None:
    alice_page.post(f"/letters/{approved.pk}/outbox", {"at": "now"})
    shown = text(alice_page, "/")
    assert "The letter to Priya Raman goes out today 10:01." in shown
    assert "clock that sends letters is not running" in shown
    beat("laptop", now)
    assert "not running" not in text(alice_page, "/")


@pytest.mark.parametrize(
    ("state", "says", "buttons"),
    [
        ("held", "Held. Why it stays.", ["Send from your mailbox"]),
        ("refused", "Not sent: refused. Why it stays.", ["Send from your mailbox", "Copy"]),
        ("retry", "Why it stays. Next try", ["Undo", "Hold"]),
        ("doubt", "its answer never arrived", ["It went out", "Send it again"]),
        ("transmitting", "It is going out this moment.", []),
    ],
)
def test_each_state_has_its_sentence_and_its_buttons(
    alice_page: Client, approved: Letter, now: datetime, state: str, says: str, buttons: list[str]
) -> None:
    alice_page.post(f"/letters/{approved.pk}/outbox", {"at": "now"})
    due = now + timedelta(minutes=5) if state in ("retry", "transmitting") else None
    approved.outbox_entries.update(
        state=state, content=b"x", sentence="Why it stays.", said="451 the server", due_at=due
    )
    shown = text(alice_page, f"/letters/{approved.pk}")
    assert says in shown
    assert "The server said: 451 the server" in shown
    for button in buttons:
        assert f"{button}</button>" in shown


def test_in_doubt_the_candidates_answer_settles_it(alice_page: Client, approved: Letter) -> None:
    alice_page.post(f"/letters/{approved.pk}/outbox", {"at": "now"})
    approved.outbox_entries.update(state="doubt", content=b"x", due_at=None)
    entry = approved.outbox_entries.get()
    assert "The letter to Priya Raman: Sent or not" in text(alice_page, "/")
    alice_page.post(f"/outbox/{entry.pk}/went-out")
    assert "Sent from your mailbox." in text(alice_page, f"/letters/{approved.pk}")
    assert alice_page.post(f"/outbox/{entry.pk}/again").status_code == 409


@pytest.mark.parametrize(("wait", "seconds"), [(timedelta(minutes=1), 2), (timedelta(hours=1), 60)])
def test_the_page_looks_again_by_itself_until_the_letter_is_gone(
    alice_page: Client, approved: Letter, now: datetime, wait: timedelta, seconds: int
) -> None:
    schedule(approved, now + wait, now)
    assert f'hx-trigger="every {seconds}s"' in text(alice_page, f"/letters/{approved.pk}")
    hold(approved.outbox_entries.get(), now)
    assert "hx-trigger" not in text(alice_page, f"/letters/{approved.pk}")


def test_an_edit_calls_the_letter_back(alice_page: Client, approved: Letter) -> None:
    alice_page.post(f"/letters/{approved.pk}/outbox", {"at": "now"})
    alice_page.post(
        f"/letters/{approved.pk}/text", {"subject": "Thank you", "body": approved.newest.body + " More.", "read": ""}
    )
    assert approved.outbox_entries.get().state == "withdrawn"


def test_on_its_way_the_text_stays_and_a_late_edit_gets_a_sentence(alice_page: Client, approved: Letter) -> None:
    alice_page.post(f"/letters/{approved.pk}/outbox", {"at": "now"})
    assert "readonly" in text(alice_page, f"/letters/{approved.pk}")
    approved.outbox_entries.update(state="committing", content=b"x")
    typed = {"subject": "Thank you", "body": "Another text", "read": ""}
    answer = alice_page.post(f"/letters/{approved.pk}/text", typed)
    assert answer.status_code == 409
    assert "on its way already" in answer.content.decode()
    assert alice_page.post(f"/letters/{approved.pk}/text", typed, headers={"Accept": "application/json"}).json()
