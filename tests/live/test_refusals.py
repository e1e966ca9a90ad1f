"""What Postfix refuses is explained, with its own sentence, and nobody gets it."""

import pytest

from afterword.errors import CertificateError, MailError, RefusedError, SignInError
from afterword.mail.message import Attachment, Outgoing
from afterword.mail.server import Security, Server
from afterword.mail.smtp import transmit
from tests.live.letter import fresh_letter, hand_in
from tests.mail_servers.certificate import certificate_in
from tests.mail_servers.mailbox import copies
from tests.mail_servers.post_office import ALICE, MOST, PASSWORD, PRIYA, PostOffice, key_of

pytestmark = pytest.mark.live


def refused(office: PostOffice, letter: Outgoing, password: str = PASSWORD) -> MailError:
    """What sending it raises; Priya has nothing."""
    with pytest.raises(MailError) as error:
        hand_in(office.smtp(), letter, password=password)
    assert copies(office.imap(), key_of(PRIYA), letter.message_id) == []
    return error.value


def test_a_wrong_password_is_said(office: PostOffice) -> None:
    error = refused(office, fresh_letter(), password="wrong password")
    assert isinstance(error, SignInError)
    assert error.said.startswith("535 5.7.8")


def test_a_sender_that_is_not_the_mailboxs_own_is_refused_as_one(office: PostOffice) -> None:
    error = refused(office, fresh_letter(sender_address="charlie@home.example"))
    assert isinstance(error, RefusedError)
    assert error.said.startswith("553 5.7.1 <charlie@home.example>")
    assert "send from this address" in error.sentence


def test_a_reader_nobody_knows_is_refused_as_one(office: PostOffice) -> None:
    error = refused(office, fresh_letter(reader_address="prya@northwind.example"))
    assert isinstance(error, RefusedError)
    assert error.said.startswith("550 5.1.1 <prya@northwind.example>")
    assert "reader's address" in error.sentence


def test_a_letter_that_is_too_large_is_refused_before_it_is_sent(office: PostOffice) -> None:
    film = Attachment("Talk.mp4", "video/mp4", b"\x00" * MOST)
    error = refused(office, fresh_letter(attachments=(film,)))
    assert isinstance(error, RefusedError)
    assert "at most 2.0 MB" in error.sentence


@pytest.mark.parametrize("security", list(Security))
def test_a_server_that_proves_to_be_another_gets_no_password(office: PostOffice, security: Security) -> None:
    right = office.smtp(security)
    # The certificate speaks for 127.0.0.1 and for no other name.
    wrong = Server("localhost", right.port, security)
    before = office.log().count("sasl_username")
    with pytest.raises(CertificateError):
        transmit(wrong, key_of(ALICE), ALICE, PRIYA, b"", lambda: True)
    assert office.log().count("sasl_username") == before


def test_a_server_nobody_vouches_for_gets_no_letter(
    office: PostOffice, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = certificate_in(tmp_path_factory.mktemp("other"))
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("SSL_CERT_FILE", str(other.certificate))
        with pytest.raises(CertificateError):
            hand_in(office.smtp(), fresh_letter())
