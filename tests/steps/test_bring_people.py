"""An address book is looked at, brought in, and taken back as a whole."""

from datetime import datetime

import pytest

from afterword.errors import HeldError, InputError
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.people.bring_file import bring_file
from afterword.steps.people.brought_rows import add_file, choose_fields
from afterword.steps.people.doubles import questions
from afterword.steps.people.find import find
from afterword.steps.people.look_at_file import Outcome, counted, judge_all
from afterword.steps.people.take_back_file import take_back_file

SHEET = """Name,Email,Company,Phone
"Raman, Priya",PRIYA@northwind.example,Northwind Inc.,+1 555 0100
Tom Okafor,tom@home.example,Okapi,
Ada Sample,ada@okapi.example,Okapi,
A. Sample,ada.sample@okapi.example,Okapi,
Ada Sample,ada@okapi.example,Okapi,+1 555 0200
,nobody@okapi.example,,
"""


@pytest.fixture
def file(alice: Account, interview: Interview, now: datetime) -> BroughtFile:
    return add_file(alice, "contacts.csv", SHEET.encode(), now)


def test_looked_at_each_row_says_what_would_come_of_it(alice: Account, file: BroughtFile) -> None:
    judged = judge_all(file)
    assert [one.outcome for one in judged] == ["joined", "new", "new", "new", "known", "refused"]
    assert judged[0].contact == alice.contacts.get(name="Priya Raman")
    assert [may_be for may_be, _ in judged[1].asks] == [alice.contacts.get(name="Tom Okafor")]
    assert [may_be for may_be, _ in judged[3].asks] == [4]
    assert judged[4].same_row == 4
    assert alice.contacts.count() == 2
    assert counted(judged) == {"new": 3, "joined": 1, "known": 1, "refused": 1}


def test_brought_in_the_known_are_told_more_and_the_doubtful_asked(
    alice: Account, file: BroughtFile, now: datetime
) -> None:
    bring_file(file, now)
    priya, ada = alice.contacts.get(name="Priya Raman"), alice.contacts.get(name="Ada Sample")
    assert (priya.phone, priya.email, priya.employer and priya.employer.name) == (
        "+1 555 0100",
        "priya@northwind.example",
        "Northwind",
    )
    assert ada.phone == "+1 555 0200"
    assert ("contact file", "name", "Raman, Priya") in priya.evidence.values_list("source", "field", "value")
    assert {pair.other.name for pair in questions(alice)} == {"Tom Okafor", "A. Sample"}
    assert file.report == [[7, "", "It has no name, only an address."]]
    assert (file.made, file.joined, file.known, file.table) == (3, 1, 1, None)
    assert ada in find(alice, "ada sam")


def test_the_same_file_twice_brings_nothing_new(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring_file(file, now)
    again = add_file(alice, "contacts.csv", SHEET.encode(), now)
    counts = counted(judge_all(again))
    assert (counts["new"], counts["joined"]) == (0, 0)
    bring_file(again, now)
    with pytest.raises(HeldError, match="already"):
        bring_file(again, now)


def test_taken_back_everything_is_as_before(alice: Account, file: BroughtFile, now: datetime) -> None:
    before = sorted(alice.contacts.values_list("name", "phone", "email", "employer__name", "title"))
    bring_file(file, now)
    assert take_back_file(file, now) == 0
    assert sorted(alice.contacts.values_list("name", "phone", "email", "employer__name", "title")) == before
    assert not alice.evidence.filter(brought=file).exists()
    assert not alice.likenesses.exists()


def test_taken_back_whoever_was_met_since_stays(
    alice: Account, file: BroughtFile, interview: Interview, now: datetime
) -> None:
    bring_file(file, now)
    ada = alice.contacts.get(name="Ada Sample")
    interview.parts.create(account=alice, contact=ada)
    assert take_back_file(file, now) == 1
    assert set(alice.contacts.values_list("name", flat=True)) == {"Priya Raman", "Tom Okafor", "Ada Sample"}


def test_columns_can_be_said(alice: Account, now: datetime) -> None:
    file = add_file(alice, "list.csv", b"A,B\nPriya Raman,Northwind\n", now)
    assert judge_all(file)[0].outcome is Outcome.REFUSED
    choose_fields(file, ["name", "employer"])
    assert judge_all(file)[0].brought.name == "Priya Raman"
    with pytest.raises(InputError):
        choose_fields(file, ["name"])
    with pytest.raises(InputError):
        choose_fields(file, ["name", "salary"])


def test_cards_are_brought_like_tables(alice: Account, now: datetime) -> None:
    cards = "BEGIN:VCARD\nFN:Priya Raman\nORG:Northwind\nEMAIL:priya@northwind.example\nEND:VCARD\n"
    bring_file(add_file(alice, "one.vcf", cards.encode("utf-16"), now), now)
    assert Contact.objects.get().name == "Priya Raman"


@pytest.mark.parametrize("raw", [b"PK\x03\x04", b"%PDF-1.7", b"", b"nothing at all"])
def test_what_is_no_address_book_is_said_and_nothing_is_kept(alice: Account, now: datetime, raw: bytes) -> None:
    with pytest.raises(InputError):
        add_file(alice, "x", raw, now)
    assert not alice.brought_files.exists()


def test_a_stranger_on_record_is_nobody_here(charlie: Account, file: BroughtFile, now: datetime) -> None:
    theirs = add_file(charlie, "contacts.csv", SHEET.encode(), now)
    assert all(one.contact is None for one in judge_all(theirs))
