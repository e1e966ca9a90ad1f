"""Whatever comes in, there is an answer, and soon."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.mail.recognise import Kind
from tests.mail.recognise.mails import asked, mail

PIECES = st.sampled_from(
    [
        *(
            b"From: ",
            b"To: ",
            b"Subject: =?",
            b"?B?",
            b"?=",
            b"\r\n",
            b"\n\n",
            b"--x\n",
            b"--x--",
            b"Content-Type: multipart/report; boundary=x\n",
        ),
        *(
            b"Content-Type: message/delivery-status\n\n",
            b"Final-Recipient: rfc822; ",
            b"Status: 5.1",
            b"Action: failed\n",
            b"<a@b.example>",
        ),
        *(
            b"Content-Type: text/calendar\n\n",
            b"BEGIN:VCALENDAR\nMETHOD:REQUEST\n",
            b"BEGIN:VEVENT\nDTSTART:",
            b"20260618",
            b"END:VEVENT\nEND:VCALENDAR\n",
        ),
        *(
            b"Content-Type: text/html; charset=utf-7\n\n",
            b"<blockquote><div",
            b"On Wed wrote:\n",
            b"> ",
            b"Date: Fri, 99 Jun",
            b"\xff\xfe",
            b"\x00",
        ),
        *(
            b"Content-Transfer-Encoding: base64\n",
            b"MAILER-DAEMON",
            b"Message-ID: <",
            b"References: <letter-1@home.example>\n",
            b"by Friday the 31st",
        ),
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.binary(max_size=400), st.lists(st.one_of(PIECES, st.binary(max_size=8)), max_size=40).map(b"".join))
)
def test_any_bytes_have_an_answer(raw: bytes) -> None:
    assert asked(raw).kind in Kind


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n" * 100_000,
        b"Subject: x\n" * 100_000,
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1500)),
        mail("> " * 30_000),
        mail("On Jun 10, 2026 " * 4_000),
        mail("word " * 13_000),
        mail("a" * 64_000),
        mail("<div>" * 12_000, content_type="text/html"),
        mail("\n".join(["From: x"] * 8_000)),
        mail("x", from_=", ".join(["a@b.example"] * 5_000)),
        mail("x", content_type="text/plain; charset=winmail-9"),
    ],
)
def test_what_is_meant_to_hurt_does_not(raw: bytes) -> None:
    began = time.process_time()
    assert asked(raw).kind in Kind
    assert time.process_time() - began < 3
