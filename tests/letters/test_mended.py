"""What is put right in a completion, and what is left alone because it may be meant."""

import pytest

from afterword.letters.grammar.articles import right_articles
from afterword.letters.grammar.direct_questions import as_whether
from afterword.letters.grammar.fillers import without_fillers
from afterword.letters.grammar.past import past_of
from afterword.letters.grammar.put_in import with_little_words
from afterword.letters.grammar.reshape import reshaped
from afterword.letters.grammar.slips import spelt_right
from afterword.letters.grammar.spelling import as_written
from afterword.letters.notes import NoteKind


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("teh migrtion", "the migration"),
        ("managment of custmers", "management of customers"),
        ("comunication", "communication"),
        ("seperate the transprot", "separate the transport"),
        ("splunk on grafana", "Splunk on Grafana"),
        # another word is as near, a letter is too many, or it is nobody's slip
        ("siemens and kibana", "siemens and kibana"),
        ("Managment", "Managment"),
        ("form the team from scratch", "form the team from scratch"),
    ],
)
def test_a_slip_is_put_right_only_where_one_word_is_meant(typed: str, right: str) -> None:
    assert spelt_right(typed) == right


@pytest.mark.parametrize(
    ("kind", "typed", "whole"),
    [
        ("talk", "new rota", "the new rota"),
        ("talk", "moving to new building", "moving to a new building"),
        ("talk", "their 4 day week", "their 4 day week"),
        ("talk", "4 day week", "the 4-day week"),
        ("mine", "led team of 12", "led a team of 12"),
        ("mine", "managed ward budget", "managed a ward budget"),
        ("mine", "ran entire warehouse", "ran the entire warehouse"),
        ("promise", "send portfolio", "send my portfolio"),
        ("promise", "send draft", "send the draft"),
        ("promise", "let you know about start date", "let you know about the start date"),
        ("promise", "bring passport", "bring my passport"),
        ("they_will", "send contract", "send the contract"),
        ("they_will", "set up site visit", "set up site visit"),
        ("stuck", "team is tiny", "the team is tiny"),
        ("stuck", "your team is tiny", "your team is tiny"),
        ("better", "commute is short", "my commute is short"),
        ("talk", "training plan for nurses", "training plan for nurses"),
        ("mine", "ran youth club", "ran a youth club"),
        ("need", "help with Christmas rush", "help with the Christmas rush"),
    ],
)
def test_a_little_word_is_put_in_where_there_is_one_choice(kind: str, typed: str, whole: str) -> None:
    assert with_little_words(NoteKind(kind), typed) == whole


@pytest.mark.parametrize(
    ("kind", "typed", "turned"),
    [
        ("mine", "managing a team of five", "managed a team of five"),
        ("mine", "10 years in ICU", "have 10 years in ICU"),
        ("mine", "8 years nursing", "spent 8 years nursing"),
        ("mine", "3 years experience with React", "have 3 years of experience with React"),
        ("mine", "used Excel every day, made pivot tables", "used Excel every day and made pivot tables"),
        ("mine", "trained 14 starters, 3 became leaders", "trained 14 starters, and 3 became leaders"),
        ("mine", "worked in a lab, based in Leeds", "worked in a lab, based in Leeds"),
        ("better", "happy to travel", "happy to travel"),
        ("better", "no problem with weekends", "I have no problem with weekends"),
        ("better", "3 years of SAP counts for something", "3 years of SAP counts for something"),
        ("should", "forklift licence", "have a forklift licence"),
        ("should", "have a first aid certificate", "have a first aid certificate"),
        ("glad", "no weekends", "there are no weekends"),
        ("stuck", "no one shouts in the kitchen", "no one shouts in the kitchen"),
        ("stuck", "no patient waits in a corridor", "no patient waits in a corridor"),
        ("worry", "me not having a degree", "my not having a degree"),
        ("asked", "notice period", "my notice period"),
        ("promise", "let me know end of week", "let me know by the end of the week"),
        ("promise", "send it by the end of the week", "send it by the end of the week"),
        ("common", "from Ohio", "come from Ohio"),
    ],
)
def test_a_completion_of_another_slot_is_turned_where_one_turn_is_possible(kind: str, typed: str, turned: str) -> None:
    assert reshaped(NoteKind(kind), typed) == turned


@pytest.mark.parametrize(
    ("typed", "turned"),
    [
        ("do you have a licence", "whether I have a licence"),
        ("are you ok with nights", "whether I am ok with nights"),
        ("did you finish your degree", "whether I finished my degree"),
        ("why did you leave Tesco", "why I left Tesco"),
        ("how would you calm a parent", "how I would calm a parent"),
        ("would you tell us if you were unhappy", "would you tell us if you were unhappy"),
    ],
)
def test_a_question_as_it_was_put_becomes_one_about_the_candidate(typed: str, turned: str) -> None:
    assert as_whether(typed) == turned


@pytest.mark.parametrize(
    ("kind", "typed", "bare"),
    [
        ("need", "Need: someone for nights", "someone for nights"),
        ("draw", "the people, honestly", "the people"),
        ("better", "so i can start earlier tbh", "i can start earlier"),
        ("talk", "honestly", "honestly"),
        ("talk", "like-for-like swaps", "like-for-like swaps"),
    ],
)
def test_labels_and_sighs_are_no_part_of_a_completion(kind: str, typed: str, bare: str) -> None:
    assert without_fillers(NoteKind(kind), typed) == bare


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("live in hackney", "live in Hackney"),
        ("support arsenal", "support Arsenal"),
        ("an arsenal of tools", "an arsenal of tools"),
        ("work in fintech", "work in fintech"),
        ("lidl opening next door", "Lidl opening next door"),
        ("shell scripts", "shell scripts"),
        ("from hull to perth", "from Hull to Perth"),
        ("the hull of a boat", "the hull of a boat"),
    ],
)
def test_a_name_typed_small_gets_its_capital_where_it_can_only_be_one(typed: str, written: str) -> None:
    assert as_written(typed) == written


def test_an_article_agrees_with_the_sound_behind_it() -> None:
    assert right_articles("a emergency, a HGV, an new van, a union, a a level") == (
        "an emergency, an HGV, a new van, a union, a a level"
    )


@pytest.mark.parametrize(
    ("verb", "past"), [("lead", "led"), ("manage", "managed"), ("plan", "planned"), ("tidy", "tidied")]
)
def test_the_past_of_a_verb_is_spelt_as_it_is(verb: str, past: str) -> None:
    assert past_of(verb) == past
