"""Answers of people: matched to the letter they are about, from whatever address they come."""

from datetime import date

import pytest

from afterword.mail.recognise import Decision, Kind
from tests.mail.recognise.mails import ALICE, BODY, asked, mail

QUOTED = "\n".join(f"> {line}" for line in BODY.split("\n"))


@pytest.mark.parametrize(
    "headers",
    [
        {"in_reply_to": "<letter-1@home.example>", "subject": "something else", "from_": "assistant@else.example"},
        {"references": "<a@b.example>\r\n <rewritten-1@relay.example>", "subject": "Hi", "from_": "p@gmail.example"},
        {},
        {"subject": "Next week"},
        {"subject": "AW: Backend Engineer – thank you for Tuesday", "from_": "Ana Ruiz <ana@northwind.example>"},
    ],
)
def test_it_is_about_the_letter_to_priya(headers: dict[str, str]) -> None:
    answer = asked(mail("Thanks, Alice, we talk next week.", **headers))
    assert (answer.kind, answer.about) == (Kind.REPLY, "priya")


def test_a_relay_address_without_references_is_known_by_what_it_quotes() -> None:
    raw = mail(
        f"Thanks, we will see.\n\nOn Wed, 10 Jun 2026 at 09:00, Alice wrote:\n{QUOTED}", "Hi", from_="x9@ats.example"
    )
    answer = asked(raw)
    assert (answer.kind, answer.about, answer.visible_text) == (Kind.REPLY, "priya", "Thanks, we will see.")
    assert not answer.sure


def test_a_colleague_at_the_same_employer_is_not_taken_for_sure() -> None:
    answer = asked(mail("Thanks!", from_="Ana Ruiz <ana@northwind.example>"))
    assert (answer.about, answer.sure) == ("priya", False)


def test_a_copy_of_ones_own_letter_is_no_answer() -> None:
    assert asked(mail(BODY, from_=f"Alice <{ALICE}>", in_reply_to="<letter-1@home.example>")).kind is Kind.OWN


@pytest.mark.parametrize(
    "headers",
    [
        {"from_": "Maria <maria@friends.example>", "subject": "Re: dinner"},
        {"from_": "News <news@northwind.example>", "subject": "June news", "list_unsubscribe": "<https://x.example/u>"},
        {"from_": "priya.raman@gmail.com", "subject": "Lunch"},
    ],
)
def test_what_has_nothing_to_do_with_a_letter_is_no_answer(headers: dict[str, str]) -> None:
    answer = asked(mail("See you soon.", **headers))
    assert answer.kind in (Kind.OTHER, Kind.NEWSLETTER)
    assert answer.about is None


def test_a_reply_may_carry_a_decision_or_a_new_date_for_one() -> None:
    no = asked(mail("Dear Alice,\n\nUnfortunately we decided to move forward with another candidate.\n\nPriya"))
    assert (no.kind, no.decision) == (Kind.REPLY, Decision.REJECTION)
    later = asked(mail("Hi Alice, we need more time. We will let you know by Friday, June 19.\n\nPriya"))
    assert (later.decision, later.decision_on) == (Decision.NONE, date(2026, 6, 19))
