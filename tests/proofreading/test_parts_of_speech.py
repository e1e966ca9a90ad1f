"""Each word has one part of speech in its sentence, and each verb its subject."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from afterword.proofreading.clauses import subject_of
from afterword.proofreading.maxent import Maxent
from afterword.proofreading.phrasing import Sentence, sentences
from afterword.proofreading.tagging import parts


def one(text: str) -> Sentence:
    return sentences(text)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I walk to the site.", "PRP VBP TO DT NN"),
        ("The walk was long.", "DT NN VBD JJ"),
        ("We didn't plan it.", "PRP VBD+RB VB PRP"),
        ("It’s Priya’s plan.", "PRP+VBZ NNP+POS NN"),
        ("Often insurance calls take time.", "RB NN NNS VBP NN"),
        ("Once a client refuse forty pages.", "RB DT NN VBP CD NNS"),
    ],
)
def test_a_word_has_the_part_of_speech_it_has_in_this_sentence(text: str, expected: str) -> None:
    assert " ".join(parts(one(text))) == expected


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The records of each patient are kept.", "are", "The records"),
        ("The way your drivers plan their breaks is new.", "plan", "your drivers"),
        ("The way your drivers plan their breaks is new.", "is", "The way"),
        ("You and Tom have earned it.", "have", "You and Tom"),
        ("My client, a small firm, has twelve shops.", "has", "My client"),
        ("I like the tools and the results are good.", "are", "the results"),
        ("The people who run it are kind.", "run", "The people"),
        ("The letters written by the families were moving.", "were", "The letters"),
        ("I liked what they do.", "do", "they"),
    ],
)
def test_a_verb_has_its_subject(text: str, verb: str, subject: str) -> None:
    sentence = one(text)
    found = subject_of(sentence, next(at for at, word in enumerate(sentence.words) if word.text == verb))
    assert found
    assert text[sentence.words[found.start].start : sentence.words[found.head].end] == subject


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("It is one of the things that make a shop.", "make"),
        ("It failed the audits, which is rare.", "is"),
    ],
)
def test_a_subject_that_cannot_be_told_is_none(text: str, verb: str) -> None:
    sentence = one(text)
    assert subject_of(sentence, next(at for at, word in enumerate(sentence.words) if word.text == verb)) is None


def test_a_model_of_another_kind_is_refused(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "other.bin", "w") as file:
        file.writestr("pos.model", b"\0\x02QN" + bytes(40))
    with pytest.raises(ValueError, match=r"other\.bin"):
        Maxent(tmp_path / "other.bin", "pos.model")
