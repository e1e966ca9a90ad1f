"""Half sentences of many trades, tidy and hurried, and the sentence each becomes."""

import pytest

from afterword.letters.grammar.fit import Setting, fit
from afterword.letters.grammar.outcome import Fitted
from afterword.letters.notes import NoteKind
from afterword.letters.preview import Preview, preview
from tests.letters.completions_found import FOUND
from tests.letters.completions_hurried import HURRIED
from tests.letters.completions_left_out import LEFT_OUT
from tests.letters.completions_lent import LENT
from tests.letters.completions_mixed import MIXED
from tests.letters.completions_tidy import TIDY


def seen(kind: str, text: str) -> Preview:
    return preview(
        NoteKind(kind), text, reader="Priya Example", readers=("Priya Example", "Tom Sample"), employer="Northwind"
    )


def cases(table: dict[str, list[tuple[str, str | None]]]) -> list[tuple[str, str, str | None]]:
    return [(kind, text, sentence) for kind, rows in table.items() for text, sentence in rows]


@pytest.mark.parametrize(("kind", "text", "sentence"), [*cases(TIDY), *cases(HURRIED), *cases(MIXED)])
def test_a_completion_becomes_its_sentence_or_is_asked_back(kind: str, text: str, sentence: str | None) -> None:
    found = seen(kind, text)
    assert found.sentence == sentence
    assert (found.asks is None) == (sentence is not None)


@pytest.mark.parametrize(("kind", "text", "fitted"), [*cases(FOUND), *cases(LEFT_OUT), *cases(LENT)])
def test_a_completion_stands_in_its_slot_or_is_asked_back(kind: str, text: str, fitted: str | None) -> None:
    found = fit(NoteKind(kind), text, Setting("Priya Example", ("Priya Example", "Tom Sample"), "Northwind"))
    assert (found.text if isinstance(found, Fitted) else None) == fitted


@pytest.mark.parametrize(("table", "most"), [(TIDY, 0.1), (HURRIED, 0.25)], ids=["tidy", "hurried"])
def test_few_completions_are_asked_back(table: dict[str, list[tuple[str, str | None]]], most: float) -> None:
    sentences = [sentence for _, _, sentence in cases(table)]
    assert len(sentences) >= 100
    assert sum(sentence is None for sentence in sentences) <= most * len(sentences)


@pytest.mark.parametrize(("kind", "text", "sentence"), [*cases(TIDY), *cases(HURRIED), *cases(MIXED)])
def test_what_was_printed_is_not_made_into_something_else_when_typed_again(
    kind: str, text: str, sentence: str | None
) -> None:
    own = [(sentence or "")[start:end] for start, end in seen(kind, text).own]
    assert not sentence or seen(kind, own[0]).sentence in (sentence, None)


@pytest.mark.parametrize(("kind", "text", "sentence"), cases(TIDY))
def test_the_candidates_words_are_marked_in_the_sentence(kind: str, text: str, sentence: str | None) -> None:
    found = seen(kind, text)
    marked = [(found.sentence or "")[start:end] for start, end in found.own]
    assert len(marked) == (sentence is not None)
    assert all(words and words == words.strip() for words in marked)
