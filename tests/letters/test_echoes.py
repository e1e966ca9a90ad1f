"""Two sentences of a letter do not sound like each other."""

import pytest

from afterword.letters.echoes import echoes
from afterword.letters.sentence import Sentence


def said(text: str, frame: str) -> Sentence:
    return Sentence(text, (), (), (frame,))


@pytest.mark.parametrize(
    ("text", "frame", "echo"),
    [
        ("As agreed, I will call.", "As agreed, I will {promise}.", True),
        ("You said I would hear by Friday, as you said.", "You said I would hear by {on}, as you said.", True),
        ("I am glad to hear by Friday.", "I am glad to hear by {on}.", False),
    ],
)
def test_an_echo_is_the_same_beginning_or_three_words_of_a_frame(text: str, frame: str, echo: bool) -> None:
    before = [
        said("It was good to talk, as I said.", "It was good to talk, as I said."),
        said("As promised, I will send it.", "As promised, I will {promise}."),
    ]
    assert echoes(said(text, frame), before) is echo


def test_words_of_the_candidate_may_come_again() -> None:
    before = [said("We talked about the new press in Leeds.", "We talked about {talk}.")]
    assert not echoes(said("You need the new press in Leeds to run.", "You need {need}."), before)
