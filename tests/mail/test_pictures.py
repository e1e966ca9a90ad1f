"""Pictures are taken out of a mail by what they begin with, never by what they are called."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.pictures import LARGEST_PICTURE, MOST_PICTURES, pictures_in

PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 60


def with_file(content: bytes, kind: str = "image/jpeg", name: str = "IMG_1.jpg", times: int = 1) -> bytes:
    message = EmailMessage(policy=SMTP)
    message.set_content("Her card.")
    for _ in range(times):
        main, _, sub = kind.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def test_a_photograph_is_taken_out_byte_for_byte() -> None:
    assert pictures_in(with_file(PHOTO)) == (PHOTO,)


def test_a_telephone_that_knows_no_types_may_send_one_too() -> None:
    assert pictures_in(with_file(PHOTO, "application/octet-stream", "photo.JPG")) == (PHOTO,)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"MZ" + PHOTO, "image/jpeg"),
        (b"%PDF-1.7\n" + PHOTO, "image/png"),
        (b"<svg onload=alert(1)>" + PHOTO, "image/svg+xml"),
        (PHOTO, "application/pdf"),
        (PHOTO[:4000], "image/jpeg"),
        (PHOTO + bytes(LARGEST_PICTURE), "image/jpeg"),
        (b"", "image/jpeg"),
    ],
    ids=["a program", "a document", "a drawing with a script", "another type", "a logo", "too large", "nothing"],
)
def test_what_is_no_photograph_stays_closed(content: bytes, kind: str) -> None:
    assert pictures_in(with_file(content, kind)) == ()


def test_of_many_the_first_are_taken() -> None:
    assert len(pictures_in(with_file(PHOTO, times=9))) == MOST_PICTURES


@given(st.binary(max_size=300))
def test_whatever_a_mail_holds_it_is_looked_at(raw: bytes) -> None:
    assert pictures_in(b"Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n" + raw) == ()
