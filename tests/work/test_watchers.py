"""A mailbox that is watched: an answer is taken in when it comes, once, and ending it takes no time."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.mail.inbox import MOST_BYTES, Inbox
from afterword.mail.server import Security, Server
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.message import Message
from afterword.records.watch import Watch
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.read_mailbox import read_mailbox
from tests.mail.recognise.mails import mail
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.cut_line import cut_line
from tests.mail_servers.pymap import ALICE, pymap, signed_in
from tests.steps.sent import reply, sent
from tests.steps.test_receive import event
from tests.work.test_clock import Watch as HandWatch
from tests.work.test_clock import running, until

pytestmark = pytest.mark.django_db(transaction=True)
DELIVERED = datetime(2026, 6, 12, 14, 0, tzinfo=UTC)


@pytest.fixture
def imap(certificate: Certificate) -> Iterator[Server]:
    """Alice's empty mailbox."""
    with pymap(certificate) as server:
        yield server


@pytest.fixture
def thanked(letter: Letter, imap: Server, now: datetime) -> Letter:
    """The thank-you to Priya, sent; the mailbox it left from can be read."""
    reads_at(letter, imap, now)
    return sent(letter, now)


def reads_at(letter: Letter, imap: Server, now: datetime, password: str = ALICE.password) -> Mailbox:
    smtp = Server("127.0.0.1", 1, Security.TLS)
    return connect(letter.account, MailboxDetails(ALICE.user, "", password, smtp, imap, files_sent=False), now)


def deliver(imap: Server, *mails: bytes) -> None:
    with signed_in(imap) as client:
        for raw in mails:
            client.append("INBOX", raw, msg_time=DELIVERED)


def numbered(letter: Letter, number: int) -> bytes:
    return reply(letter, f"Answer {number}.", message_id=f"<answer-{number}@northwind.example>")


def read(imap: Server, now: datetime) -> int:
    with Inbox(imap, ALICE) as inbox:
        return read_mailbox(Mailbox.objects.get(), inbox, lambda: now)


def newsletter(number: int = 1) -> bytes:
    return mail("Offers", "Sale", from_="shop@shop.example", list_unsubscribe="<x@y>", message_id=f"<n{number}@shop>")


def test_what_is_new_is_read_once(thanked: Letter, imap: Server, now: datetime) -> None:
    deliver(imap, newsletter(), numbered(thanked, 1))
    assert (read(imap, now), read(imap, now)) == (1, 0)
    deliver(imap, numbered(thanked, 2))
    assert read(imap, now) == 1
    assert [one.text for one in Message.objects.all()] == ["Answer 1.", "Answer 2."]
    watch = Watch.objects.get()
    assert (watch.read_at, watch.says, watch.failure) == (now, "", "")


def test_nothing_is_marked_as_read_by_reading_it(thanked: Letter, imap: Server, now: datetime) -> None:
    deliver(imap, numbered(thanked, 1))
    read(imap, now)
    with signed_in(imap) as client:
        client.select_folder("INBOX")
        assert client.search("UNSEEN") == client.search()


def test_a_mailbox_that_counts_anew_brings_nothing_twice(thanked: Letter, imap: Server, now: datetime) -> None:
    deliver(imap, numbered(thanked, 1))
    read(imap, now)
    Watch.objects.update(uid_validity=1, uid_next=4_000_000_000)
    deliver(imap, numbered(thanked, 2))
    assert read(imap, now) == 1
    assert Message.objects.count() == 2
    deliver(imap, numbered(thanked, 3))
    assert read(imap, now) == 1


def test_a_mailbox_that_was_emptied_is_read_on(thanked: Letter, imap: Server, now: datetime) -> None:
    deliver(imap, numbered(thanked, 1), newsletter())
    read(imap, now)
    with signed_in(imap) as client:
        client.select_folder("INBOX")
        client.delete_messages(client.search())
        client.expunge()
    assert read(imap, now) == 0
    deliver(imap, numbered(thanked, 2))
    assert read(imap, now) == 1


def test_of_a_large_mail_only_the_beginning_is_read(thanked: Letter, imap: Server, now: datetime) -> None:
    deliver(imap, numbered(thanked, 1) + b"x" * 3_000_000)
    with Inbox(imap, ALICE) as inbox:
        inbox.counted()
        (uid,) = inbox.since_uid(1)
        begun = inbox.read(uid)
    assert begun is not None
    assert len(begun) == MOST_BYTES
    assert read(imap, now) == 1


def test_reading_that_was_stopped_goes_on_where_it_was(thanked: Letter, imap: Server, now: datetime) -> None:
    deliver(imap, *(newsletter(number) for number in range(25)), numbered(thanked, 1))
    left = iter([False] * 22)
    with Inbox(imap, ALICE) as inbox:
        assert read_mailbox(Mailbox.objects.get(), inbox, lambda: now, lambda: next(left, True)) == 0
    watch = Watch.objects.get()
    assert watch.says == "Catching up: 20 of 26 mails."
    assert watch.uid_next is not None
    assert read(imap, now) == 1


def test_an_old_mailbox_is_not_read_from_its_beginning(thanked: Letter, imap: Server, now: datetime) -> None:
    with signed_in(imap) as client:
        client.append("INBOX", numbered(thanked, 1), msg_time=now - timedelta(days=9))
    deliver(imap, numbered(thanked, 2))
    assert read(imap, now) == 1
    assert Message.objects.get().text == "Answer 2."


def test_an_answer_is_taken_in_while_the_mailbox_is_listened_to(thanked: Letter, imap: Server, now: datetime) -> None:
    with running(HandWatch(now)):
        until(lambda: Watch.objects.filter(read_at__isnull=False).exists(), "the mailbox is read")
        deliver(imap, numbered(thanked, 1))
        until(lambda: Message.objects.filter(text="Answer 1.").exists(), "the answer is there")


def test_a_line_that_breaks_again_and_again_loses_no_answer(
    thanked: Letter, imap: Server, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    with cut_line(imap) as line:
        reads_at(thanked, line.server, now)
        watch = HandWatch(now)
        with running(watch):
            for number in (1, 2):
                until(lambda: Watch.objects.filter(read_at__isnull=False).exists(), "the mailbox is read")
                # As if it had been open for a minute.
                watch.set_to(watch() + timedelta(minutes=1))
                before = line.opened
                line.cut()
                deliver(imap, numbered(thanked, number))
                until(lambda before=before: line.opened > before, "it is opened again")  # type: ignore[misc]
                until(lambda n=number: Message.objects.filter(text=f"Answer {n}.").exists(), "the answer is there")  # type: ignore[misc]
    assert Watch.objects.get().failure == ""


def test_a_mailbox_that_cannot_be_read_says_so_until_it_was(thanked: Letter, imap: Server, now: datetime) -> None:
    reads_at(thanked, replace(imap, port=1), now)
    with running(HandWatch(now)):
        until(lambda: Watch.objects.filter(failure__contains="cannot be reached").exists(), "it is said")
        reads_at(thanked, imap, now + timedelta(minutes=1))
        until(lambda: Watch.objects.filter(failure="", read_at__isnull=False).exists(), "it was read")


def test_a_password_that_is_not_taken_is_not_tried_again(thanked: Letter, imap: Server, now: datetime) -> None:
    with cut_line(imap) as line:
        reads_at(thanked, line.server, now, password="wrong")
        watch = HandWatch(now)
        with running(watch):
            until(lambda: Watch.objects.filter(failure__contains="password").exists(), "it is said")
            watch.set_to(now + timedelta(hours=5))
            beats = threading.Event()
            beats.wait(7)
        assert line.opened == 1


def test_ending_it_takes_no_time(thanked: Letter, imap: Server, now: datetime) -> None:
    before = set(threading.enumerate())
    with running(HandWatch(now)):
        until(lambda: Watch.objects.filter(read_at__isnull=False).exists(), "the mailbox is read")
    assert {one for one in threading.enumerate() if one.name.startswith("watch")} <= before


def test_a_server_that_says_nothing_keeps_nobody(thanked: Letter, imap: Server, now: datetime) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        reads_at(thanked, replace(imap, port=silent.getsockname()[1]), now)
        with running(HandWatch(now)):
            near, _ = silent.accept()
        near.close()
    until(lambda: not any(one.name.startswith("watch") for one in threading.enumerate()), "it has ended by itself")


def test_a_calendar_behind_a_large_picture_is_an_invitation(thanked: Letter, imap: Server, now: datetime) -> None:
    head, _, calendar = event().partition(b"\r\n\r\n")
    kind = next(line for line in head.split(b"\r\n") if line.startswith(b"content-type:"))
    rest = b"\r\n".join(line for line in head.split(b"\r\n") if line != kind)
    raw = (
        rest + b'\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nSee you then.\r\n--b\r\nContent-Type: image/png\r\n\r\n"
        + b"\r\n".join([b"x" * 70] * 4000)
        + b"\r\n--b\r\n"
        + kind
        + b"\r\n\r\n"
        + calendar
        + b"\r\n--b--\r\n"
    )
    deliver(imap, raw)
    assert read(imap, now) == 1
    assert Message.objects.get().event["uid"] == "next@northwind.example"
    assert thanked.account.interviews.count() == 2


def test_a_machine_that_slept_opens_its_line_anew(thanked: Letter, imap: Server, now: datetime) -> None:
    with cut_line(imap) as line:
        reads_at(thanked, line.server, now)
        watch = HandWatch(now)
        with running(watch):
            until(lambda: Watch.objects.filter(read_at__isnull=False).exists(), "the mailbox is read")
            before = line.opened
            watch.set_to(now + timedelta(hours=8))
            deliver(imap, numbered(thanked, 1))
            until(lambda: line.opened > before, "it is opened again")
            until(lambda: Message.objects.filter(text="Answer 1.").exists(), "the answer is there")
    assert Watch.objects.get().failure == ""


def test_another_mailbox_is_read_from_where_its_letters_begin(thanked: Letter, imap: Server, now: datetime) -> None:
    deliver(imap, numbered(thanked, 1))
    read(imap, now)
    connect(
        thanked.account,
        MailboxDetails("a@other.example", ALICE.user, ALICE.password, imap, imap, files_sent=False),
        now,
    )
    assert not Watch.objects.exists()
