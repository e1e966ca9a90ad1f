"""What an employer has read once is not written to it again."""

from dataclasses import replace

import pytest

from afterword.letters.compose import compose
from afterword.letters.frames import frames_for
from afterword.letters.kinds import KINDS
from afterword.letters.said_before import frames_in
from tests.letters.cast import reader, request
from tests.letters.test_kinds import LATER

FRAMES = frames_for("en-US")


def test_a_frame_is_found_whatever_filled_it() -> None:
    found = frames_in(
        ["Thank you for our talk on Tuesday, June 9, about the Data Engineer role. I took away that X."], FRAMES
    )
    assert "Thank you for our talk on {day} about {role}." in found
    assert "I took away that {stuck}." in found
    assert "Thank you for discussing {role} with me on {day}." not in found
    assert frames_in([], FRAMES) == frames_in([""], FRAMES) == frozenset()


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"call-script"}))
def test_no_sentence_of_an_earlier_letter_comes_again(kind: str) -> None:
    noted = reader("Priya Example", need="fewer returns", mine="cut waste by a third", stuck="nobody shouts here")
    first = request(noted, kind=kind, now=LATER)
    [before] = compose(first)
    [after] = compose(replace(first, said_before=(before.body,)))
    assert not {frame for one in before.sentences for frame in one.frames} & {
        frame for one in after.sentences for frame in one.frames
    }
