"""What was sent lies in Alice's Sent folder at Dovecot, once."""

import time
from dataclasses import replace
from datetime import datetime

import pytest

from afterword.errors import CertificateError, SignInError
from afterword.mail.imap import Found, Sought, file_in_sent, find, sign_in_only
from afterword.mail.message import Outgoing, as_bytes
from afterword.mail.server import Server
from tests.live.letter import DATED_AT, fresh_letter, hand_in
from tests.mail_servers.mailbox import copies
from tests.mail_servers.post_office import ALICE, PostOffice, key_of

pytestmark = pytest.mark.live


def filed(office: PostOffice, letter: Outgoing) -> Found:
    # No letter has the words of another: what lies in Sent already is not taken for it under another name.
    content = as_bytes(replace(letter, body=f"{letter.message_id}\n{letter.body}"), DATED_AT)
    return file_in_sent(office.imap(), key_of(ALICE), letter.message_id, content, DATED_AT)


def test_a_letter_filed_twice_lies_in_sent_once(office: PostOffice) -> None:
    letter = fresh_letter()
    first = filed(office, letter)
    assert filed(office, letter) == first
    assert first.folder == "Sent"
    assert len(copies(office.imap(), key_of(ALICE), letter.message_id, "Sent")) == 1


def test_a_letter_is_filed_as_it_was_sent(office: PostOffice) -> None:
    letter = fresh_letter()
    filed(office, letter)
    (message,) = copies(office.imap(), key_of(ALICE), letter.message_id, "Sent")
    assert message["Subject"] == letter.subject
    assert datetime.strptime(message["Date"], "%a, %d %b %Y %H:%M:%S %z") == DATED_AT


def test_a_filed_letter_is_found_by_its_name(office: PostOffice) -> None:
    letter = fresh_letter()
    where = filed(office, letter)
    assert find(office.imap(), key_of(ALICE), Sought(letter.message_id)) == where


def test_a_letter_that_never_left_is_not_found(office: PostOffice) -> None:
    assert find(office.imap(), key_of(ALICE), Sought(fresh_letter().message_id)) is None


def test_a_name_that_only_contains_the_letters_is_another_letter(office: PostOffice) -> None:
    letter = fresh_letter()
    longer = replace(letter, message_id=letter.message_id.replace("<", "<longer."))
    filed(office, longer)
    assert find(office.imap(), key_of(ALICE), Sought(letter.message_id)) is None


def test_a_letter_that_the_provider_filed_is_found_and_not_filed_again(office: PostOffice) -> None:
    letter = fresh_letter()
    hand_in(office.filing_smtp(), letter)
    until = time.monotonic() + 20
    while (found := find(office.imap(), key_of(ALICE), Sought(letter.message_id))) is None:
        assert time.monotonic() < until
        time.sleep(0.1)
    assert filed(office, letter) == found
    assert len(copies(office.imap(), key_of(ALICE), letter.message_id, "Sent")) == 1


def test_a_wrong_password_opens_no_mailbox(office: PostOffice) -> None:
    with pytest.raises(SignInError, match="did not take the password") as refused:
        sign_in_only(office.imap(), key_of(ALICE, "wrong password"))
    assert refused.value.said == "[AUTHENTICATIONFAILED] Authentication failed."


def test_a_mailbox_that_proves_to_be_another_gets_no_password(office: PostOffice) -> None:
    # The certificate speaks for 127.0.0.1 and for no other name.
    with pytest.raises(CertificateError):
        sign_in_only(Server("localhost", office.ports["imaps"], office.imap().security), key_of(ALICE))
