import re

import pytest

from afterword.letters.fill import OWN_SLOTS, fill
from afterword.letters.frames import frames_for

FRAMES = frames_for("en-US")
SENTENCES = {
    family: frames
    for family, frames in FRAMES.items()
    if not re.match(r"greeting|sign_off|role|subject|late|very_late", family)
}
STOCK = re.compile(
    r"look forward|taking the time|hesitate|opportunity|pleasure|feel free|valuable time|touch base|circle back|!", re.I
)


@pytest.mark.parametrize("family", SENTENCES)
def test_each_family_has_frames_to_choose_from_and_none_twice(family: str) -> None:
    frames = SENTENCES[family]
    assert len(frames) >= 3
    assert len(set(frames)) == len(frames)


@pytest.mark.parametrize("family", SENTENCES)
def test_each_frame_is_one_sentence_without_stock_phrases(family: str) -> None:
    for frame in SENTENCES[family]:
        assert frame.endswith(".")
        assert not STOCK.search(frame)


@pytest.mark.parametrize("family", SENTENCES)
def test_the_frames_of_a_family_have_the_same_slots(family: str) -> None:
    assert len({frozenset(re.findall(r"\{(\w+)\}", frame)) for frame in SENTENCES[family]}) == 1


def test_thanks_are_said_in_every_opening_and_nowhere_twice() -> None:
    for family, frames in SENTENCES.items():
        thanks = [frame.lower().count("thank") for frame in frames]
        assert thanks == [int(family.startswith(("opening", "talk.")))] * len(frames)


def test_an_unknown_language_is_written_in_english() -> None:
    assert frames_for("xx-YY") is FRAMES


def test_the_words_of_a_filled_slot_can_be_found_again() -> None:
    filled = fill("On {worry}, {better}.", {"worry": "SAP", "better": "I work at Acme Inc."})
    assert filled.text == "On SAP, I work at Acme Inc."
    assert [filled.text[start:end] for start, end in filled.own] == ["SAP", "I work at Acme Inc."]
    assert {"worry", "better"} <= OWN_SLOTS


def test_an_american_date_has_a_comma_behind_it_inside_a_sentence_only() -> None:
    assert fill("On {day} we met.", {"day": "Friday, June 12"}).text == "On Friday, June 12, we met."
    assert fill("We met on {day}.", {"day": "Friday, June 12"}).text == "We met on Friday, June 12."
    assert fill("On {day} we met.", {"day": "Friday 12 June"}).text == "On Friday 12 June we met."
