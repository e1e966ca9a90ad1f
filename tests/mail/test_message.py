"""The message as it goes over the wire."""

from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.mail.file_names import tidy
from afterword.mail.message import Attachment, Outgoing, as_bytes, new_message_id

AT = datetime(2026, 6, 12, 10, 0, tzinfo=timezone(timedelta(hours=-4)))
LONG = "Thank you for talking through the move of billing to Kafka with me on Thursday, " * 4
names = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=60).filter(str.strip)


def outgoing(**more: object) -> Outgoing:
    usual: dict[str, object] = {
        "message_id": "<1@home.example>",
        "sender_name": "Alice Example",
        "sender_address": "alice@home.example",
        "reader_name": "Priya Raman",
        "reader_address": "priya@northwind.example",
        "subject": "Thank you",
        "body": f"Dear Priya,\n\n{LONG}\n\nKind regards,\nAlice",
    }
    return Outgoing(**(usual | more))  # type: ignore[arg-type]


def read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage, kind: str = "plain") -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_the_text_is_not_hard_wrapped() -> None:
    assert LONG.strip() in text_of(read(as_bytes(outgoing(), AT)))


def test_the_html_twin_says_the_same_and_nothing_more() -> None:
    twin = text_of(read(as_bytes(outgoing(body="Dear <Priya>,\n\nOne\ntwo & three"), AT)), "html")
    assert "<p>Dear &lt;Priya&gt;,</p>" in twin
    assert "One<br>\ntwo &amp; three" in twin
    assert "<img" not in twin
    assert "http" not in twin


def test_the_date_has_the_candidates_own_offset() -> None:
    assert read(as_bytes(outgoing(), AT))["Date"] == "Fri, 12 Jun 2026 10:00:00 -0400"


@given(names, names, st.text(max_size=100))
def test_any_name_and_subject_arrive_as_they_are_on_7_bit_lines(name: str, reader: str, subject: str) -> None:
    from afterword.words.folding import clean

    try:
        content = as_bytes(outgoing(sender_name=name, reader_name=reader, subject=subject), AT)
    except InputError:
        return
    assert content.isascii()
    assert max(len(line) for line in content.split(b"\r\n")) <= 998
    message = read(content)
    assert message["From"].addresses[0].display_name == clean(name)
    assert message["To"].addresses[0].addr_spec == "priya@northwind.example"


@pytest.mark.parametrize("field", ["sender_name", "reader_name", "subject"])
def test_a_line_break_makes_no_header_of_its_own(field: str) -> None:
    message = read(as_bytes(outgoing(**{field: "Alice\r\nBcc: charlie@elsewhere.example"}), AT))
    assert message["Bcc"] is None


def test_a_domain_in_any_script_is_written_in_ascii() -> None:
    assert b"@xn--bcher-kva.example" in as_bytes(outgoing(reader_address="priya@bücher.example"), AT)


@pytest.mark.parametrize(
    "address", ["priya", "", "priya@", "prïya@northwind.example", "a b@c.example", "a@b\r\nBcc: c@d.e"]
)
def test_an_address_that_cannot_be_written_to_is_said(address: str) -> None:
    with pytest.raises(InputError):
        as_bytes(outgoing(reader_address=address), AT)


def test_an_attachment_keeps_its_name_and_type() -> None:
    plan = Attachment("Plan – Änderung.pdf", "application/pdf", b"%PDF\r\n.\r\n\x00\xff")
    (part,) = read(as_bytes(outgoing(attachments=(plan,)), AT)).iter_attachments()
    assert (part.get_filename(), part.get_content_type(), part.get_content()) == (
        plan.name,
        plan.media_type,
        plan.content,
    )


file_names = st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs")), min_size=1, max_size=300)
types = st.sampled_from(["application/pdf", "text/plain", "text/csv", "text/html", "image/png", "application/zip"])
some_files = st.lists(st.tuples(file_names, types, st.binary(max_size=2_000) | st.text(max_size=500).map(str.encode)))


@given(some_files, st.text(max_size=200))
def test_any_files_arrive_byte_for_byte_under_their_names(chosen: list[tuple[str, str, bytes]], body: str) -> None:
    files = tuple(Attachment(tidy(f"a{name}.pdf"), kind, content) for name, kind, content in chosen)
    content = as_bytes(outgoing(body=f"Dear Priya,\n\n{body}", attachments=files), AT)
    assert content.isascii()
    assert max(len(line) for line in content.split(b"\r\n")) <= 998
    # A name cut into pieces (RFC 2231 3) is put together wrongly by some mail apps.
    assert b"filename*0" not in content
    message = read(content)
    assert all(not part.defects for part in message.walk())
    arrived = tuple(
        Attachment(part.get_filename() or "", part.get_content_type(), part.get_payload(decode=True))
        for part in message.iter_attachments()
    )
    assert arrived == files


def test_a_text_says_its_letters_where_they_are_known() -> None:
    known = Attachment("a.txt", "text/plain", "Größe".encode())
    unknown = Attachment("b.txt", "text/plain", "Größe".encode("latin-1"))
    parts = list(read(as_bytes(outgoing(attachments=(known, unknown)), AT)).iter_attachments())
    assert [part.get_content_charset() for part in parts] == ["utf-8", None]
    assert parts[0].get_content() == "Größe"


def test_no_two_messages_have_one_id() -> None:
    ids = {new_message_id("alice@home.example") for _ in range(1000)}
    assert len(ids) == 1000
    assert all(one.endswith("@home.example>") for one in ids)


def test_the_same_message_is_the_same_but_for_the_boundary() -> None:
    one, two = read(as_bytes(outgoing(), AT)), read(as_bytes(outgoing(), AT.astimezone(UTC)))
    assert text_of(one) == text_of(two)
