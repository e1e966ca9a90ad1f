"""A letter of ours under another name: told by what it was called, or by its reader, its subject and its whole text."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.message import Outgoing, as_bytes, new_message_id
from afterword.mail.renamed import is_renamed, looks_of, names_in

SENT_AT = datetime(2026, 6, 12, 14, 0, tzinfo=UTC)
LETTER = Outgoing(
    message_id="<letter-1@home.example>",
    sender_name="Alice Example",
    sender_address="alice@home.example",
    reader_name="Priya Raman",
    reader_address="priya@northwind.example",
    subject="Thank you – Backend Engineer",
    body="Dear Priya,\n\nThank you for talking through the move of billing to Kafka with me.\n\nBest regards,\nAlice",
)
EXCHANGE = "<AM0PR04MB1@AM0PR04MB1.eurprd04.prod.outlook.com>"


def is_ours(letter: Outgoing, dated_at: datetime = SENT_AT, more: bytes = b"") -> bool:
    copy = more + as_bytes(replace(letter, message_id=EXCHANGE), dated_at)
    return is_renamed(looks_of(copy), looks_of(as_bytes(LETTER, SENT_AT)), SENT_AT)


def test_the_copy_under_another_name_is_ours_and_says_its_name() -> None:
    assert is_ours(LETTER)
    assert looks_of(as_bytes(replace(LETTER, message_id=EXCHANGE), SENT_AT)).message_id == EXCHANGE


def test_a_line_that_the_server_wrote_below_changes_nothing() -> None:
    assert is_ours(replace(LETTER, body=f"{LETTER.body}\n\n-- \nThis mail was checked by a machine."))


@pytest.mark.parametrize(
    "other",
    [
        replace(LETTER, reader_address="tom@northwind.example"),
        replace(LETTER, subject="Thank you – Data Engineer"),
        replace(LETTER, body=LETTER.body.replace("billing", "payroll")),
        replace(LETTER, body=f"Tom, this is what I wrote:\n\n{LETTER.body}"),
    ],
    ids=["another reader", "another subject", "another text", "our text below another"],
)
def test_what_differs_is_another_letter(other: Outgoing) -> None:
    assert not is_ours(other)


def test_a_letter_of_the_same_words_that_is_older_is_another_one() -> None:
    assert not is_ours(LETTER, SENT_AT - timedelta(days=1))


def test_a_letter_of_the_same_words_that_afterword_named_is_another_one() -> None:
    mine, other = (as_bytes(replace(LETTER, message_id=new_message_id("alice@home.example")), SENT_AT) for _ in "ab")
    assert is_renamed(looks_of(mine), looks_of(mine), SENT_AT)
    assert not is_renamed(looks_of(other), looks_of(mine), SENT_AT)


def test_a_copy_that_says_what_it_was_called_needs_nothing_else() -> None:
    note = b"X-Microsoft-Original-Message-ID: <letter-1@home.example>\r\n"
    assert is_ours(replace(LETTER, body="[Encrypted]", subject="Secure message"), more=note)
    assert not is_ours(replace(LETTER, body="[Encrypted]"), more=note.replace(b"letter-1", b"letter-2"))


def test_a_text_of_two_words_tells_nothing() -> None:
    short = as_bytes(replace(LETTER, body="Thank you."), SENT_AT)
    assert not is_renamed(looks_of(short), replace(looks_of(short), message_id="<x@home.example>"), SENT_AT)


def test_what_a_server_says_when_it_takes_a_letter_may_name_it() -> None:
    said = f"250 2.0.0 OK {EXCHANGE} [Hostname=AM0PR04MB1.eurprd04.prod.outlook.com]"
    assert names_in(said, ()) == (EXCHANGE,)


@pytest.mark.parametrize(
    "said", ["250 2.0.0 Ok: queued as 4F1A", "250 OK <Priya@northwind.example> accepted", "250 <>"]
)
def test_a_queue_and_an_address_are_no_names(said: str) -> None:
    assert names_in(said, ("priya@northwind.example",)) == ()


@given(st.binary(max_size=200))
def test_whatever_lies_in_sent_it_is_looked_at(raw: bytes) -> None:
    assert not is_renamed(looks_of(raw), looks_of(as_bytes(LETTER, SENT_AT)), SENT_AT)
