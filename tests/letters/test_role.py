import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.letters.frames import frames_for
from afterword.letters.role import role_phrase, spoken_role
from afterword.letters.subject import subject

FRAMES = frames_for("en-US")


@pytest.mark.parametrize(
    ("role", "spoken"),
    [
        ("Engineer (m/f/d)", "Engineer"),
        ("Welder (m/w/d)", "Welder"),
        ("Entwickler*in (all genders)", "Entwickler*in"),
        ("QA/Test Lead", "QA/Test Lead"),
        ("Engineer (Platform)", "Engineer (Platform)"),
        ("Associate, Employment Law (Ref. 2213)", "Associate, Employment Law"),
        ("Cook\n(full-time)", "Cook"),
        ("(m/f/d)", "(m/f/d)"),
    ],
)
def test_a_role_is_named_without_the_signs_of_its_advertisement(role: str, spoken: str) -> None:
    assert spoken_role(role) == spoken


@pytest.mark.parametrize(
    ("role", "phrase"),
    [
        ("Backend Engineer", "the Backend Engineer role"),
        ("Head of Finance, EMEA", "the role of Head of Finance, EMEA"),
        ("Summer Internship", "the Summer Internship"),
        ("", "the opening at Northwind"),
    ],
)
def test_a_role_has_its_words_in_a_sentence(role: str, phrase: str) -> None:
    assert role_phrase(role, "Northwind", FRAMES["role"], with_employer=False) == phrase


@given(st.integers(0, 10**9), st.text(max_size=200), st.text(min_size=1, max_size=200).filter(str.strip))
def test_a_subject_is_one_line_of_at_most_60_characters(turn: int, role: str, employer: str) -> None:
    line = subject(turn, role, employer, "Tuesday", FRAMES)
    assert 0 < len(line) <= 60
    assert len(line.splitlines()) == 1


def test_a_subject_names_the_role_or_else_the_employer() -> None:
    assert "Backend Engineer" in subject(0, "Backend Engineer", "Northwind", "Tuesday", FRAMES)
    long = "Senior Accountant for Group Reporting and Consolidation in Northern Europe"
    assert "Northwind" in subject(0, long, "Northwind", "Tuesday", FRAMES)
