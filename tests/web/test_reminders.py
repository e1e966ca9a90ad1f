"""Settings › Reminders: on and off, tested, what comes next; and what Today and Privacy say of them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.test import Client

from afterword.cli.still_waiting import still_waiting
from afterword.mail.server import Security, Server
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.mailbox import Mailbox
from afterword.records.reminder import Reminder
from afterword.steps.heartbeat import beat
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.remind import remind
from afterword.steps.reminder_text import reminder_text
from afterword.steps.settle import finish
from afterword.steps.touch import Told, touch
from afterword.work.due import claim
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.faulty import PASSWORD, Faulty

PAGE, TEST = "/settings/reminders", "/settings/reminders/test"
HOME = "http://127.0.0.1:8463/"


@pytest.fixture(autouse=True)
def _friday_morning(certificate: Certificate, now: datetime, settings: Any, tmp_path: Path) -> Iterator[None]:
    """The certificate is of today: what checks it does not travel."""
    settings.FOLDER = tmp_path
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def mailbox(alice: Account, post: Faulty, now: datetime) -> Mailbox:
    smtp, imap = Server("127.0.0.1", post.port, Security.TLS), Server("127.0.0.1", 1, Security.TLS)
    return connect(alice, MailboxDetails("alice@home.example", "", PASSWORD, smtp, imap, files_sent=False), now)


def text(page: Client, address: str) -> str:
    return " ".join(page.get(address).content.decode().split())


def tick(at: datetime) -> None:
    for one in claim(at, 9):
        if one.kind is Reminder:
            remind(one.pk, one.attempt, HOME, lambda: at)


def test_without_a_mailbox_it_says_how_and_offers_no_switch(alice_page: Client) -> None:
    shown = text(alice_page, PAGE)
    assert "it is not connected" in shown
    assert "Switch them on" not in shown
    assert "Off. They need a connected mailbox." in text(alice_page, "/settings")
    refused = alice_page.post(PAGE)
    assert refused.status_code == 409
    assert "Settings › Mail connects it" in refused.content.decode()


def test_without_the_password_it_asks_for_that(alice_page: Client, mailbox: Mailbox) -> None:
    Mailbox.objects.update(sealed_password=None)
    assert "The password of your mailbox is missing." in text(alice_page, PAGE)
    assert alice_page.post(TEST).status_code == 409


def test_they_are_off_until_switched_on(
    alice_page: Client, alice: Account, mailbox: Mailbox, interview: Interview
) -> None:
    assert "Off. They would come to alice@home.example." in text(alice_page, PAGE)
    assert alice_page.post(PAGE).url == PAGE
    assert "On, to alice@home.example. Next: today 13:00, to say thank you at Northwind." in text(alice_page, PAGE)
    assert "On. Next: today 13:00, to say thank you at Northwind." in text(alice_page, "/settings")
    alice_page.delete(PAGE)
    assert "Off. They would come to" in text(alice_page, PAGE)
    assert not Reminder.objects.exists()


def test_the_next_is_that_of_what_is_still_owed(
    alice_page: Client, mailbox: Mailbox, interview: Interview, now: datetime
) -> None:
    alice_page.post(PAGE)
    for row in interview.follow_ups.all():
        finish(row, now)
    check_in = "Next: Wed 24 Jun, the step that is due then: Check in with Tom Okafor."
    assert check_in in text(alice_page, PAGE)
    finish(interview.follow_ups.get(done_at=None), now)
    assert "the step that is due then: Check in with Tom Okafor." in text(alice_page, PAGE)
    touch(interview, interview.interviewers.all()[0], Told("answered", now, answer="yes"), now)
    assert "Nothing is ahead to be reminded of." in text(alice_page, PAGE)


def test_a_test_shows_what_it_is_doing_and_what_came_of_it(
    alice_page: Client, mailbox: Mailbox, post: Faulty, now: datetime
) -> None:
    assert alice_page.post(TEST).url == PAGE
    shown = text(alice_page, PAGE)
    assert "A test reminder to yourself. The test begins." in shown
    assert "Send me a test reminder</button>" not in shown
    post.faults["RCPT"] = "550 not you"
    tick(now)
    shown = text(alice_page, PAGE)
    assert "The test reminder: Your mail server did not take a message from you to yourself." in shown
    assert "The server said: 550 not you" in shown
    Reminder.objects.update(failed_at=None, failure="", said="", committed_at=now, sent_at=now)
    shown = text(alice_page, PAGE)
    assert "A test reminder went out and came into your inbox, today 10:00." in shown
    assert "Send me a test reminder</button>" in shown


def test_only_a_failure_of_the_newest_stands_on_today(
    alice_page: Client, mailbox: Mailbox, interview: Interview, post: Faulty, now: datetime
) -> None:
    alice_page.post(PAGE)
    assert "newest reminder" not in text(alice_page, "/")
    post.faults["RCPT"] = "550 no"
    tick(now + timedelta(hours=3))
    assert "The newest reminder may not have reached you. Your mail server did not take" in text(alice_page, "/")
    shown = text(alice_page, PAGE)
    assert "The newest reminder, to say thank you (Northwind)" in shown
    assert "something to look at" in text(alice_page, "/settings")
    post.faults.clear()
    tick(now + timedelta(days=1, hours=2))
    assert "newest reminder" not in text(alice_page, "/")


def test_a_failed_test_is_no_matter_for_today(
    alice_page: Client, mailbox: Mailbox, interview: Interview, post: Faulty, now: datetime
) -> None:
    alice_page.post(PAGE)
    post.faults["RCPT"] = "550 no"
    alice_page.post(TEST)
    tick(now)
    assert "newest reminder" not in text(alice_page, "/")


def test_one_that_is_tried_again_says_when(
    alice_page: Client, mailbox: Mailbox, interview: Interview, post: Faulty, now: datetime
) -> None:
    alice_page.post(PAGE)
    post.faults["greeting"] = "421 busy"
    tick(now + timedelta(hours=3))
    assert "Next try: today 13:01." in text(alice_page, PAGE)


def test_a_clock_that_stands_still_is_said(alice_page: Client, mailbox: Mailbox, now: datetime) -> None:
    alice_page.post(PAGE)
    assert "The clock that reminds is not running." in text(alice_page, PAGE)
    beat("laptop", now)
    assert "not running" not in text(alice_page, PAGE)


def test_privacy_names_reminders_while_they_are_on(alice_page: Client, mailbox: Mailbox) -> None:
    assert "reminders to yourself" not in text(alice_page, "/settings/privacy") + text(alice_page, "/settings")
    alice_page.post(PAGE)
    assert "reminders to yourself (names, titles, employer, role, days," in text(alice_page, "/settings/privacy")
    assert "What you approved leaves through your mailbox, and reminders to yourself;" in text(alice_page, "/settings")


def test_charlie_sees_and_switches_nothing_of_alice(
    alice_page: Client, charlie_page: Client, alice: Account, mailbox: Mailbox, interview: Interview
) -> None:
    alice_page.post(PAGE)
    for address in (PAGE, "/settings", "/settings/privacy"):
        assert "alice@home.example" not in text(charlie_page, address)
        assert "Northwind" not in text(charlie_page, address)
    charlie_page.delete(PAGE)
    charlie_page.post(TEST)
    alice.refresh_from_db()
    assert alice.reminders_on_at is not None
    assert alice.reminders.filter(kind="test").count() == 0
    assert alice.reminders.exists()


def test_the_address_in_each_reminder_opens_a_page(
    alice_page: Client, alice: Account, interview: Interview, now: datetime
) -> None:
    for kind in ("hour-before", "debrief", "late", "test"):
        row = Reminder(account=alice, interview=None if kind == "test" else interview, kind=kind)
        body = reminder_text(row, HOME, now).body
        (address,) = [line for line in body.splitlines() if line.startswith(HOME)]
        assert alice_page.get("/" + address.removeprefix(HOME), follow=True).status_code == 200


def test_ending_afterword_names_the_next_reminder(
    alice_page: Client, alice: Account, mailbox: Mailbox, interview: Interview, now: datetime
) -> None:
    assert still_waiting(alice, now) == ()
    alice_page.post(PAGE)
    alice.refresh_from_db()
    assert still_waiting(alice, now)[0] == "The next reminder to yourself: today 13:00, to say thank you at Northwind."
