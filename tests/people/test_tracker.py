"""Lists of applications: each kind there is, with its own headings, stages and days."""

from datetime import date

import pytest

from afterword.people.spreadsheet import table
from afterword.people.tracker import applications, guessed, is_tracker
from afterword.people.tracker_days import day_in, is_day_first
from afterword.people.tracker_words import state_of

HUNTR = "Company,Title,List,Location,URL,Date Added,Date Applied,Salary,Notes\n" + (
    "Northwind,Backend Engineer,Interview,Oslo,https://northwind.example/1,2026-01-02,2026-01-03T10:00:00Z,70k,nice\n"
)
TEAL = "Job Position;Company;Max Salary;Location;Status;Date Saved;Date Applied;Deadline\n" + (
    'Analyst;Okapi Health;90000;Remote;Bookmarked;Mar 1, 2026;;"Apr 1, 2026"\n'
)
LINKEDIN = "Application Date,Contact Email,Company Name,Job Title,Job Url\n" + (
    "13/2/26,alice@home.example,Acme,Data Engineer,https://acme.example/1\n"
)
GERMAN = "Firma\tStelle\tStatus\tBeworben am\tNotizen\nSiemens\tIngenieur\tAbsage\t01.03.2026\tschade\n"


@pytest.mark.parametrize(
    ("text", "employer", "role", "state", "applied_on"),
    [
        (HUNTR, "Northwind", "Backend Engineer", "interviewing", date(2026, 1, 3)),
        (TEAL, "Okapi Health", "Analyst", "saved", None),
        (LINKEDIN, "Acme", "Data Engineer", "applied", date(2026, 2, 13)),
        (GERMAN, "Siemens", "Ingenieur", "closed", date(2026, 3, 1)),
    ],
)
def test_each_list_is_told_and_read(text: str, employer: str, role: str, state: str, applied_on: date | None) -> None:
    found = table(text)
    assert is_tracker(found.headings)
    (one,) = applications(found, guessed(found.headings), {})
    assert (one.employer, one.role, one.state, one.applied_on, one.refused) == (employer, role, state, applied_on, "")


@pytest.mark.parametrize(
    "headings",
    [
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "Name,Email,Company,Title,Website",
        "Company,Title",
        "Company,Phone,URL",
    ],
)
def test_an_address_book_is_none(headings: str) -> None:
    assert not is_tracker(headings.split(","))


@pytest.mark.parametrize(
    ("stage", "state"),
    [
        ("Wishlist", "saved"),
        ("Not applied yet", "saved"),
        ("Applying", "saved"),
        ("APPLIED ✅", "applied"),
        ("1st Interview", "interviewing"),
        ("Phone screen", "interviewing"),
        ("Offer received", "offer"),
        ("Rejected after interview", "closed"),
        ("I Withdrew", "closed"),
        ("Ghosted 👻", "resting"),
        ("No Response", "resting"),
        ("Purple", ""),
    ],
)
def test_stages_mean_states(stage: str, state: str) -> None:
    assert state_of(stage) == state


def test_a_day_that_can_be_read_in_two_ways_is_left_out_and_told() -> None:
    found = table("Company,Role,Status,Date applied\nAcme,Engineer,Applied,01/03/2026\n")
    (one,) = applications(found, guessed(found.headings), {})
    assert (one.applied_on, one.left_out, one.state) == (None, ("01/03/2026",), "applied")


def test_one_day_that_allows_only_one_reading_settles_its_column() -> None:
    assert is_day_first(["01/03/2026", "25/03/2026"]) is True
    assert is_day_first(["01/03/2026", "03/25/2026"]) is False
    assert is_day_first(["01/03/2026"]) is None
    assert day_in("01/03/2026", True) == date(2026, 3, 1)
    assert day_in("01/03/2026", False) == date(2026, 1, 3)
    assert day_in("5/5/26", None) == date(2026, 5, 5)


@pytest.mark.parametrize("text", ["soon", "31/02/2026", "2026-13-01", "99 Foo 2026", "=TODAY()"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_in(text, True) is None


@pytest.mark.parametrize("written", ["1 Mar 2026", "Mar 1, 2026", "March 1st, 2026", "1 March 2026", "2026/3/1"])
def test_written_days(written: str) -> None:
    assert day_in(written, None) == date(2026, 3, 1)
