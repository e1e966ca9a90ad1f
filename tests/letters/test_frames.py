import re
from itertools import combinations
from pathlib import Path

import pytest

from afterword.letters.fill import OWN_SLOTS, fill
from afterword.letters.frames import LANGUAGES, frames_for

FRAMES = frames_for("en-US")
SENTENCES = {
    family: frames
    for family, frames in FRAMES.items()
    if not re.match(r"greeting|sign_off|role|subject|late|very_late|material\.late|call\.headings", family)
}
SUBJECTS = {family: frames for family, frames in FRAMES.items() if family.startswith("subject")}
THANKFUL = re.compile(
    r"opening|talk\.(?:short|long)$|again|rejection(?!\.door)|hello\.thanks|missed_call\.(?:thanks|again)"
    r"|call\.(?:thank(?!\.(?:end|bye))|thanks)"
)
STOCK = re.compile(
    r"look forward|taking the time|hesitate|opportunity|pleasure|feel free|valuable time|touch base|circle back|!"
    r"|still waiting|just checking|follow(?:ing)? up|at your convenience|finds you|reject|unfortunately|why\b",
    re.I,
)


@pytest.mark.parametrize("family", SENTENCES)
def test_each_family_has_frames_to_choose_from_and_none_twice(family: str) -> None:
    frames = SENTENCES[family]
    assert len(frames) >= 3
    assert len(set(frames)) == len(frames)


@pytest.mark.parametrize("family", SENTENCES)
def test_each_frame_is_one_sentence_without_stock_phrases(family: str) -> None:
    for frame in SENTENCES[family]:
        assert frame.endswith((".", "?"))
        assert not STOCK.search(frame)


@pytest.mark.parametrize("family", SENTENCES)
def test_the_frames_of_a_family_have_the_same_slots(family: str) -> None:
    assert len({frozenset(re.findall(r"\{(\w+)\}", frame)) for frame in SENTENCES[family]}) == 1


def test_thanks_are_said_in_every_opening_and_nowhere_twice() -> None:
    for family, frames in SENTENCES.items():
        thanks = [frame.lower().count("thank") for frame in frames]
        assert thanks == [int(THANKFUL.match(family) is not None)] * len(frames), family


def test_no_two_families_share_a_sentence() -> None:
    plain = {family: frames for family, frames in SENTENCES.items() if not re.search(r"\{", "".join(frames))}
    for (one, frames), (other, others) in combinations(plain.items(), 2):
        assert not set(frames) & set(others), (one, other)


@pytest.mark.parametrize("family", SUBJECTS)
def test_a_subject_names_the_role_and_never_claims_to_answer(family: str) -> None:
    frames = SUBJECTS[family]
    assert len(frames) >= 3
    assert all("{role}" in frame and not frame.startswith("Re:") for frame in frames)
    assert " – {role}" in frames[0]


def test_a_language_is_a_folder_that_is_found_by_its_name() -> None:
    import afterword.letters.frames as languages

    folders = {path.parent.name for path in Path(languages.__file__).parent.glob("*/__init__.py")}
    assert folders == LANGUAGES
    assert "en" in LANGUAGES


@pytest.mark.parametrize("dialect", ["xx-YY", "en-GB", "en", ""])
def test_an_unknown_language_is_written_in_english(dialect: str) -> None:
    assert frames_for(dialect) == FRAMES


def test_the_words_of_a_filled_slot_can_be_found_again() -> None:
    filled = fill("On {worry}, {better}.", {"worry": "SAP", "better": "I work at Acme Inc."})
    assert filled.text == "On SAP, I work at Acme Inc."
    assert [filled.text[start:end] for start, end in filled.own] == ["SAP", "I work at Acme Inc."]
    assert {"worry", "better"} <= OWN_SLOTS


def test_an_american_date_has_a_comma_behind_it_inside_a_sentence_only() -> None:
    assert fill("On {day} we met.", {"day": "Friday, June 12"}).text == "On Friday, June 12, we met."
    assert fill("We met on {day}.", {"day": "Friday, June 12"}).text == "We met on Friday, June 12."
    assert fill("On {day} we met.", {"day": "Friday 12 June"}).text == "On Friday 12 June we met."
    assert fill("{on} was the day.", {"on": "Friday, June 12"}).text == "Friday, June 12, was the day."
