"""Our own messages in a mailbox that marks no folder, and is reached by STARTTLS: another server than Dovecot."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from afterword.errors import CertificateError, SignInError
from afterword.mail.imap import Sought, file_in_sent, find, sign_in_only, wait_for
from afterword.mail.message import Attachment, Outgoing, as_bytes, new_message_id
from afterword.mail.server import Credentials, Server
from tests.mail_servers.certificate import Certificate, certificate_in
from tests.mail_servers.pymap import ALICE, pymap, signed_in

NOW = datetime(2026, 6, 12, 14, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def pymap_certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate_in(tmp_path_factory.mktemp("pymap"))


@pytest.fixture(scope="module")
def running_pymap(pymap_certificate: Certificate) -> Iterator[Server]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(pymap_certificate.certificate))
        with pymap(pymap_certificate) as server:
            yield server


@pytest.fixture
def mailbox(running_pymap: Server, pymap_certificate: Certificate, monkeypatch: pytest.MonkeyPatch) -> Server:
    """Alice's mailbox with nothing but an inbox, trusted for as long as the test runs."""
    monkeypatch.setenv("SSL_CERT_FILE", str(pymap_certificate.certificate))
    with signed_in(running_pymap) as client:
        for _, _, name in client.list_folders():
            if name != "INBOX":
                client.delete_folder(name)
    return running_pymap


def make(mailbox: Server, folder: str) -> None:
    with signed_in(mailbox) as client:
        client.create_folder(folder)


def put(mailbox: Server, folder: str, message_id: str) -> None:
    with signed_in(mailbox) as client:
        client.append(folder, letter(message_id))


def letter(message_id: str) -> bytes:
    return f"Message-ID: {message_id}\r\nSubject: Thank you\r\n\r\nDear Priya\r\n".encode()


def fresh() -> str:
    return new_message_id(ALICE.user)


@pytest.mark.parametrize("folder", ["Sent", "Sent Items", "Gesendet", "Envoyés", "Отправленные"])
def test_sent_mail_lies_where_the_mailbox_keeps_it_in_any_language(mailbox: Server, folder: str) -> None:
    make(mailbox, folder)
    name = fresh()
    filed = file_in_sent(mailbox, ALICE, name, letter(name), NOW)
    assert filed.folder == folder
    assert find(mailbox, ALICE, Sought(name)) == filed


def test_a_letter_filed_twice_lies_in_sent_once_and_is_read(mailbox: Server) -> None:
    make(mailbox, "Sent")
    name = fresh()
    assert file_in_sent(mailbox, ALICE, name, letter(name), NOW) == file_in_sent(mailbox, ALICE, name, b"", NOW)
    with signed_in(mailbox) as client:
        client.select_folder("Sent")
        (uid,) = client.search()
        fetched = client.fetch([uid], ["FLAGS", "INTERNALDATE", "BODY[]"])[uid]
    assert b"\\Seen" in fetched[b"FLAGS"]
    assert fetched[b"BODY[]"] == letter(name)


def test_the_copy_in_sent_has_the_files_byte_for_byte(mailbox: Server) -> None:
    name = fresh()
    plan = Attachment("Plan für 東京.csv", "text/csv", "Größe;42\r\n.\r\n\x00".encode())
    outgoing = Outgoing(
        name, "Alice Example", ALICE.user, "Priya Raman", "priya@northwind.example", "Thank you", "Dear Priya,", (plan,)
    )
    file_in_sent(mailbox, ALICE, name, as_bytes(outgoing, NOW), NOW)
    with signed_in(mailbox) as client:
        client.select_folder("Sent")
        (uid,) = client.search()
        copy = message_from_bytes(client.fetch([uid], ["BODY[]"])[uid][b"BODY[]"], policy=default)
    (part,) = copy.iter_attachments()
    assert part.get_filename() == plan.name
    assert part.get_content_type() == plan.media_type
    assert part.get_payload(decode=True) == plan.content


def test_where_there_is_no_folder_for_sent_mail_one_is_made(mailbox: Server) -> None:
    name = fresh()
    assert file_in_sent(mailbox, ALICE, name, letter(name), NOW).folder == "Sent"


def test_a_letter_that_lies_nowhere_is_not_found(mailbox: Server) -> None:
    assert find(mailbox, ALICE, Sought(fresh())) is None


def test_a_letter_in_the_inbox_was_not_sent_by_alice(mailbox: Server) -> None:
    name = fresh()
    put(mailbox, "INBOX", name)
    assert find(mailbox, ALICE, Sought(name)) is None


@pytest.mark.parametrize("folder", ["INBOX", "Junk", "Spam"])
def test_a_message_that_came_in_is_found_even_as_spam(mailbox: Server, folder: str) -> None:
    if folder != "INBOX":
        make(mailbox, folder)
    name = fresh()
    put(mailbox, folder, name)
    found = wait_for(mailbox, ALICE, Sought(name), timedelta())
    assert found is not None
    assert found.folder == folder


def test_a_wrong_password_opens_no_mailbox(mailbox: Server) -> None:
    with pytest.raises(SignInError) as refused:
        sign_in_only(mailbox, Credentials(ALICE.user, "wrong password"))
    assert refused.value.said == "[AUTHENTICATIONFAILED] Invalid authentication credentials."


def test_a_mailbox_nobody_vouches_for_gets_no_password(
    mailbox: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate_in(tmp_path).certificate))
    with pytest.raises(CertificateError):
        sign_in_only(mailbox, ALICE)
