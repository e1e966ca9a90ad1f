"""Notes are joined where they belong together, and only there."""

import pytest

from afterword.letters.compose import compose
from afterword.letters.grammar.outcome import Form
from afterword.letters.material import Usable
from afterword.letters.notes import NoteKind
from afterword.letters.pairs import linked, paired, speaks_of
from afterword.letters.request import Reader
from tests.letters.cast import notes, request


def usable(text: str, place: int) -> Usable:
    return Usable(f"n{place}", text, Form.NOUN, place=place)


def test_one_and_one_pair_wherever_they_stand() -> None:
    [(need, mine)] = paired([usable("fewer returns", 0)], [usable("led audits", 5)])
    assert (need.note, mine.note) == ("n0", "n5")


def test_the_answer_written_right_behind_is_joined_and_another_is_not() -> None:
    needs = [usable("fewer returns", 0), usable("a calmer floor", 4)]
    mine = [usable("led audits", 1), usable("ran a bakery", 2)]
    assert [(one.note, other.note) for one, other in linked(needs, mine)] == [("n0", "n1")]


def test_a_word_in_common_counts_more_than_the_place() -> None:
    needs = [usable("someone for the welding shop", 0)]
    mine = [usable("led audits", 1), usable("kept a welding shop going", 7)]
    assert [other.note for _, other in linked(needs, mine)] == ["n7"]


def test_the_ending_of_a_word_in_common_does_not_count() -> None:
    assert speaks_of(usable("training 600 people", 0), usable("trained 85 census takers", 1))
    assert not speaks_of(usable("training 600 people", 0), usable("led audits", 1))


def test_what_was_done_about_the_topic_is_joined_to_it_before_what_stuck() -> None:
    typed = [
        (NoteKind.TALK, "training 600 people in three weeks"),
        (NoteKind.STUCK, "the oldest clerk is 91"),
        (NoteKind.MINE, "trained 85 census takers"),
    ]
    (draft,) = compose(request(Reader("Priya Example", notes=notes("n", typed))))
    assert any(sentence.notes == ("n0", "n2") for sentence in draft.sentences)
    assert any(sentence.notes == ("n1",) for sentence in draft.sentences)


def test_a_question_is_not_answered_with_what_has_nothing_to_do_with_it() -> None:
    noted = notes(
        "n",
        [
            (NoteKind.ASKED, "overtime in November"),
            (NoteKind.NEED, "someone for the picking line"),
            (NoteKind.MINE, "ran a picking line of twelve"),
            (NoteKind.MINE, "trained 25 temps in one week"),
        ],
    )
    [draft] = compose(request(Reader("Priya Example", notes=noted)))
    assert "November" not in draft.body
    assert "n0" in {ask.note for ask in draft.asks}
    assert any({"n1", "n2"} == set(one.notes) for one in draft.sentences)


def test_a_question_is_joined_to_its_better_answer_where_nothing_was_done() -> None:
    noted = notes(
        "n", [(NoteKind.ASKED, "whether I know the city"), (NoteKind.BETTER, "I drove a cab here for 2 years")]
    )
    [draft] = compose(request(Reader("Priya Example", notes=noted)))
    [joined] = [one for one in draft.sentences if set(one.notes) == {"n0", "n1"}]
    assert "whether I know the city" in joined.text
    assert "I drove a cab here for 2 years" in joined.text
    assert not draft.asks


def test_what_was_done_answers_its_need_and_the_better_answer_its_question() -> None:
    noted = notes(
        "n",
        [
            (NoteKind.NEED, "nights covered"),
            (NoteKind.MINE, "ran the ambulance desk for 5 years"),
            (NoteKind.ASKED, "whether I know the city"),
            (NoteKind.BETTER, "I drove a cab here for 2 years"),
            (NoteKind.WORRY, "the new system"),
        ],
    )
    [draft] = compose(request(Reader("Priya Example", notes=noted)))
    assert {("n0", "n1"), ("n2", "n3")} <= {one.notes for one in draft.sentences}
    assert [ask.note for ask in draft.asks] == ["n4"]


def test_a_better_answer_to_a_doubt_is_not_given_to_a_question() -> None:
    noted = notes(
        "n",
        [
            (NoteKind.ASKED, "notice periods"),
            (NoteKind.WORRY, "my time with larger crews"),
            (NoteKind.BETTER, "I have led a night shift of fourteen"),
        ],
    )
    [draft] = compose(request(Reader("Priya Example", notes=noted)))
    assert ("n1", "n2") in {one.notes for one in draft.sentences}
    assert "notice periods" not in draft.body


@pytest.mark.parametrize(
    ("role", "shown"),
    [("Summer Intern, Firmware", "role of Summer Intern, Firmware, "), ("Summer Intern", "Summer Intern role")],
)
def test_a_role_in_two_parts_has_its_second_comma_inside_a_sentence(role: str, shown: str) -> None:
    bodies = [compose(request(role=role, opening_seed=seed))[0].body for seed in "abcdefghij"]
    assert any(shown in body for body in bodies)
    assert not any("Firmware with" in body or "Firmware on" in body for body in bodies)
