"""Attachments, private notes, self-criticism, pay and facts: what must never go out by accident."""

from dataclasses import replace

import pytest

from afterword.proofreading.attachments import find_attachments
from afterword.proofreading.facts import find_unknown_facts
from afterword.proofreading.pay import find_pay
from afterword.proofreading.private_notes import find_private_notes
from afterword.proofreading.self_criticism import find_self_criticism
from tests.proofreading.cast import RECORD, Rule, blocks, found

NOTED = replace(RECORD, private_notes=("Priya seemed rushed and annoyed about the reorganisation", "good vibes"))
KNOWN = replace(RECORD, facts=("twelve engineers and 40 services", "Friday the 12th", "2026-06-20", "$1,200 in 3.5 h"))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (find_attachments, "The plan is attached."),
        (find_attachments, "Please find enclosed my CV."),
        (find_attachments, "I attach my CV."),
        (find_attachments, "The plan is attached to this e-mail."),
        (find_self_criticism, "I bombed the second question."),
        (find_self_criticism, "I froze when you asked."),
        (find_self_criticism, "Sorry if I rambled."),
        (find_self_criticism, "I was so nervous."),
        (find_self_criticism, "Please excuse my nerves."),
        (find_self_criticism, "I apologise for my poor answer."),
        (find_pay, "What is the salary?"),
        (find_pay, "I would like to discuss compensation."),
        (find_pay, "The pay is fine."),
        (find_pay, "My hourly rate is open."),
    ],
)
def test_what_must_not_go_out_is_found_and_blocks(rule: Rule, text: str) -> None:
    assert blocks(rule, text)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (find_attachments, "I am attached to the team and attach great importance to tests."),
        (find_attachments, "No strings attached, and attachment theory too."),
        (find_self_criticism, "We froze the schema, and I froze the branch: I froze the release."),
        (find_self_criticism, "I apologise for the delay. The bond market froze."),
        (find_pay, "Payroll, overtime payments and paying attention; the pay gap and equal pay audits."),
        (find_pay, "Workers' compensation claims fell, and it paid off."),
    ],
)
def test_the_same_words_about_something_else_are_left_alone(rule: Rule, text: str) -> None:
    assert found(rule, text) == []


def test_with_an_attachment_one_may_say_so() -> None:
    assert found(find_attachments, "The plan is attached.", replace(RECORD, attachments=("plan.pdf",))) == []


def test_pay_is_no_secret_where_the_role_is_about_it() -> None:
    assert found(find_pay, "Your compensation survey is good.", replace(RECORD, role="Compensation Analyst")) == []


@pytest.mark.parametrize(
    "text",
    [
        "You seemed rushed and annoyed about the reorganisation.",
        "seemed RUSHED, and annoyed; about a reorganisation",
        "Good vibes!",
    ],
)
def test_a_private_note_in_the_letter_is_found_and_blocks(text: str) -> None:
    assert blocks(find_private_notes, text, NOTED)


@pytest.mark.parametrize(
    "text", ["The reorganisation seemed a good idea to Priya.", "A good day; vibes too.", "Priya was rushed."]
)
def test_single_words_of_a_private_note_are_left_alone(text: str) -> None:
    assert found(find_private_notes, text, NOTED) == []


def test_words_that_are_also_a_fact_are_not_private() -> None:
    shared = replace(NOTED, facts=("we both have good vibes about Kafka",))
    assert found(find_private_notes, "I have good vibes about Kafka.", shared) == []


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("You have 13 engineers.", "13"),
        ("You have thirteen engineers.", "thirteen"),
        ("You decide by Friday, June 19.", "Friday, June 19"),
        ("You decide by June 11.", "June 11"),
        ("It costs $1,300.", "1,300"),
    ],
)
def test_a_number_or_date_in_no_fact_is_found_and_blocks(text: str, passage: str) -> None:
    assert found(find_unknown_facts, text, KNOWN) == [(passage, None)]
    assert blocks(find_unknown_facts, text, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "You have 12 engineers and forty services.",
        "You decide by Friday, June 12, or by June 20.",
        "We met on June 9; today is June 10.",
        "It costs $1200 in 3.5 h; one or two more.",
        "It was good.\n\nBest,\nAlice Example\n+1 202 555 0100",
    ],
)
def test_a_number_or_date_of_the_facts_is_left_alone_in_any_form(text: str) -> None:
    assert found(find_unknown_facts, text, KNOWN) == []


def test_where_the_facts_are_not_known_every_number_is_left_alone() -> None:
    assert found(find_unknown_facts, "You have 13 engineers.") == []
