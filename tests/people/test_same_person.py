"""Two entries that may be one person: proposed for a reason, and never for none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.people.same_person import Entry, why_same

PRIYA = Entry("Priya Raman", "priya@northwind.example", "Northwind")


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Entry("P. R.", "PRIYA@northwind.example"), "the same mail address"),
        (Entry("Priya Raman", "p.raman@home.example"), "the same name"),
        (Entry("RAMAN, Priya"), "the same name"),
        (Entry("Prïya Ramán"), "the same name"),
        (Entry("Priya Rahman"), "nearly the same name"),
        (Entry("P. Raman", "", "Northwind"), "a shorter form of the name, at the same employer"),
        (Entry("Priya", "", "NORTHWIND"), "a shorter form of the name, at the same employer"),
        (
            Entry("P. Raman", "p@Northwind.example", "Northwind Inc."),
            "a shorter form of the name, at the same employer",
        ),
    ],
)
def test_what_speaks_for_one_person_is_said(other: Entry, why: str) -> None:
    assert why_same(PRIYA, other) == why == why_same(other, PRIYA)


@pytest.mark.parametrize(
    "other",
    [
        Entry("Tom Okafor", "tom@northwind.example", "Northwind"),
        Entry("Priya", "", "Okapi Health"),
        Entry("P.", "", "Northwind"),
        Entry("", "", "Northwind"),
        Entry("Anjali Raman", "anjali@northwind.example", "Northwind"),
    ],
)
def test_a_common_employer_or_family_name_is_no_reason(other: Entry) -> None:
    assert why_same(PRIYA, other) is None


def test_a_mailbox_for_everybody_is_no_employer() -> None:
    assert why_same(Entry("Priya Raman", "priya@gmail.com"), Entry("Priya", "p@gmail.com")) is None


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_nobody_without_a_name_and_an_address_is_anybody(name: str, email: str, employer: str) -> None:
    assert why_same(Entry(name, email, employer), Entry("", "", employer)) is None
