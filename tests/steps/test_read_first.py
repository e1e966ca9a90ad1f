"""Just before a letter goes, the mailbox is read once more: an answer holds it, and without reading it does not go."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.mail.server import Security, Server
from afterword.records.letter import Letter
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.schedule import schedule
from afterword.timing.defaults import DEFAULTS
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.faulty import PASSWORD, Faulty
from tests.mail_servers.pymap import ALICE, pymap, signed_in
from tests.steps.sent import reply, sent
from tests.steps.test_receive import checked_in, on_its_way
from tests.steps.test_sending import tick

HOUR = timedelta(hours=1)


@pytest.fixture
def imap(certificate: Certificate) -> Iterator[Server]:
    with pymap(certificate) as server:
        yield server


@pytest.fixture
def check_in(letter: Letter, post: Faulty, imap: Server, now: datetime) -> OutboxEntry:
    """A check-in after the thank-you to Priya, on its way for an hour from now."""
    reads_at(letter, post, imap, now)
    return on_its_way(checked_in(sent(letter, now), now), now + HOUR, now)


def reads_at(letter: Letter, post: Faulty, imap: Server, now: datetime) -> None:
    smtp = Server("127.0.0.1", post.port, Security.TLS)
    assert ALICE.password == PASSWORD
    connect(letter.account, MailboxDetails(ALICE.user, "", PASSWORD, smtp, imap, files_sent=False), now)


def comes_in(imap: Server, raw: bytes, now: datetime) -> None:
    with signed_in(imap) as client:
        client.append("INBOX", raw, msg_time=now)


def again(entry: OutboxEntry) -> OutboxEntry:
    return OutboxEntry.objects.get(pk=entry.pk)


def thanks(entry: OutboxEntry) -> Letter:
    return entry.account.letters.get(follow_up__kind="thank-you")


def test_without_an_answer_it_goes(check_in: OutboxEntry, post: Faulty, now: datetime) -> None:
    tick(now + HOUR)
    assert (len(post.taken), again(check_in).accepted_at) == (1, now + HOUR)


def test_an_answer_that_has_just_come_holds_it(
    check_in: OutboxEntry, post: Faulty, imap: Server, now: datetime
) -> None:
    comes_in(imap, reply(thanks(check_in), "Thank you, we will call you tomorrow."), now)
    tick(now + HOUR)
    held = again(check_in)
    assert (held.state, post.taken) == (OutboxState.HELD, [])
    assert held.sentence == "Priya answered. This letter was held; read what came first."


def test_what_may_be_an_answer_holds_it_too(check_in: OutboxEntry, post: Faulty, imap: Server, now: datetime) -> None:
    comes_in(imap, reply(thanks(check_in), "Thank you.", from_="Priya <priya@gmail.com>"), now)
    tick(now + HOUR)
    held = again(check_in)
    assert (held.state, post.taken) == (OutboxState.HELD, [])
    assert held.sentence.startswith("A mail from Priya came, which may be an answer.")


def test_a_mailbox_that_cannot_be_read_makes_it_wait_and_say_so(
    check_in: OutboxEntry, post: Faulty, imap: Server, now: datetime
) -> None:
    reads_at(check_in.letter, post, replace(imap, port=1), now)
    tick(now + HOUR)
    waits = again(check_in)
    assert (waits.state, post.taken) == (OutboxState.RETRY, [])
    assert waits.sentence.startswith(
        "Before this letter goes, your mailbox is read once more for an answer. The mailbox"
    )
    reads_at(check_in.letter, post, imap, now)
    tick(now + HOUR + DEFAULTS.tries_after[0])
    assert (len(post.taken), again(check_in).state) == (1, OutboxState.FILED)


def test_a_first_letter_needs_no_reading(letter: Letter, post: Faulty, now: datetime) -> None:
    # Nobody answers for reading here, and nobody can have answered.
    schedule(letter, now + HOUR, now)
    tick(now + HOUR)
    assert len(post.taken) == 1
