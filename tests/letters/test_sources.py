"""A sentence that the candidate wrote is held against the notes: reworded it stays, invented it is marked."""

from datetime import date
from pathlib import Path

import pytest
from bench.sources import read

from afterword.letters.notes import NoteKind
from afterword.letters.preview import preview
from afterword.letters.sources import Facts, Source, Why, unsourced
from tests.letters.completions_hurried import HURRIED
from tests.letters.completions_mixed import MIXED
from tests.letters.completions_tidy import TIDY

CASES = [case for name in ("seen", "unseen") for case in read(Path(f"bench/sources_set/{name}.txt"))]
MOVED = Source("moved invoicing for 40 shops to Kafka in six weeks without a day of downtime", NoteKind.MINE)
NEED = Source("someone to move billing to Kafka", NoteKind.NEED)
PRIYA = Facts((MOVED, NEED), ("Priya Raman", "Northwind", "Backend Engineer"), (date(2026, 6, 9),))


def why(sentence: str, facts: Facts = PRIYA) -> set[str]:
    return {one.why.value for one in unsourced(sentence, facts)}


def test_of_two_hundred_sentences_nearly_all_inventions_are_marked_and_few_true_ones() -> None:
    invented = [bool(unsourced(case.text, Facts(case.notes))) for case in CASES if case.is_invented]
    true = [bool(unsourced(case.text, Facts(case.notes))) for case in CASES if not case.is_invented]
    assert len(invented) + len(true) >= 200
    assert sum(invented) / len(invented) >= 0.98
    assert sum(true) / len(true) <= 0.20


@pytest.mark.parametrize("sentence", [
    "I moved the invoicing of forty shops to Kafka in 6 weeks, without any downtime.",
    "You need someone to migrate billing to Kafka; I migrated invoicing for 40 shops within six weeks.",
    "Thank you again for your time on Tuesday, Priya.",
    "I would be glad to answer any further questions.",
    "Thank you for speaking with me about the Backend Engineer role at Northwind on June 9.",
])  # fmt: skip
def test_a_true_rewording_and_courtesy_are_not_marked(sentence: str) -> None:
    assert why(sentence) == set()


@pytest.mark.parametrize(("sentence", "reason"), [
    ("I moved invoicing for 400 shops to Kafka.", Why.NUMBER),
    ("I moved invoicing for 6 shops to Kafka in 40 weeks.", Why.NUMBER),
    ("I moved invoicing for 40 shops at Okapi to Kafka.", Why.NAME),
    ("Thank you for your time on Wednesday.", Why.DATE),
    ("Thank you for your time on Tuesday, June 10.", Why.NUMBER),
    ("I moved invoicing to Kafka and saved $40.", Why.MONEY),
    ("More of it stands at https://alice.example.", Why.LINK),
    ("Thank you for speaking about the Senior Backend Engineer role.", Why.TITLE),
    ("I moved invoicing for 40 shops to Kafka with a day of downtime.", Why.POLARITY),
    ("I know billing.", Why.CLAIM),
    ("I have done this before.", Why.CLAIM),
    ("I led the move to Kafka.", Why.WORDS),
])  # fmt: skip
def test_an_invention_is_marked_by_what_is_invented(sentence: str, reason: Why) -> None:
    assert reason.value in why(sentence)


def test_what_held_a_claim_back_may_not_be_dropped() -> None:
    helped = Facts((Source("helped to move 12 services as a junior engineer", NoteKind.MINE),))
    assert why("I helped to migrate twelve services as a junior engineer.", helped) == set()
    assert why("I moved 12 services as a junior engineer.", helped) == {"stronger"}
    assert why("I helped to move 12 services as an engineer.", helped) == {"title"}


RESTORED = Facts(
    (
        Source("restored a 1920s ceiling in Ghent and trained the two apprentices who did the stairs", NoteKind.MINE),
        Source("two of my apprentices might stay", NoteKind.BETTER),
        Source("we won a prize for it", NoteKind.MINE),
        Source("show me the archive if the owner agrees", NoteKind.THEY_WILL),
        Source("the owners choose the colours", NoteKind.DRAW),
    )
)


@pytest.mark.parametrize("sentence", [
    "I trained the two apprentices who did the ceiling.",
    "I trained the apprentices in Ghent, which is why they did the stairs.",
    "I restore ceilings in Ghent.",
    "Many of my apprentices might stay.",
    "Two of my apprentices will stay.",
    "I won a prize for it.",
    "You will show me the archive.",
    "You showed me the archive.",
    "My owners choose the colours.",
    "You mentioned that I restored a ceiling in Ghent.",
])  # fmt: skip
def test_known_words_may_not_say_something_new(sentence: str) -> None:
    assert why(sentence, RESTORED) != set()


@pytest.mark.parametrize("sentence", [
    "In Ghent I restored a ceiling from the 1920s, and I trained two apprentices, who did the stairs.",
    "Two of my apprentices might stay.",
    "We won a prize for it.",
    "You said you would show me the archive if the owner agrees.",
    "I like that your owners choose the colours.",
])  # fmt: skip
def test_the_same_words_told_as_they_stand_are_not_marked(sentence: str) -> None:
    assert why(sentence, RESTORED) == set()


def test_numbers_in_words_digits_and_short_forms_are_the_same() -> None:
    raised = Facts((Source("raised £40k, 12 % more than the year before, from two dozen firms", NoteKind.MINE),))
    sentence = "I raised £40,000, twelve percent more than the year before, from 24 firms."
    assert why(sentence, raised) == set()
    assert "money" in why(sentence.replace("£", "$"), raised)
    assert "number" in why(sentence.replace("percent", ""), raised) or "number" in why(
        "I raised 24 % from firms.", raised
    )


def test_the_passage_is_what_is_not_in_the_notes() -> None:
    sentence = "I moved invoicing for 40 shops in Leeds to Kafka."
    (found,) = unsourced(sentence, PRIYA)
    assert sentence[found.start : found.end] == "Leeds"
    assert found.is_hard


COMPLETIONS = [(kind, text) for table in (TIDY, HURRIED, MIXED) for kind, rows in table.items() for text, _ in rows]


def test_no_sentence_that_afterword_made_of_a_note_is_marked() -> None:
    marked = []
    for kind, text in COMPLETIONS:
        note = Source(text, NoteKind(kind))
        made = preview(NoteKind(kind), text, reader="Priya Raman", readers=("Priya Raman",), employer="Northwind")
        if made.sentence and unsourced(made.sentence, Facts((note,), ("Priya Raman", "Northwind"))):
            marked.append(made.sentence)
    assert marked == []


BAKER = Facts(
    (
        Source("baked 600 loaves a night, cut waste by a third and taught two apprentices", NoteKind.MINE),
        Source("began as electricians", NoteKind.COMMON),
        Source("I always asked our lawyer before I signed anything", NoteKind.BETTER),
        Source("wrote half of the workbook", NoteKind.SHOULD),
        Source("two inspectors were hired in spring", NoteKind.GLAD),
        Source("the collection is small enough to know by heart", NoteKind.DRAW),
    )
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I cut waste by a quarter.",
        "I doubled the loaves I baked a night.",
        "I baked with two apprentices.",
        "I am an electrician.",
        "Our lawyer always asked me before I signed anything.",
        "I wrote the workbook.",
        "Two inspectors will be hired in spring.",
        "I know the collection by heart.",
        "You were impressed by the loaves I baked.",
        "You need me in spring.",
    ],
)
def test_more_than_was_done_is_marked(sentence: str) -> None:
    assert why(sentence, BAKER)


@pytest.mark.parametrize(
    "sentence",
    [
        "I cut waste by one third.",
        "I taught two apprentices.",
        "We both began as electricians.",
        "Before I signed anything I always asked our lawyer.",
        "Half of the workbook I wrote.",
        "In spring two inspectors were hired.",
        "The collection is small enough to know by heart.",
        "I baked 600 loaves each night, and two apprentices were taught.",
    ],
)
def test_the_same_said_another_way_is_not_marked(sentence: str) -> None:
    assert not why(sentence, BAKER)


MOVED_ABOUT = """
stuck: the slingers choose the driver | The slingers choose the driver. | The driver chooses the slingers.
stuck: the roses are older than the house | Your roses are older than the house. | The house is older than the roses.
mine: cut the weekly report | I cut the weekly report. | I cut the daily report.
mine: checked in 70 guests alone | I checked in 70 guests by myself. | I checked in 70 guests with a colleague.
mine: built two halls and a bridge | I built two halls and a bridge. | I built two bridges and a hall.
need: a calm person for donors | You need somebody calm for your donors. | You need a calm donor.
need: someone to train two commis | You need someone who trains two commis. | You need two commis.
mine: trained nine students | I trained nine students. | I was trained by nine students.
common: trained at Wisley | We both trained at Wisley. | We both taught at Wisley.
asked: how I tell someone of a loss | You asked how I tell someone of a loss. | I told someone of a loss.
should: drive the heavy vehicle | I drive the heavy vehicle. | I can drive any vehicle.
better: the surgeon has signed it off | The surgeon signed it off. | The surgeon will sign it off.
draw: you only sell what you grow | You only sell what you grow. | You only grow what you sell.
glad: the linen is done in the house | The linen is done in the house. | The linen was done by me.
should: read Dutch | I read Dutch. | I speak Dutch.
they_will: show me the warehouse data | You will show me the warehouse data. | You showed me the warehouse data.
"""


@pytest.mark.parametrize("row", MOVED_ABOUT.strip().splitlines())
def test_known_words_that_changed_places_are_marked(row: str) -> None:
    noted, true, invented = row.split(" | ")
    kind, _, note = noted.partition(": ")
    facts = Facts((Source(note, NoteKind(kind)),))
    assert unsourced(invented, facts)
    assert not unsourced(true, facts)
