"""The letters the proofreader is measured on, and how it is counted."""

import re
from calendar import day_name, month_name
from datetime import date

import pytest
from bench.proofreading.counting import GROUPS
from bench.proofreading.material import Letter, Planted, Text, clean, planted, unmarked
from bench.proofreading.scoring import alarms, finds, mends

from afterword.proofreading.finding import Finding
from afterword.words.sentences import word_count

HALVES = ("tuning", "unseen", "fresh", "last")
MONTHS, DAYS = list(month_name)[1:], list(day_name)
DAY_AND_DATE = re.compile(
    rf"\b({'|'.join(DAYS)}),? (?:({'|'.join(MONTHS)}) (\d+)|(\d+) ({'|'.join(MONTHS)}))", re.ASCII
)


def all_letters() -> list[Letter]:
    return [letter for half in (*HALVES, "own") for letter in clean(half) + planted(half)]


def texts(letter: Letter) -> list[Text]:
    return [letter.body, *([letter.subject] if letter.subject else [])]


def test_there_are_60_clean_letters_and_160_errors_for_tuning_unseen_fresh_and_last() -> None:
    for half in HALVES:
        assert len(clean(half)) >= 60
        assert sum(len(text.errors) for letter in planted(half) for text in texts(letter)) >= 160
    names = [letter.id for letter in all_letters()]
    assert len(set(names)) == len(names)


def test_no_clean_letter_holds_an_error_and_each_other_one_does() -> None:
    for half in HALVES:
        assert not [letter.id for letter in clean(half) for text in texts(letter) if text.errors]
        assert not [letter.id for letter in planted(half) if not any(text.errors for text in texts(letter))]


def test_clean_letters_are_as_long_as_letters_are() -> None:
    lengths = {letter.id: word_count(letter.body.text) for half in HALVES for letter in clean(half)}
    assert not {name: words for name, words in lengths.items() if not 50 <= words <= 180}


def test_in_clean_letters_weekday_and_date_agree() -> None:
    wrong = []
    for letter in (letter for half in HALVES for letter in clean(half)):
        assert letter.context.interview_on
        for found in DAY_AND_DATE.finditer(letter.body.text):
            month, day = MONTHS.index(found[2] or found[5]) + 1, int(found[3] or found[4])
            if DAYS[date(letter.context.interview_on.year, month, day).weekday()] != found[1]:
                wrong.append(f"{letter.id}: {found[0]}")
    assert not wrong


def test_every_error_is_of_a_kind_that_is_printed_and_differs_from_what_is_right() -> None:
    printed = {kind for kinds in GROUPS.values() for kind in kinds}
    for letter in all_letters():
        for text in texts(letter):
            assert "⟦" not in text.text
            for error in text.errors:
                assert error.kind in printed
                assert text.text[error.start : error.end] not in error.right


def test_a_mark_leaves_the_wrong_passage_and_its_place() -> None:
    text = unmarked("Dear Ana,\n\nThank you ⟦real word|form|for⟧ this ⟦missing word||and |or ⟧that.")
    assert text.text == "Dear Ana,\n\nThank you form this that."
    assert text.errors == (
        Planted(21, 25, "real word", ("for",)),
        Planted(31, 31, "missing word", ("and ", "or ")),
    )


@pytest.mark.parametrize(
    ("start", "end", "found"), [(21, 25, True), (10, 22, True), (25, 29, False), (26, 26, True), (27, 27, False)]
)
def test_a_finding_counts_where_it_overlaps_or_is_a_character_away(start: int, end: int, found: bool) -> None:
    assert finds(Finding(start, end, "any", ""), Planted(21, 25, "real word", ())) is found


def test_a_letter_too_long_is_found_by_a_finding_about_length_only() -> None:
    error = Planted(10, 2000, "length", ())
    assert not finds(Finding(20, 25, "spelling", ""), error)
    assert finds(Finding(10, 10, "length", ""), error)


def test_the_first_suggestion_alone_mends_and_may_span_more_words() -> None:
    text = unmarked("I look forward to ⟦genre grammar|hear|hearing⟧ from you.")
    error = text.errors[0]
    assert mends(Finding(15, 22, "verb", "", ("to hearing", "hear")), error, text)
    assert not mends(Finding(18, 22, "verb", "", ("heard", "hearing")), error, text)
    assert not mends(Finding(18, 22, "verb", ""), error, text)


def test_a_passage_that_goes_leaves_no_double_space_to_be_counted_as_wrong() -> None:
    text = unmarked("I saw ⟦doubled|the the|the⟧ mill.")
    assert mends(Finding(10, 13, "doubled-word", "", ("",)), text.errors[0], text)


def test_what_points_at_no_error_is_an_alarm() -> None:
    text = unmarked("I saw ⟦doubled|the the|the⟧ mill.")
    beside, at = Finding(14, 18, "spelling", ""), Finding(6, 13, "doubled-word", "")
    assert alarms((at, beside), text) == [beside]
