"""What did not fit is handed on as finished sentences, and comes in when asked for."""

import re
from dataclasses import replace

from afterword.letters.compose import compose
from afterword.letters.notes import NoteKind
from afterword.letters.request import Conversation, Reader
from tests.letters.cast import END, START, notes, reader, request

MANY = Reader(
    "Priya Example",
    notes=notes(
        "n",
        [
            (NoteKind.NEED, "someone to keep two sites supplied"),
            (NoteKind.MINE, "moved a depot of forty people in eleven weeks"),
            (NoteKind.STUCK, "every nurse can stop a handover"),
            (NoteKind.DRAW, "the people who do the work also plan it"),
            (NoteKind.GLAD, "the yard in Leeds opens in May"),
            (NoteKind.COMMON, "learned to cook in small kitchens"),
            (NoteKind.GLAD, "you train your own drivers"),
            (NoteKind.PRIVATE, "seemed rushed"),
        ],
    ),
)


def test_every_usable_note_is_either_said_or_offered_once() -> None:
    [draft] = compose(request(MANY))
    said = [note for one in draft.sentences for note in one.notes]
    offered = [note for one in draft.unsaid for note in one.notes]
    assert sorted(said + offered) == [f"n{number}" for number in range(7)]
    assert offered
    assert all(one.text.endswith(".") for one in draft.unsaid)


def test_a_wanted_note_comes_in_and_four_facts_stay_four() -> None:
    [before] = compose(request(MANY))
    assert "train your own drivers" not in before.body
    [after] = compose(replace(request(MANY), wanted=frozenset({"n6"})))
    assert "train your own drivers" in after.body
    assert len(after.sentences) == len(before.sentences)


def test_sixty_notes_make_a_letter_of_its_measure_and_the_rest_is_offered() -> None:
    sixty = notes("s", [(NoteKind.GLAD, f"the yard in Leeds has {number} gates") for number in range(60)])
    [draft] = compose(request(Reader("Priya Example", notes=sixty)))
    assert len(draft.body.split()) <= 180
    assert len(draft.unsaid) == 59


def test_a_question_or_a_doubt_without_an_answer_is_asked_about_and_not_taken_up() -> None:
    open_ends = reader("Priya Example", worry="my time with SAP", asked="my work with Oracle", need="fewer returns")
    [draft] = compose(request(open_ends))
    assert not re.search("SAP|Oracle", draft.body)
    assert {"P-worry", "P-asked"} <= {ask.note for ask in draft.asks}


def test_a_doubt_that_is_all_there_is_stands_but_not_after_a_bad_interview() -> None:
    doubt = reader("Priya Example", worry="my time with SAP")
    badly = Conversation(START, END, "America/New_York", felt="badly")
    assert "SAP" in compose(request(doubt))[0].body
    assert "SAP" not in compose(request(doubt, interview=badly))[0].body
