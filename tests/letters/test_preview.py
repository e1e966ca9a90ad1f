import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.letters.compose import compose
from afterword.letters.notes import HALF_SENTENCES, Note, NoteKind
from afterword.letters.preview import Preview, preview
from afterword.letters.request import Reader
from tests.letters.cast import COMPLETIONS, PRINTED, any_kind, any_text, request

PRIYA = "Priya Example"


def seen(kind: NoteKind, text: str, **more: object) -> Preview:
    return preview(kind, text, reader=PRIYA, readers=(PRIYA, "Tom Sample"), employer="Northwind", **more)  # type: ignore[arg-type]


@given(any_kind, any_text)
def test_a_preview_is_one_clean_sentence_or_a_question(kind: NoteKind, text: str) -> None:
    found = seen(kind, text)
    if found.sentence is None:
        assert found.own == ()
        return
    assert found.asks is None
    assert found.sentence[0].isupper()
    assert found.sentence.endswith(".")
    assert not found.sentence.endswith("..")
    assert "  " not in found.sentence
    assert not re.search(r"[\[\]{}<>\n\r\t]", found.sentence)
    assert all(found.sentence[start:end].strip() for start, end in found.own)


# "2nd", "2x", "1/2 a day" and "e2e" are said in words.
IN_WORDS = {
    "1": ("half",),
    "2": ("second", "twice", "half", "end-to-end"),
    "3": ("third",),
    "4": ("fourth",),
    "5": ("fifth",),
}


@given(any_kind, any_text)
def test_a_printed_sentence_keeps_every_number(kind: NoteKind, text: str) -> None:
    sentence = seen(kind, text).sentence
    if sentence is not None:
        lost = set(re.findall(r"\d+", text)) - set(re.findall(r"\d+", sentence))
        assert all(any(word in sentence for word in IN_WORDS.get(number, ())) for number in lost)


@given(st.sampled_from(PRINTED))
def test_a_printed_sentence_keeps_every_name(note: tuple[NoteKind, str]) -> None:
    kind, text = note
    sentence = seen(kind, text).sentence or ""
    names = re.findall(r"(?<=[a-z,] )(?!I\b)[A-Z][\w-]+", text)
    assert all(name in sentence for name in names)


@given(any_text)
def test_a_private_note_has_no_sentence_and_no_question(text: str) -> None:
    assert seen(NoteKind.PRIVATE, text) == Preview(None, None, ())


@given(any_text.filter(str.strip))
def test_a_jotting_is_asked_back(text: str) -> None:
    found = seen(NoteKind.JOTTING, text)
    assert found.sentence is None
    assert found.asks is not None


@pytest.mark.parametrize("kind", [kind for kind in NoteKind if kind not in (NoteKind.PRIVATE, NoteKind.JOTTING)])
def test_the_example_of_each_half_sentence_becomes_a_sentence(kind: NoteKind) -> None:
    assert seen(kind, HALF_SENTENCES[kind].example, heard_on=date(2026, 6, 9)).sentence is not None


def test_a_need_is_joined_in_front_of_what_fits() -> None:
    found = seen(NoteKind.MINE, "cut waste by a third", need="fewer returns")
    assert found.sentence == "You mentioned that you need fewer returns; I cut waste by a third."
    assert [found.sentence[start:end] for start, end in found.own] == ["fewer returns", "cut waste by a third"]


def test_a_doubt_is_joined_in_front_of_the_better_answer() -> None:
    found = seen(NoteKind.BETTER, "I have led a night shift of fourteen", worry="my time with larger teams")
    assert found.sentence == "On my time with larger teams, I have led a night shift of fourteen."


def test_a_need_that_does_not_fit_leaves_the_answer_alone() -> None:
    found = seen(NoteKind.MINE, "cut waste by a third", need="??")
    assert found.sentence == "For my part, I cut waste by a third."


def test_a_decision_day_is_said_with_weekday_and_date_in_the_dialect() -> None:
    heard_on = date(2026, 6, 9)
    american = seen(NoteKind.DECIDE, "fri 12th", heard_on=heard_on)
    british = seen(NoteKind.DECIDE, "fri 12th", heard_on=heard_on, dialect="en-GB")
    assert american.sentence == "You said I would hear by Friday, June 12."
    assert british.sentence == "You said I would hear by Friday 12 June."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("eow", "Friday, June 12"),
        ("end of week", "Friday, June 12"),
        ("end of month", "Tuesday, June 30"),
        ("two weeks from now", "Tuesday, June 23"),
        ("weds 17th", "Wednesday, June 17"),
        ("thurs", "Thursday, June 11"),
    ],
)
def test_a_day_said_in_a_hurry_is_said_as_a_date(text: str, day: str) -> None:
    found = seen(NoteKind.DECIDE, text, heard_on=date(2026, 6, 9))
    assert found.sentence == f"You said I would hear by {day}."


def test_what_one_throws_away_is_the_subject_of_a_thought() -> None:
    found = seen(NoteKind.STUCK, "what you throw away fits in one bin")
    assert found.sentence == "What stuck with me is that what you throw away fits in one bin."


def test_a_weekday_that_is_not_that_date_is_asked_back() -> None:
    assert seen(NoteKind.DECIDE, "Thursday the 12th", heard_on=date(2026, 6, 9)).sentence is None


def test_tomorrow_becomes_a_date_once_the_day_is_known() -> None:
    assert seen(NoteKind.PROMISE, "send the plan tomorrow").asks is not None
    found = seen(NoteKind.PROMISE, "send the plan tomorrow", heard_on=date(2026, 6, 9))
    assert found.sentence == "As promised, I will send the plan on Wednesday, June 10."


def test_a_week_from_tomorrow_is_asked_back() -> None:
    found = seen(NoteKind.PROMISE, "send the plan by tomorrow week", heard_on=date(2026, 6, 9))
    assert found.sentence is None
    assert found.asks is not None
    assert "tomorrow week" in found.asks


@pytest.mark.parametrize(
    "text",
    [
        "kafka\nbilling\nteam of 5",
        "**kafka**",
        "see https://example.org",
        "the [TBD] plan",
        "x" * 40_000,
        "обсудили склад",
        "the plan; the price",
        "MOVING BILLING TO KAFKA",
        "wht thy nd",
        "the salary",
    ],
)
def test_what_cannot_be_read_aloud_is_asked_back(text: str) -> None:
    assert seen(NoteKind.TALK, text).sentence is None


def test_shorthand_with_one_meaning_is_written_out() -> None:
    found = seen(NoteKind.MINE, "worked w/ 12 ppl on mgmt & tooling for 3 yrs")
    assert found.sentence == "For my part, I worked with 12 people on management and tooling for 3 years."


def test_family_goes_into_a_letter_only_where_it_is_ticked() -> None:
    assert seen(NoteKind.COMMON, "have twins").sentence is None
    assert seen(NoteKind.COMMON, "have twins", ticked=True).sentence == "We both have twins."


def test_each_reader_of_a_panel_has_another_frame() -> None:
    names = ("Priya Example", "Tom Sample", "Dana Sample")
    sentences = {
        preview(NoteKind.DRAW, "the work is outdoors", reader=name, readers=names, employer="Northwind").sentence
        for name in names
    }
    assert len(sentences) == 3


@given(st.sampled_from(COMPLETIONS))
def test_the_letter_says_what_the_preview_showed(note: tuple[NoteKind, str]) -> None:
    kind, text = note
    shown = preview(kind, text, reader=PRIYA, readers=(PRIYA,), employer="Northwind", heard_on=date(2026, 6, 9))
    [draft] = compose(request(Reader(PRIYA, notes=(Note("n1", kind, text),))))
    if shown.sentence is None or kind is NoteKind.TALK:
        return
    assert shown.sentence in draft.body
