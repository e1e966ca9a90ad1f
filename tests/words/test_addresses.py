import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.words.addresses import problem, suggestion


@pytest.mark.parametrize(
    "address",
    ["priya@northwind.example", "p.o'brien+jobs@mail.okapi.example", " priya@northwind.example ", "jörg@müller.de"],
)
def test_an_address_that_mail_can_go_to_has_no_problem(address: str) -> None:
    assert problem(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "priya",
        "priya@",
        "@northwind.example",
        "priya@northwind",
        "priya@@northwind.example",
        "pri ya@northwind.example",
        "priya@northwind..example",
        "priya@northwind.example.",
        "Priya <priya@northwind.example>",
        "priya@northwind.example\nBcc: charlie@okapi.example",
        "priya@northwind.example, charlie@okapi.example",
        "priya@localhost",
        "priya@" + "x" * 5000,
    ],
)
def test_an_address_that_cannot_work_gets_a_kind_sentence(address: str) -> None:
    sentence = problem(address)
    assert sentence is not None
    assert sentence.endswith(".")
    assert "!" not in sentence
    assert len(sentence) < 300


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("priya@gmial.com", "priya@gmail.com"),
        ("priya@gmai.com", "priya@gmail.com"),
        ("priya@gmail.con", "priya@gmail.com"),
        ("priya@gmail.co", "priya@gmail.com"),
        ("priya@gmail", "priya@gmail.com"),
        ("Priya.E@GMIAL.COM", "Priya.E@gmail.com"),
        ("priya@hotmial.co", "priya@hotmail.com"),
        ("priya@outlok.com", "priya@outlook.com"),
        ("priya@yahooo.com", "priya@yahoo.com"),
        ("priya@yaho.co.uk", "priya@yahoo.co.uk"),
        ("priya@iclod.com", "priya@icloud.com"),
        ("priya@protonmial.com", "priya@protonmail.com"),
        ("priya@aol.con", "priya@aol.com"),
    ],
)
def test_a_slip_in_a_known_provider_is_put_right(typed: str, meant: str) -> None:
    assert suggestion(typed) == meant


@pytest.mark.parametrize(
    "address",
    [
        "priya@gmail.com",
        "priya@mail.com",
        "priya@ymail.com",
        "priya@email.com",
        "priya@gmx.com",
        "priya@live.com",
        "priya@northwind.example",
        "priya@gail.org",
        "priya@yahoo.de",
        "gmial.com",
        "",
        "@gmial.com",
    ],
)
def test_other_people_s_domains_are_left_alone(address: str) -> None:
    assert suggestion(address) is None


@given(st.text(max_size=40))
def test_no_text_makes_either_question_fail(text: str) -> None:
    sentence = problem(text)
    assert sentence is None or sentence.endswith(".")
    meant = suggestion(text)
    assert meant is None or suggestion(meant) is None
