import subprocess
import sys
import threading

import pytest

from afterword.proofreading.check import check
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding, settle
from tests.proofreading.cast import RECORD


def misspelt(text: str, context: Context = RECORD) -> list[tuple[str, str, bool]]:
    found = check(text, context)
    return [(text[one.start : one.end], one.replacements[0], one.blocks) for one in found if one.kind == "spelling"]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        *(("recieved", "received"), ("seperate", "separate"), ("tommorow", "tomorrow"), ("untill", "until")),
        *(("accomodate", "accommodate"), ("occured", "occurred"), ("explaning", "explaining"), ("alot", "a lot")),
        *(("gald", "glad"), ("wating", "waiting"), ("febuary", "February"), ("translucensy", "translucency")),
        *(("becuase", "because"), ("beleive", "believe"), ("fromat", "format"), ("wellcomed", "welcomed")),
    ],
)
def test_a_word_in_neither_dictionary_blocks_and_the_nearest_word_is_suggested(wrong: str, right: str) -> None:
    assert misspelt(f"It was {wrong} then.") == [(wrong, right, True)]


def test_a_misspelt_word_at_the_start_of_a_sentence_does_not_block_since_it_may_be_a_name() -> None:
    assert misspelt("Definately a good talk.") == [("Definately", "Definitely", False)]


@pytest.mark.parametrize(
    "text",
    [
        "I met Oluwaseun and Krzysztof there, and Łukasik too.",
        "We use etcd, dbt, kubectl, runbooks, a lakehouse and Node.js v20 with k8s and AS9100.",
        "The SLOs, PLCs and LIMS are in GitHub; see alice@exampel.org or www.exampel.org.",
        "The cytometry lab doses apixaban; café and naïve façades.",
        "Mrs. Teague and Dr. Leung sang “Membra Jesu nostri” and grew Ilex crenata by a qarmaq.",
    ],
)
def test_names_terms_abbreviations_and_trade_words_are_left_alone(text: str) -> None:
    assert misspelt(text) == []


def test_british_spelling_is_right_in_a_british_letter_and_a_remark_in_an_american_one() -> None:
    text = "I organised it in colour."
    assert check(text, Context(dialect="en-GB")) == ()
    found = check(text, Context(dialect="en-US"))
    assert [(one.kind, one.replacements[0], one.blocks) for one in found] == [
        ("dialect", "organized", False),
        ("dialect", "color", False),
    ]


def test_a_dialect_nobody_has_heard_of_is_read_as_british() -> None:
    assert check("I organised it in colour.", Context(dialect="en-XX")) == ()


def test_two_threads_read_at_the_same_time() -> None:
    found: list[int] = []

    def read() -> None:
        found.extend(len(check("I recieved it.", Context())) for _ in range(5))

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1] * 10


def test_importing_the_proofreader_loads_no_engine() -> None:
    heavy = {"harper", "hunspell", "rapidfuzz", "django"}
    program = f"import sys, afterword.proofreading.check; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_where_findings_overlap_the_one_that_blocks_stays_then_the_one_with_a_replacement() -> None:
    remark = Finding(0, 9, "style", "Long.", ("short",))
    block = Finding(4, 6, "name", "Wrong.", blocks=True)
    bare = Finding(12, 14, "style", "Hm.")
    better = Finding(12, 15, "grammar", "So.", ("so",))
    assert settle([remark, block, bare, better]) == (block, better)


def test_an_insertion_beside_a_passage_and_one_inside_it() -> None:
    passage = Finding(4, 8, "name", "Wrong.", ("right",), blocks=True)
    before, inside = Finding(4, 4, "length", "Short."), Finding(5, 5, "length", "Short.")
    assert settle([passage, before, inside]) == (before, passage)


def test_two_letters_replaced_make_another_word_and_not_a_slip() -> None:
    assert misspelt("We use capnography daily.") == []
    assert misspelt("It was tommorow, then.") == [("tommorow", "tomorrow", True)]
