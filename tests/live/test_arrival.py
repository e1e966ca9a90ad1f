"""A letter leaves by Postfix and lies in Priya's mailbox at Dovecot as it was written."""

from datetime import timedelta
from email.message import EmailMessage

import pytest

from afterword.mail.imap import Sought, wait_for
from afterword.mail.message import Attachment
from afterword.mail.server import Security
from tests.live.letter import BODY, DATED_AT, LETTER, NOTES, PLAN, fresh_letter, hand_in
from tests.mail_servers.mailbox import copies
from tests.mail_servers.post_office import ALICE, PRIYA, PostOffice, key_of

pytestmark = pytest.mark.live
SOON = timedelta(seconds=20)


def arrived(office: PostOffice, message_id: str) -> EmailMessage:
    """The one copy that Priya has."""
    assert wait_for(office.imap(), key_of(PRIYA), Sought(message_id), SOON)
    (message,) = copies(office.imap(), key_of(PRIYA), message_id)
    return message


@pytest.fixture
def message(office: PostOffice) -> EmailMessage:
    """The letter as Priya has it."""
    letter = fresh_letter()
    hand_in(office.smtp(), letter)
    return arrived(office, letter.message_id)


def test_a_letter_comes_from_alice_by_her_full_name(message: EmailMessage) -> None:
    (sender,) = message["From"].addresses
    assert (sender.display_name, sender.addr_spec) == ("Alíce Ëxample", ALICE)
    assert message["Return-Path"] == f"<{ALICE}>"


def test_a_name_with_a_comma_is_still_one_reader(message: EmailMessage) -> None:
    (reader,) = message["To"].addresses
    assert (reader.display_name, reader.addr_spec) == ("Raman, Priya", PRIYA)


def test_the_subject_arrives_in_every_script(message: EmailMessage) -> None:
    assert message["Subject"] == LETTER.subject


def test_the_date_is_that_of_the_senders_clock(message: EmailMessage) -> None:
    assert message["Date"].datetime == DATED_AT
    assert message["Date"].datetime.utcoffset() == timedelta(hours=-4)


def test_the_text_arrives_word_for_word_and_is_not_wrapped(message: EmailMessage) -> None:
    text = message.get_body(("plain",))
    assert text is not None
    assert text.get_content().replace("\r\n", "\n") == BODY


def test_mail_apps_that_prefer_html_show_the_same_words(message: EmailMessage) -> None:
    html = message.get_body(("html",))
    assert html is not None
    assert "<p>.A line may begin with a dot.</p>" in html.get_content()
    assert "http" not in html.get_content()


def test_the_attachments_arrive_byte_for_byte(message: EmailMessage) -> None:
    arrived_files = tuple(
        Attachment(part.get_filename() or "", part.get_content_type(), part.get_payload(decode=True))
        for part in message.iter_attachments()
    )
    assert arrived_files == (PLAN, NOTES)


def test_nothing_on_the_way_had_to_be_put_right(message: EmailMessage) -> None:
    assert all(not part.defects for part in message.walk())
    for unique in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version"):
        assert len(message.get_all(unique, [])) == 1


@pytest.mark.parametrize("security", list(Security))
def test_a_letter_arrives_once_however_the_line_is_kept_secret(office: PostOffice, security: Security) -> None:
    letter = fresh_letter()
    assert hand_in(office.smtp(security), letter).said.startswith("250 2.0.0 Ok: queued as")
    assert wait_for(office.imap(security), key_of(PRIYA), Sought(letter.message_id), SOON)
    assert len(copies(office.imap(), key_of(PRIYA), letter.message_id)) == 1


def test_a_message_to_oneself_comes_back(office: PostOffice) -> None:
    letter = fresh_letter(reader_address=ALICE, auto_submitted=True)
    hand_in(office.smtp(), letter)
    found = wait_for(office.imap(), key_of(ALICE), Sought(letter.message_id), SOON)
    assert found is not None
    assert found.folder == "INBOX"
    (message,) = copies(office.imap(), key_of(ALICE), letter.message_id)
    assert message["Auto-Submitted"] == "auto-generated"


def test_a_reply_stands_in_the_thread_of_the_letter(office: PostOffice) -> None:
    first = fresh_letter()
    second = fresh_letter(in_reply_to=(first.message_id,))
    hand_in(office.smtp(), second)
    message = arrived(office, second.message_id)
    assert message["In-Reply-To"] == message["References"] == first.message_id


def test_what_is_waited_for_in_vain_is_not_found(office: PostOffice) -> None:
    assert wait_for(office.imap(), key_of(PRIYA), Sought(fresh_letter().message_id), timedelta()) is None
