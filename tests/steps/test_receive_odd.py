"""Whatever comes in, nothing breaks, nothing is read into it, and no other answer is lost."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.mail.recognise.letterhead import read_letterhead
from afterword.records.letter import Letter
from afterword.records.message import Message
from afterword.steps.approve import approve
from afterword.steps.write import write
from tests.mail.recognise.mails import mail
from tests.steps.sent import arrives, kept, reply, sent
from tests.steps.test_receive import checked_in, dated, event


@pytest.fixture
def thanked(letter: Letter, now: datetime) -> Letter:
    return sent(letter, now)


def named(letter: Letter) -> dict[str, str]:
    id_ = letter.newest.approvals.latest("approved_at").message_id
    return {
        "in_reply_to": id_,
        "from_": "Priya Raman <priya@northwind.example>",
        "message_id": "<odd@northwind.example>",
    }


def nested(depth: int, inside: bytes) -> bytes:
    head = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (number, number) for number in range(depth)
    )
    return head + b"Content-Type: text/plain\r\n\r\n" + inside


def test_a_thousand_nested_parts_are_an_answer_without_words(thanked: Letter, now: datetime) -> None:
    fields = "".join(f"{name.strip('_').replace('_', '-')}: {value}\r\n" for name, value in named(thanked).items())
    raw = f"{fields}To: alice@home.example\r\nSubject: Re: x\r\nMIME-Version: 1.0\r\n".encode()
    message = kept(thanked.account, raw + nested(1000, b"deep down"), now)
    assert message.kind == "reply"


@pytest.mark.parametrize("charset", ["x-unknown", "utf-8", "utf-7", "no such\x00", "idna", "base64"])
def test_a_charset_nobody_knows_is_no_obstacle(thanked: Letter, now: datetime, charset: str) -> None:
    raw = reply(thanked, "Thank you – we will call you.", content_type=f"text/plain; charset={charset}")
    message = kept(thanked.account, raw, now)
    assert "we will call you" in message.text


def test_bytes_that_are_no_text_at_all_are_kept_as_far_as_they_are(thanked: Letter, now: datetime) -> None:
    raw = reply(thanked, "Thank you MARK").replace(b"MARK", b"\xff\xfe\x00\xed\xa0\x80 bye")
    message = kept(thanked.account, raw, now)
    assert message.text.startswith("Thank you")
    assert "\0" not in message.text


def test_winmail_dat_is_named_and_not_opened(thanked: Letter, now: datetime) -> None:
    body = (
        "--b\r\nContent-Type: text/plain\r\n\r\nSee the attachment.\r\n--b\r\n"
        'Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n'
        'Content-Disposition: attachment; filename="winmail.dat"\r\n\r\neJ8+IgAA\r\n--b--\r\n'
    )
    message = kept(thanked.account, mail(body, content_type='multipart/mixed; boundary="b"', **named(thanked)), now)
    assert (message.text, message.files) == ("See the attachment.", ["winmail.dat"])


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "FREQ=YEARLY;COUNT=99999999", "FREQ=WEEKLY;BYDAY=XX", "nonsense"]
)
def test_an_event_that_recurs_for_ever_is_one_interview(thanked: Letter, now: datetime, rule: str) -> None:
    raw = event().replace(b"SUMMARY", f"RRULE:{rule}\r\nSUMMARY".encode())
    kept(thanked.account, raw, now)
    assert thanked.account.interviews.count() == 2


def test_an_event_without_sense_makes_no_interview(thanked: Letter, now: datetime) -> None:
    long = event(uid="a" * 3000).replace(b"DTEND:20260618", b"DTEND:20270618")
    backwards = event(uid="b").replace(b"DTEND:20260618T19", b"DTEND:20260618T17")
    huge = (
        event(uid="c", sequence=10**30).replace(b"20260618T18", b"20260619T18").replace(b"20260618T19", b"20260619T19")
    )
    assert [arrives(thanked.account, raw, now).is_new for raw in (long, backwards, huge)] == [True, True, True]
    starts = sorted(thanked.account.interviews.values_list("starts_at", flat=True))
    # Three days long it is none; one that ends before it starts takes an hour.
    assert len(starts) == 3


def test_a_mail_from_tomorrow_is_from_now(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, reply(thanked, "Thank you.", date="Fri, 12 Jun 2099 10:00:00 +0200"), now)
    assert message.written_at == now


@pytest.mark.parametrize("date", ["", "yesterday", "Fri, 99 Xxx 9999 99:99:99 +9999", "Mon, 1 Jan 0001 00:00:00 +1400"])
def test_a_mail_without_a_date_is_kept(thanked: Letter, now: datetime, date: str) -> None:
    assert kept(thanked.account, reply(thanked, "Thank you.", date=date), now).written_at <= now


def test_of_two_letters_to_one_person_the_answered_one_is_meant(thanked: Letter, now: datetime) -> None:
    second = write(checked_in(thanked, now), now)
    approve(second, second.newest.number, now, knowingly=True)
    second = sent(second, now + timedelta(minutes=1))
    later = now + timedelta(hours=1)
    assert kept(thanked.account, reply(thanked, "First.", message_id="<1@x>"), later).letter == thanked
    assert kept(thanked.account, reply(second, "Second.", message_id="<2@x>"), later).letter == second


def test_a_name_that_is_as_long_as_a_mail_is_one_mail_too(thanked: Letter, now: datetime) -> None:
    raw = reply(thanked, "Thank you.", message_id=f"<{'x' * 5000}@northwind.example>")
    assert arrives(thanked.account, raw, now).is_new
    assert not arrives(thanked.account, raw, now).is_new


@given(st.binary(max_size=3000))
@settings(max_examples=200)
def test_any_bytes_have_a_letterhead(raw: bytes) -> None:
    head = read_letterhead(raw)
    assert "\0" not in head.subject + head.sender_name + head.html + "".join(head.files)


@given(st.binary(max_size=400), st.integers(0, 2000))
@settings(max_examples=200)
def test_a_damaged_answer_has_one_too(damage: bytes, at: int) -> None:
    raw = mail("Thank you, Alice. We will let you know by Friday.", message_id="<one@x>")
    read_letterhead(raw[:at] + damage + raw[at:])


def test_one_mail_that_cannot_be_taken_in_keeps_no_other(thanked: Letter, now: datetime) -> None:
    arrives(thanked.account, b"", now)
    arrives(thanked.account, b"\0" * 1000, now)
    kept(thanked.account, dated(thanked), now)
    assert Message.objects.count() == 1
