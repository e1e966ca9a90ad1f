"""A file of past mails is taken apart, whatever bytes it holds."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.recognise.past_mail import is_mail_file, mail_from_json, past_mails

HEAD = b"From: Alice <alice@home.example>\nTo: Priya <priya@northwind.example>\nDate: Fri, 12 Jun 2026 08:00:00 +0200\n"


def test_a_mail_is_told_from_a_table_and_a_letter_without_headers() -> None:
    assert is_mail_file(HEAD + b"\nDear Priya\n")
    assert is_mail_file(b"From - Fri Jun 12 08:00:00 2026\n" + HEAD + b"\nx\n")
    for raw in (b"Name,Email\nAda,x\n", b"From here: it goes\nTo: x\n\n", b"BEGIN:VCARD\nFN:Ada\n", b"", b"\xff" * 99):
        assert not is_mail_file(raw)


def test_a_line_that_begins_with_from_ends_no_mail() -> None:
    one = HEAD + b"\nDear Priya,\n\nFrom now on I listen.\n\n>From 10:00 on, too.\n"
    first, second = past_mails(
        b"From a Fri Jun 12 08:00:00 2026\n" + one + b"\nFrom b Fri Jun 12 09:00:00 2026\n" + one
    )
    assert "From now on I listen." in first.text
    assert "\nFrom 10:00 on, too." in second.text
    assert second.readers == (("Priya", "priya@northwind.example"),)


def test_only_the_beginning_of_a_large_mail_is_read() -> None:
    (mail,) = past_mails(HEAD + b"\n" + b"word " * 6_000_000)
    assert len(mail.text) <= 20_000


@given(st.binary(max_size=300))
def test_whatever_the_bytes_they_are_read(raw: bytes) -> None:
    for mail in past_mails(b"From a Fri Jun 12 08:00:00 2026\n" + raw):
        assert mail_from_json(mail.as_json()) == mail
