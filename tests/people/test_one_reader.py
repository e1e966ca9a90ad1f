"""Of all the people one met, the one who is asked."""

import pytest

from afterword.people.one_reader import one_reader


@pytest.mark.parametrize(
    ("titles", "asked"),
    [
        (["Staff Engineer", "Recruiter"], 1),
        (["Hiring Manager", "Talent Acquisition Partner"], 1),
        (["Staff Engineer", "HR"], 1),
        (["Staff Engineer", "Hiring manager, Platform"], 1),
        (["Director", "Engineer"], 0),
        (["Chief Threat Officer", "Talented Chef"], 0),
        ([""], 0),
    ],
)
def test_it_is_the_recruiter_else_who_hires_else_the_first(titles: list[str], asked: int) -> None:
    assert one_reader(titles) == asked


def test_of_nobody_there_is_none() -> None:
    with pytest.raises(ValueError, match="nobody"):
        one_reader([])
