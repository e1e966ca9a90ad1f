"""Whatever is pasted, the proofreader answers with passages of it and never falls over."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from afterword.proofreading.check import check, check_subject
from afterword.proofreading.context import Context, Person
from afterword.proofreading.finding import Finding

RECORD = Context(
    interviewers=(Person("Priya Sharma", "priya@example.org", "Priya"), Person("Sam O'Neill")),
    reader="Priya Sharma",
    employer="Okapi Health Ltd",
    other_employers=("Fabrikam",),
    role="Product Manager (Payments)",
    interview_on=date(2026, 6, 9),
    sent_on=date(2026, 6, 10),
    signer="Alice Example",
    private_notes=("Priya seemed rushed and annoyed about the reorganisation",),
    facts=("12 engineers", "Friday the 12th"),
)
PIECES = [
    *(
        "Dear Priya,",
        "Dear Sam,",
        "Dear ,",
        "Hi ",
        "Priyah",
        "Fabrikam",
        "Okappi",
        "Kind regards,",
        "Alice Exmaple",
        "\n\n",
    ),
    *("Thursday, June 12", "the 31st", "June 31", "w/ ", "abt", "[Name]", "{{x}}", "**bold**", "<b>", "attached", "!!"),
    *(
        "salary",
        "I froze",
        "the the ",
        "recieve ",
        "look forward to hear from you",
        "a interview",
        " , ",
        "->",
        "😊",
        "👩‍💻",
    ),
    *(
        "\u200b",
        "e\u0301",
        "שלום",
        "你好",
        "\ufeff",
        "\r\n",
        "\x00",
        "\u2028",
        "Mr. ",
        "’s",
        "'",
        "12",
        " 3.5 ",
        "Product Manger",
    ),
    *("thank you ", "yesterday ", "Priya seemed rushed and annoyed about it. "),
]
LETTERS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=14).map(" ".join)
ANY_PACE = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@ANY_PACE
@given(LETTERS, st.sampled_from([Context(), RECORD]))
@example("", RECORD)
@example("Dear \ud800,", RECORD)
@example("😊 Dear Priyah,", RECORD)
def test_findings_are_ordered_passages_of_the_text_that_do_not_overlap(text: str, context: Context) -> None:
    found = check(text, context)
    assert list(found) == sorted(found)
    for one in found:
        assert 0 <= one.start <= one.end <= len(text)
        assert one.message.strip()
        assert text[one.start : one.end] not in one.replacements
    for before, after in pairwise(found):
        assert before.end <= after.start


@ANY_PACE
@given(LETTERS)
def test_any_subject_can_be_checked(subject: str) -> None:
    for one in check_subject(subject, RECORD):
        assert 0 <= one.start <= one.end <= len(subject)


@ANY_PACE
@given(st.text(alphabet="😀🎉é\u0301 \n", max_size=20))
def test_offsets_are_code_points_whatever_stands_before(before: str) -> None:
    text = f"{before}\nWe spoke abt it."
    found = [text[one.start : one.end] for one in check(text, Context()) if one.kind == "shorthand"]
    assert found == ["abt"]


PLANTED = [
    "Dear Pryia,\n\nIt was good to talk.",
    "Dear Sam,\n\nIt was good to talk.",
    "I would join Okappi at once.",
    "I would join Fabrikam at once.",
    "The Product Manger role is mine.",
    "I will write by Thursday, June 12.",
    "We talked abt it.",
    "We talked **at length** there.",
    "We talked about the the plan.",
    "I recieved it.",
    "I look forward to hear from you.",
    "It was a honour to meet you.",
    "We met on Monday and it was good: thank you for meeting me on Monday.",
    "Kind regards,\nAlice Exmaple",
]


@pytest.mark.parametrize("text", PLANTED)
def test_putting_in_the_first_replacement_ends_the_finding(text: str) -> None:
    first = next(one for one in check(text, RECORD) if one.replacements)
    corrected = text[: first.start] + first.replacements[0] + text[first.end :]
    again = [one for one in check(corrected, RECORD) if _same(one, first)]
    assert again == []


def _same(one: Finding, other: Finding) -> bool:
    return (one.kind, one.start) == (other.kind, other.start)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for the talk about Kafka, Priya. We met on Tuesday. " * 3_300,
        "x" * 10_000,
        "Dear Priya, " * 2_000,
        "[" * 5_000,
        "!" * 5_000,
        "a@b." * 3_000,
        "the the " * 2_000,
    ],
    ids=["200 kB", "one long word", "greetings", "brackets", "exclamations", "addresses", "doubled"],
)
def test_a_very_long_text_is_answered(text: str) -> None:
    assert isinstance(check(text, RECORD), tuple)
