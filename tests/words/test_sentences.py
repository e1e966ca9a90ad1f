from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.words.sentences import split, tokens, word_count


def texts(text: str) -> list[str]:
    return [span.text for span in split(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you, Dr. Example.",
        "We spoke with Mr. and Mrs. Example at 3.5 percent.",
        "I used brokers, e.g. Kafka, i.e. a log.",
        "I worked in the U.S. Army for Acme Inc. in Boston.",
        "We met at 3 p.m. and talked.",
        "I met J. R. Example there.",
        "Ask for room No. 5 at St. Mary.",
        "So … we talked about node.js and version 2.0.1 of it.",
        "“Why Kafka?” she asked.",
        "It took approx. two weeks.",
        "1. Kafka is a log.",
        "It is long\nand wrapped by hand.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert texts(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Thank you. It was good.", ["Thank you.", "It was good."]),
        ("I work in the U.S. The team is here.", ["I work in the U.S.", "The team is here."]),
        ("We met at 3 p.m. I was glad.", ["We met at 3 p.m.", "I was glad."]),
        ("I said no. Priya said yes.", ["I said no.", "Priya said yes."]),
        ("That is who I am. Alice is my name.", ["That is who I am.", "Alice is my name."]),
        ("It was you and I. We won.", ["It was you and I.", "We won."]),
        ("Really? Yes! Good…", ["Really?", "Yes!", "Good…"]),
        ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
        ("Best regards,\n\nAlice Example", ["Best regards,", "Alice Example"]),
        ("Two things:\n- Kafka\n- billing", ["Two things:", "- Kafka", "- billing"]),
        ("i was late. it was hot.", ["i was late.", "it was hot."]),
        ("你好。再见。", ["你好。", "再见。"]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_a_text_is_cut_where_sentences_end(text: str, sentences: list[str]) -> None:
    assert texts(text) == sentences


@given(st.text(alphabet="ab AB.?!…\n-1”'", max_size=60) | st.text(max_size=60))
def test_sentences_stand_where_they_say_and_lose_nothing_but_white_space(text: str) -> None:
    spans = split(text)
    assert all(text[span.start : span.end] == span.text == span.text.strip() != "" for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(span.text.split()) for span in spans) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It's a follow-up.", ["It's", "a", "follow-up"]),
        ("Priya O’Brien’s team — 3.5 or 1,000", ["Priya", "O’Brien’s", "team", "3.5", "or", "1,000"]),
        ("'quoted' engineers' rock-", ["quoted", "engineers", "rock"]),
        ("Привет, мир", ["Привет", "мир"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("Rene\u0301e won", ["Rene\u0301e", "won"]),
        ("www.okapi.example", ["www", "okapi", "example"]),
        ("…", []),
    ],
)
def test_words_of_any_script_are_found_whole(text: str, words: list[str]) -> None:
    assert [span.text for span in tokens(text)] == words
    assert word_count(text) == len(words)


@given(st.text(max_size=80))
def test_words_stand_where_they_say_in_order(text: str) -> None:
    spans = tokens(text)
    assert all(text[span.start : span.end] == span.text != "" for span in spans)
    assert all(one.end < other.start for one, other in pairwise(spans))


@given(st.lists(st.from_regex(r"[A-Za-z]{2,8}", fullmatch=True), min_size=1, max_size=8))
def test_plain_words_are_counted_one_each(words: list[str]) -> None:
    assert word_count(" ".join(words)) == len(words)
