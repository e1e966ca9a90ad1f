"""Length, thanks, stock phrases, marks, doubled words, phrases of the genre, and the subject line."""

from dataclasses import replace

import pytest

from afterword.proofreading.check import check, check_subject
from afterword.proofreading.doubled_words import find_doubled_words
from afterword.proofreading.genre_grammar import find_genre_grammar
from afterword.proofreading.length import find_length
from afterword.proofreading.marks import find_marks
from afterword.proofreading.stock_phrases import find_stock_phrases
from afterword.proofreading.thanks import find_thanks
from tests.proofreading.cast import RECORD, blocks, found


def letter(words: int, first: str = "Thank you. ") -> str:
    return f"Dear Priya,\n\n{first}{'word ' * (words - 2)}\n\nBest,\nAlice Example"


@pytest.mark.parametrize(("words", "findings"), [(39, 1), (40, 0), (130, 0), (180, 0), (181, 1)])
def test_a_letter_has_between_40_and_180_words(words: int, findings: int) -> None:
    assert len(found(find_length, letter(words))) == findings
    assert not blocks(find_length, letter(words))


def test_a_check_in_may_be_shorter_and_a_text_without_greeting_is_no_letter() -> None:
    assert found(find_length, letter(31, "We spoke. ")) == []
    assert found(find_length, "One line.") == []


def test_the_third_thanks_is_one_too_many() -> None:
    text = "Thank you. Thanks again. Thanks to Kafka it is fast. I am thankful.\n\nMany thanks,\nAlice"
    assert [passage for passage, _ in found(find_thanks, text)] == ["thankful"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Please do not hesitate to contact me.", "Please write or ring"),
        ("I hope this email finds you well.", None),
        ("Write at your earliest convenience.", "when it suits you"),
        ("I am a real team player.", None),
    ],
)
def test_a_phrase_of_every_letter_is_found(text: str, right: str | None) -> None:
    assert [replacement for _, replacement in found(find_stock_phrases, text)] == [right]
    assert not blocks(find_stock_phrases, text)


def test_plain_courtesy_is_left_alone() -> None:
    assert found(find_stock_phrases, "I look forward to hearing from you. The team plays well.") == []


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("Good!", []),
        ("Good! Fine!", [("!", ".")]),
        ("Good!!", [("!!", "!")]),
        ("Good 😊", [(" 😊", "")]),
        ("Good 👩‍💻👍🏽.", [(" 👩‍💻👍🏽", "")]),
        ("Good :)", [(" :)", "")]),
        ("Ratio 3:1 (D); © 2026™", []),
    ],
)
def test_one_exclamation_mark_is_enough_and_emoji_are_too_many(text: str, findings: list[tuple[str, str]]) -> None:
    assert found(find_marks, text) == findings


@pytest.mark.parametrize(
    ("text", "right"),
    [("about the the plan", "the"), ("The the plan", "The"), ("it is in\nin the plan", "in"), ("a a plan", "a")],
)
def test_a_doubled_word_is_found(text: str, right: str) -> None:
    assert [replacement for _, replacement in found(find_doubled_words, text)] == [right]


@pytest.mark.parametrize(
    "text", ["I had had it that that was", "Walla Walla", "plan\n\nplan", "well-known known", "bye bye"]
)
def test_a_word_repeated_on_purpose_is_left_alone(text: str) -> None:
    assert found(find_doubled_words, text) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("I look forward to hear from you.", "hearing"),
        ("Thank you for take the time.", "taking"),
        ("I am interested in learn more.", "learning"),
        ("I would of liked it.", "have"),
        ("I have never saw it.", "seen"),
        ("I would been glad.", "be"),
    ],
)
def test_a_phrase_of_the_genre_gone_wrong_is_put_right(text: str, right: str) -> None:
    assert [replacement for _, replacement in found(find_genre_grammar, text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "I look forward to the talk, to work and to answers.",
        "Thank you for help on Monday.",
        "I would of course come.",
        "I saw it.",
    ],
)
def test_the_right_phrase_is_left_alone(text: str) -> None:
    assert found(find_genre_grammar, text) == []


@pytest.mark.parametrize(
    ("subject", "passage"),
    [
        ("", ""),
        ("Re: Product Manager", "Re: "),
        ("Product Manager\nthanks", "\n"),
        ("Thank you for today", ""),
        ("Product Manager: thank you for the conversation about it, and more", "d more"),
        ("Product Manager at Okappi", "Okappi"),
        ("Thank you, [Name] – Product Manager", "[Name]"),
    ],
)
def test_what_is_wrong_with_a_subject_is_found(subject: str, passage: str) -> None:
    assert passage in [subject[one.start : one.end] for one in check_subject(subject, RECORD)]


@pytest.mark.parametrize("subject", ["Thank you – Product Manager", "Okapi Health: our talk on Tuesday"])
def test_a_plain_subject_is_left_alone(subject: str) -> None:
    assert check_subject(subject, RECORD) == ()


def test_a_role_of_two_letters_is_named_by_them() -> None:
    assert check_subject("After our conversation – QA", replace(RECORD, role="QA")) == ()
    assert check_subject("After our conversation", replace(RECORD, role="QA")) != ()


def test_an_answer_in_a_thread_may_say_re() -> None:
    assert check_subject("Re: Product Manager", RECORD, in_thread=True) == ()


def test_a_subject_pasted_into_the_letter_is_found() -> None:
    text = "Thank you – Product Manager\n\nDear Priya,"
    assert [one.kind for one in check(text, RECORD, subject="Thank you – Product Manager")] == ["subject"]
