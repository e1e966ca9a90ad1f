import pytest

from afterword.proofreading.context import Context
from afterword.proofreading.gaps import find_gaps
from afterword.proofreading.markup import find_markup
from afterword.proofreading.shorthand import find_shorthand
from tests.proofreading.cast import RECORD, blocks, found


@pytest.mark.parametrize(
    ("text", "passage", "right"),
    [
        ("Dear ,", ",", None),
        ("Dear [Name],", "[Name]", "Priya"),
        ("Dear {{first_name}},", "{{first_name}}", "Priya"),
        ("I like [Company].", "[Company]", "Okapi Health Ltd"),
        ("I like <company>.", "<company>", "Okapi Health Ltd"),
        ("the {role} opening", "{role}", "Product Manager (Payments)"),
        ("I will call TBD.", "TBD", None),
        ("TODO mention Kafka", "TODO", None),
        ("by XXX at noon", "XXX", None),
        ("I spent ____ years", "____", None),
        ("the role at , which", " ", None),
        ("Dear None,", "None", None),
        ("Best,\nYour Name", "Your Name", "Alice Example"),
    ],
)
def test_a_gap_is_found_and_blocks(text: str, passage: str, right: str | None) -> None:
    shown, suggested = found(find_gaps, text)[0]
    assert shown.strip() == passage.strip()
    assert right is None or suggested == right
    assert blocks(find_gaps, text)


@pytest.mark.parametrize(
    "text",
    [
        "Write to me (any time) at <alice@example.org>.",
        "A & B, 3 < 4, it costs 12% (or less).",
        "It is what we talked about, and what I came for.",
        "None of it was dull. Your name came up.",
    ],
)
def test_ordinary_brackets_and_words_are_left_alone(text: str) -> None:
    assert found(find_gaps, text) == []


def test_brackets_the_role_itself_has_are_left_alone() -> None:
    assert found(find_gaps, "the Engineer [Contract] role", Context(role="Engineer [Contract]")) == []


@pytest.mark.parametrize(
    ("text", "passage", "right"),
    [
        ("We talked abt Kafka.", "abt", "about"),
        ("I met w/ Sam.", "w/ ", "with "),
        ("I met w/Sam.", "w/", "with "),
        ("It ran w/o errors.", "w/o ", "without "),
        ("Thx for the talk.", "Thx", "Thanks"),
        ("See you tmrw!", "tmrw", "tomorrow"),
        ("pls let me know", "pls", "please"),
        ("I liked it b/c it is new.", "b/c ", "because "),
        ("It took 3 wks.", "wks", "weeks"),
        ("I hope u agree.", "u", "you"),
        ("We moved MySQL -> Kafka.", " -> ", " to "),
    ],
)
def test_shorthand_is_found_and_written_out(text: str, passage: str, right: str) -> None:
    assert found(find_shorthand, text) == [(passage, right)]
    assert blocks(find_shorthand, text)


@pytest.mark.parametrize(
    "text",
    [
        "e.g. my CV, and/or CI/CD, 24/7, at 3 p.m.",
        "the UR team and a U-turn",
        "Q3, A/B tests, w/c 12 May",
        "about, with, through",
    ],
)
def test_established_abbreviations_are_left_alone(text: str) -> None:
    assert found(find_shorthand, text) == []


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It was **very** good.", "It was very good."),
        ("It was *very* good.", "It was very good."),
        ("I use `kubectl` daily.", "I use kubectl daily."),
        ("# Thanks\nfor it", "Thanks\nfor it"),
        ("Fish &amp; chips", "Fish & chips"),
        ("See [my site](https://example.org).", "See my site."),
        ("one<br>two", "onetwo"),
        ("a\u200bb", "ab"),
    ],
)
def test_markup_is_found_and_taken_out(text: str, plain: str) -> None:
    first = next(find_markup(text, RECORD))
    assert text[: first.start] + first.replacements[0] + text[first.end :] == plain
    assert first.blocks


@pytest.mark.parametrize(
    "text", ["- a point\n- another", "5 * 3 * 2", "snake_case and __init__", "C# and R&D*", "👩‍💻"]
)
def test_plain_text_with_odd_signs_is_left_alone(text: str) -> None:
    assert found(find_markup, text) == []
