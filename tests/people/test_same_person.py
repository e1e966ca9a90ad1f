"""Two entries that may be one person: proposed for a reason, and never for none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.people.same_person import Entry, Verdict, judge, why_same
from afterword.words.word_list import listed

PRIYA = Entry("Priya Raman", "priya@northwind.example", "Northwind")


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Entry("P. R.", "PRIYA@northwind.example"), "the same mail address, under another name"),
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Entry("Priya Raman", "priya@northwind.example"), Entry("Raman, Priya", "PRIYA@northwind.example")),
        (Entry("Jürgen Müller", "jm@okapi.example"), Entry("Juergen Mueller", "jm@okapi.example")),
        (Entry("Bob Ashworth", "robert.ashworth@gmail.com"), Entry("Robert Ashworth", "robertashworth@googlemail.com")),
        (Entry("P. Raman", "priya.raman@northwind.example"), Entry("Dr. Priya Raman", "priya.raman@northwind.example")),
        (Entry("Иван Соколов", "i@okapi.example"), Entry("Ivan Sokolov", "i@okapi.example")),
        (
            Entry("Priya Raman", links=("linkedin.com/in/priya",)),
            Entry("Priya Raman", "", "Okapi", links=("linkedin.com/in/priya",)),
        ),
    ],
)
def test_one_address_of_their_own_and_a_name_that_agrees_is_sure(one: Entry, other: Entry) -> None:
    assert judge(one, other).verdict is judge(other, one).verdict is Verdict.SURE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A family's mailbox, a role's, one handed on, and a short form that is two names.
        (Entry("Tom Okafor", "okafor@gmail.com"), Entry("Tom Okafor Jr.", "okafor@gmail.com")),
        (Entry("Anna Okafor", "okafor@gmail.com"), Entry("Anne Okafor", "okafor@gmail.com")),
        (Entry("Priya Raman", "jobs@northwind.example"), Entry("Priya Raman", "jobs@northwind.example")),
        (Entry("J. Okafor", "j.okafor@northwind.example"), Entry("Jane Okafor", "j.okafor@northwind.example")),
        (Entry("S. Sørensen", "s.sorensen@northwind.example"), Entry("Søren Sørensen", "s.sorensen@northwind.example")),
        (Entry("Alex Okafor", "okafor@gmail.com"), Entry("Alexandra Okafor", "okafor@gmail.com")),
        (Entry("İbrahim Kılıç", "ibrahim.kilic@okapi.example"), Entry("İbrahim Çelik", "ibrahim.kilic@okapi.example")),
        (Entry("Wei Zhang", "", "Northwind"), Entry("Wei Zhang", "wei@northwind.example", "Northwind")),
    ],
)
def test_what_two_people_may_share_is_asked_about(one: Entry, other: Entry) -> None:
    assert judge(one, other).verdict is judge(other, one).verdict is Verdict.ASK


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (Entry("Tom Okafor Sr."), Entry("Tom Okafor, Jr."), "one is of another generation, as the names say"),
        (
            Entry("Wei Zhang", "wei.zhang@northwind.example"),
            Entry("Wei Zhang", "wei.zhang2@northwind.example"),
            "two addresses there that only a number tells apart",
        ),
        (
            Entry("Marie Okafor", "marie.okafor@northwind.example"),
            Entry("Maria Okafor", "maria.okafor@northwind.example"),
            "two addresses there, each in its own name",
        ),
        (
            Entry("Tom Okafor", "info@northwind.example"),
            Entry("Priya Raman", "info@northwind.example"),
            "only a mailbox for many is the same",
        ),
    ],
)
def test_two_people_are_told_apart_and_why(one: Entry, other: Entry, why: str) -> None:
    judgement = judge(one, other)
    assert (judgement.verdict, judgement.why) == (Verdict.DIFFERENT, why)


words = st.sampled_from(listed("Priya Raman P. Dr. Jr. Müller Mueller Bob Robert van Lê Smith Smyth Nguyễn -"))
entries = st.builds(
    Entry,
    st.lists(words, max_size=4).map(" ".join),
    st.sampled_from(["", "priya@gmail.com", "p.raman@northwind.example", "info@northwind.example", "@"]),
    st.sampled_from(["", "Northwind", "Northwind Ltd"]),
)


@given(entries, entries)
def test_it_does_not_matter_who_comes_first(one: Entry, other: Entry) -> None:
    assert judge(one, other).verdict is judge(other, one).verdict
