"""What is remembered of a sentence is remembered of that sentence alone."""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.phrasing import Sentence

NOTHING_KNOWN = Context()


def test_a_sentence_is_read_once_while_the_next_is_typed() -> None:
    read: list[str] = []

    @each_sentence
    def find(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
        read.append(text[sentence.start : sentence.end])
        return iter(())

    for typed in ("We met on Monday. I", "We met on Monday. I li", "We met on Monday. I like it."):
        list(find(typed, NOTHING_KNOWN))
    assert read == ["We met on Monday.", "I", "I li", "I like it."]


def test_a_sentence_that_moved_is_pointed_at_where_it_stands_now() -> None:
    @each_sentence
    def find(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
        at = text.index("plan", sentence.start)
        yield Finding(at, at + 4, "grammar", "Here.")

    assert [one.start for one in find("The plan holds.", NOTHING_KNOWN)] == [4]
    text = "A plan. The plan holds."
    assert [text[one.start : one.end] for one in find(text, NOTHING_KNOWN)] == ["plan", "plan"]


def test_another_sign_at_the_end_or_another_record_is_read_anew() -> None:
    @each_sentence
    def find(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
        yield Finding(sentence.start, sentence.end, context.dialect, text[sentence.end - 1])

    british = Context(dialect="en-GB")
    found = [next(find(text, known)) for text in ("Is it?", "Is it.") for known in (NOTHING_KNOWN, british)]
    assert [(one.message, one.kind) for one in found] == [
        ("?", "en-US"),
        ("?", "en-GB"),
        (".", "en-US"),
        (".", "en-GB"),
    ]
