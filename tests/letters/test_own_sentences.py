"""A sentence the candidate wrote for a note is said word for word, in every letter that says the note."""

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.errors import InputError
from afterword.letters.compose import Draft, compose
from afterword.letters.kinds import KINDS
from afterword.letters.mended import one_sentence
from afterword.letters.notes import Note, NoteKind
from afterword.letters.preview import preview
from afterword.letters.request import EarlierLetter, NewOpening, Reader
from afterword.letters.sentence import Sentence
from tests.letters.cast import END, START, request

OWN = "Two things from Tuesday are still on my mind, and both are yours."
TEXTS = {
    "talk": "moving billing to Kafka",
    "stuck": "every nurse can stop a handover",
    "glad": "you are opening a second site",
    "asked": "my work with suppliers",
    "need": "someone to keep two sites supplied",
    "mine": "moved a depot of forty people in eleven weeks",
    "worry": "my experience with larger teams",
    "better": "I have led a night shift of fourteen",
    "should": "hold a forklift licence",
    "promise": "send you the floor plan by Thursday",
    "they_will": "call me on Thursday",
    "draw": "the people who do the work also plan it",
    "common": "learned to cook in small kitchens",
}
PAIRS = [("need", "mine"), ("asked", "mine"), ("talk", "stuck"), ("worry", "better"), ("talk", "mine")]


def note(kind: str, mended: str | None = None) -> Note:
    return Note(kind, NoteKind(kind), TEXTS[kind], mended=mended)


def thank_you(*notes: Note) -> Draft:
    return compose(request(Reader("Priya Example", notes=notes)))[0]


def own(draft: Draft) -> Sentence:
    return next(one for one in draft.sentences if one.text == OWN)


@pytest.mark.parametrize("kind", TEXTS)
def test_a_mended_sentence_stands_alone_and_is_all_the_candidates_own(kind: str) -> None:
    draft = thank_you(note(kind, OWN))
    assert own(draft) == Sentence(OWN, (kind,), ((0, len(OWN)),))
    assert draft.body.count(OWN) == 1
    assert TEXTS[kind] not in draft.body


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("place", [0, 1])
def test_a_mended_half_of_a_pair_is_said_by_itself(pair: tuple[str, str], place: int) -> None:
    other = pair[1 - place]
    draft = thank_you(*(note(kind, OWN if kind == pair[place] else None) for kind in pair))
    assert own(draft).notes == (pair[place],)
    of_the_other = [one for one in draft.sentences if other in one.notes]
    # A question or a doubt is taken up only together with its answer.
    assert [one.notes for one in of_the_other] == ([] if other in ("asked", "worry") else [(other,)])
    assert not [ask for ask in draft.asks if ask.note == pair[0]]


def test_a_mended_need_still_stands_before_what_answers_it() -> None:
    draft = thank_you(note("mine"), note("need", OWN), note("draw"))
    notes = [one.notes for one in draft.sentences if one.notes]
    assert notes.index(("need",)) + 1 == notes.index(("mine",))


def test_a_mended_topic_leaves_the_day_and_the_role_to_the_opening() -> None:
    draft = thank_you(note("talk", OWN), note("stuck"), note("need"))
    assert draft.sentences[0].notes == ()
    assert "on Tuesday about the Backend Engineer role" in draft.sentences[0].text
    assert draft.sentences[1].text == OWN


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "thank-you"])
def test_every_kind_of_letter_says_it_as_it_is_written(kind: str) -> None:
    said_in = "they_will" if kind == "missed-call" else "stuck"
    notes = tuple(note(each, OWN if each == said_in else None) for each in ("talk", said_in))
    asked = replace(
        request(Reader("Priya Example", notes=notes)),
        kind=kind,
        now=END + timedelta(days=120),
        earlier_letters=(EarlierLetter("thank-you", START.date()),),
        new_opening=NewOpening("Site Lead", "your careers page"),
        news="I passed the exam in May",
        attachments=("floor-plan.pdf",),
    )
    draft = compose(asked)[0]
    assert own(draft).notes == (said_in,)
    assert TEXTS[said_in] not in draft.body


@pytest.mark.parametrize("kind", ["asked", "worry", "glad", "common"])
def test_what_did_not_fit_is_handed_on_as_it_is_written(kind: str) -> None:
    every = [*(note(each) for each in TEXTS if each != kind), note(kind, OWN)]
    draft = thank_you(*every, note(kind, None))
    assert OWN in [one.text for one in (*draft.sentences, *draft.unsaid)]


def test_a_note_that_fits_no_half_sentence_can_be_said_all_the_same() -> None:
    asked_back = Note("n", NoteKind.NEED, "tom??")
    assert [ask.note for ask in thank_you(asked_back).asks][:1] == ["n"]
    mended = thank_you(replace(asked_back, mended=OWN))
    assert own(mended).notes == ("n",)


def test_a_name_told_in_confidence_stays_out_of_a_mended_sentence() -> None:
    secret = Note("s", NoteKind.PRIVATE, "never mention Project Heron")
    told = replace(note("stuck"), mended="I keep thinking of Project Heron.")
    draft = thank_you(secret, told)
    assert "Heron" not in draft.body
    assert [ask.note for ask in draft.asks][:1] == ["stuck"]


def test_family_health_and_faith_have_to_be_ticked_in_a_mended_sentence_too() -> None:
    told = replace(note("common"), mended="We both have twin daughters, and we both sleep little.")
    assert "daughters" not in thank_you(told).body
    assert "daughters" in thank_you(replace(told, ticked=True)).body


@pytest.mark.parametrize("kind", ["private", "jotting"])
def test_what_stands_in_no_letter_cannot_be_mended_into_one(kind: str) -> None:
    assert OWN not in thank_you(Note("n", NoteKind(kind), "something", mended=OWN)).body


def test_the_preview_shows_it_as_the_letter_says_it() -> None:
    shown = preview(
        NoteKind.MINE, "x", reader="Priya", readers=("Priya",), employer="", need="help", mended="I ran it all"
    )
    assert (shown.sentence, shown.asks, shown.own) == ("I ran it all.", None, ((0, 13),))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("two sites, one plan", "Two sites, one plan."),
        ("  it was\n good  to meet  ", "It was good to meet."),
        ("Shall I send it?", "Shall I send it?"),
        ("You said “stop.”", "You said “stop.”"),
        ("éclairs sell", "Éclairs sell."),
    ],
)
def test_only_the_capital_and_the_full_stop_are_tidied(typed: str, kept: str) -> None:
    assert one_sentence(typed) == kept


@pytest.mark.parametrize("typed", ["One. And two.", "...", "x" * 501])
def test_what_is_not_one_sentence_is_refused(typed: str) -> None:
    with pytest.raises(InputError):
        one_sentence(typed)
