"""A server gives a letter another Message-ID: its copy is found all the same, and answers that name it are ours."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes

import pytest

from afterword.mail.server import Security, Server
from afterword.records.letter import Letter
from afterword.records.message import MailKind
from afterword.records.outbox import OutboxState
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.schedule import UNDO, schedule
from afterword.timing.retry import next_lookup
from tests.mail.recognise.mails import mail
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.faulty import DROP_AFTER_TAKING, Faulty
from tests.mail_servers.pymap import ALICE, pymap, signed_in
from tests.steps.sent import kept
from tests.steps.test_receive import checked_in, on_its_way
from tests.steps.test_sending import tick

NAME = "<AM0PR04MB1@AM0PR04MB1.eurprd04.prod.outlook.com>"


@pytest.fixture
def imap(certificate: Certificate) -> Iterator[Server]:
    with pymap(certificate) as server:
        yield server


def files_under_another_name(post: Faulty, imap: Server) -> None:
    """Each letter that the provider takes lies in Sent at once, as it is but for its name."""

    def takes(content: bytes) -> None:
        message = message_from_bytes(content)
        message.replace_header("Message-ID", NAME)
        with signed_in(imap) as client:
            if not client.folder_exists("Sent"):
                client.create_folder("Sent")
            client.append("Sent", message.as_bytes())

    post.takes = takes


def connected(letter: Letter, post: Faulty, imap: Server, now: datetime, *, files_sent: bool = False) -> None:
    smtp = Server("127.0.0.1", post.port, Security.TLS)
    details = MailboxDetails(ALICE.user, "", ALICE.password, smtp, imap, files_sent=files_sent)
    connect(letter.account, details, now)


def goes_out(letter: Letter, now: datetime) -> None:
    schedule(letter, None, now)
    tick(now + UNDO)


def names(letter: Letter) -> list[str]:
    return [one.message_id for one in letter.newest.approvals.get().aliases.all()]


def in_sent(imap: Server) -> int:
    with signed_in(imap) as client:
        client.select_folder("Sent")
        return len(client.search())


def answered(name: str) -> bytes:
    """From another address, under another subject, without our words: only the name tells what it answers."""
    return mail("We will call you tomorrow.", "Hello", from_="P. R. <pr@home.example>", in_reply_to=name)


def came_back(name: str) -> bytes:
    """A report that tells of no address, with the head of the letter as it was on its way."""
    report = (
        "--cut\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n"
        "--cut\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns;mx.example\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        f"--cut\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {name}\r\n--cut--\r\n"
    )
    kind = 'multipart/report; report-type=delivery-status; boundary="cut"'
    return mail(report, "Undeliverable", from_="postmaster@home.example", return_path="<>", content_type=kind)


@pytest.mark.parametrize("files_sent", [True, False])
def test_the_renamed_copy_in_sent_is_found_and_none_is_put_beside_it(
    letter: Letter, post: Faulty, imap: Server, now: datetime, files_sent: bool
) -> None:
    connected(letter, post, imap, now, files_sent=files_sent)
    files_under_another_name(post, imap)
    goes_out(letter, now)
    assert letter.outbox_entries.get().state == OutboxState.FILED
    assert (names(letter), in_sent(imap)) == ([NAME], 1)


def test_an_answer_that_names_the_letter_as_the_server_did_is_about_it(
    letter: Letter, post: Faulty, imap: Server, now: datetime
) -> None:
    connected(letter, post, imap, now)
    files_under_another_name(post, imap)
    goes_out(letter, now)
    message = kept(letter.account, answered(NAME), now + timedelta(hours=1))
    assert (message.kind, message.letter) == (MailKind.REPLY, letter)


def test_a_bounce_that_names_the_letter_as_the_server_did_is_about_it(
    letter: Letter, post: Faulty, imap: Server, now: datetime
) -> None:
    connected(letter, post, imap, now)
    files_under_another_name(post, imap)
    goes_out(letter, now)
    raw = came_back(NAME)
    message = kept(letter.account, raw, now + timedelta(hours=1))
    assert (message.kind, message.letter) == (MailKind.BOUNCE, letter)


def test_in_doubt_the_renamed_copy_is_evidence_that_it_went_out(
    letter: Letter, post: Faulty, imap: Server, now: datetime
) -> None:
    connected(letter, post, imap, now)
    files_under_another_name(post, imap)
    post.faults["dot"] = DROP_AFTER_TAKING
    goes_out(letter, now)
    assert letter.outbox_entries.get().state == OutboxState.DOUBT
    looked_at = next_lookup(0, now + UNDO)
    assert looked_at
    tick(looked_at)
    entry = letter.outbox_entries.get()
    assert (entry.state, names(letter), len(post.taken), in_sent(imap)) == (OutboxState.FILED, [NAME], 1, 1)


def test_in_doubt_another_letter_to_the_same_reader_is_no_evidence(
    letter: Letter, post: Faulty, imap: Server, now: datetime
) -> None:
    connected(letter, post, imap, now)
    with signed_in(imap) as client:
        client.create_folder("Sent")
        subject = letter.newest.subject
        client.append("Sent", mail("Dear Priya, here is my CV, as you asked.", subject, to="priya@northwind.example"))
    post.faults["dot"] = DROP_AFTER_TAKING
    goes_out(letter, now)
    looked_at = next_lookup(0, now + UNDO)
    assert looked_at
    tick(looked_at)
    assert (letter.outbox_entries.get().state, names(letter)) == (OutboxState.DOUBT, [])


def test_a_server_that_says_the_name_when_it_takes_the_letter_is_believed(
    letter: Letter, post: Faulty, imap: Server, now: datetime
) -> None:
    connected(letter, post, imap, now)
    post.faults["dot"] = f"250 2.0.0 OK {NAME} [Hostname=AM0PR04MB1.eurprd04.prod.outlook.com]"
    goes_out(letter, now)
    assert names(letter) == [NAME]


def test_the_check_in_answers_the_letter_as_its_reader_knows_it(
    letter: Letter, post: Faulty, imap: Server, now: datetime
) -> None:
    connected(letter, post, imap, now)
    files_under_another_name(post, imap)
    goes_out(letter, now)
    post.takes = lambda content: None
    at = now + timedelta(hours=1)
    on_its_way(checked_in(letter, at), at + timedelta(hours=1), at)
    tick(at + timedelta(hours=1))
    own = letter.newest.approvals.get().message_id
    assert (post.messages[-1]["In-Reply-To"], post.messages[-1]["References"]) == (NAME, f"{own} {NAME}")
