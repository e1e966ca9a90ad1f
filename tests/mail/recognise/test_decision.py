"""What was decided, in the words of people and of applicant systems."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.recognise import Decision, Kind
from afterword.mail.recognise.decision import decision_in
from afterword.mail.recognise.decision_learned import shares
from tests.mail.recognise.mails import asked, mail


def test_a_system_that_says_no_is_a_notice_with_a_decision() -> None:
    words = "Hi Alice,\n\nThank you for applying to Fabrikam. Unfortunately, we will not be moving forward with your application."
    answer = asked(mail(words, "Your application", from_="Fabrikam <no-reply@us.greenhouse-mail.io>"))
    assert (answer.kind, answer.decision) == (Kind.NOTICE, Decision.REJECTION)


def test_an_acknowledgement_is_a_notice_without_one() -> None:
    words = "We have received your application for Backend Engineer. If it is a match, we will contact you to schedule a call."
    answer = asked(mail(words, "Thank you for applying", from_="noreply@fabrikam.example"))
    assert (answer.kind, answer.decision) == (Kind.NOTICE, Decision.NONE)


def test_job_alerts_are_no_notices() -> None:
    raw = mail(
        "12 new jobs for you. Apply now!",
        "Job alert",
        from_="jobs@board.example",
        list_unsubscribe="<https://b.example>",
    )
    assert asked(raw).kind is Kind.NEWSLETTER


def lines_of(name: str) -> list[tuple[str, str]]:
    """(decision, words) of each mail in a file beside this one."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    pairs = (line.partition(": ") for line in text.splitlines() if line and not line.startswith("#"))
    return [(decision, words) for decision, _, words in pairs]


@pytest.mark.parametrize(("decision", "words"), lines_of("said_decisions.txt") + lines_of("fresh_decisions.txt"))
def test_many_hands_say_it_in_many_ways(decision: str, words: str) -> None:
    assert decision_in(words) == decision


@pytest.mark.parametrize(("decision", "words"), lines_of("hard_decisions.txt"))
def test_what_is_hard_to_tell_is_at_worst_not_told(decision: str, words: str) -> None:
    assert decision_in(words) in (decision, Decision.NONE)


@pytest.mark.parametrize(
    "words",
    [
        "We will let you know by Friday, June 26.",
        "Sorry, it is taking longer than expected; no decision so far.",
        "We should be able to tell you something by Thursday.",
        "The decision lies with the board now, which meets on the 4th.",
        "I've forwarded your references to personnel.",
        "My colleague will get in touch about the travel costs.",
        "Yes, we do work with Kubernetes.",
        "Sorry, the link was wrong, here it is again.",
        "Yes, we can look at that on Monday.",
        "Thanks Alice, nice to hear from you!",
    ],
)
def test_what_is_said_every_day_decides_nothing(words: str) -> None:
    assert decision_in(words) is Decision.NONE


def test_a_long_letter_with_small_signs_of_everything_decides_nothing() -> None:
    assert decision_in("We met the director on Monday. Nothing was offered. " * 100) is Decision.NONE


def test_what_speaks_for_each_decision_is_shared_among_them() -> None:
    share = shares("We chose somebody else. All the best, Priya", ())
    assert sum(share.values()) == pytest.approx(1)
    assert share[Decision.REJECTION] == max(share.values())


@pytest.mark.parametrize("words", ["", "?", "漢字", "xqzt vwkp", "12 34"])
def test_of_words_that_are_not_known_nothing_is_told(words: str) -> None:
    assert decision_in(words) is Decision.NONE


def test_of_another_language_nothing_is_guessed() -> None:
    words = "Fusce bibendum, quam hendrerit sagittis tempor, dui turpis tempus erat, pharetra sodales ante sem sit amet metus."
    assert decision_in(words) is Decision.NONE


@given(st.text(max_size=300))
def test_any_text_has_a_decision(text: str) -> None:
    assert decision_in(text) in Decision


def test_what_small_signs_say_makes_no_answer_of_a_strangers_mail() -> None:
    words = "Alice, we'd love to have you. Would Tuesday at ten suit you for a conversation with our director?"
    assert asked(mail(words, "Opportunity", from_="Max <max@recruiters.example>")).kind is Kind.OTHER
