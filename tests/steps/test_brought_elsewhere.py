"""What a file told more of somebody on record is taken back as well where the archive was brought in since."""

from datetime import datetime

import pytest

from afterword.errors import ArchiveError
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.interview import Interview
from afterword.steps.bring import bring
from afterword.steps.brought import bring_as_proposed, keep_file, take_back
from afterword.steps.openings.save import OpeningDetails, save_opening
from afterword.steps.take import contents
from tests.steps.test_bring import archive

CARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Priya Raman\nEMAIL:priya@northwind.example\nTEL:+1 555 0100\nEND:VCARD\n"
LIST = b"Company,Job title,Salary,Notes\nNorthwind,Backend Engineer,90k,they were kind\n"
CALENDAR = b"""BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:one
DTSTART:20260301T140000Z
DTEND:20260301T150000Z
SUMMARY:Interview: Data Engineer at Northwind
END:VEVENT
END:VCALENDAR
"""


def brought_elsewhere(alice: Account, charlie: Account, now: datetime, *, share: bool = False) -> BroughtFile:
    """Alice's only brought file, as it stands in the account that her archive was brought into."""
    taken = contents(alice, now, share=share)
    bring(charlie, archive(dict(taken.rows), taken.files))
    return charlie.brought_files.get()


def test_what_an_address_book_filled_in(interview: Interview, charlie: Account, now: datetime) -> None:
    alice = interview.account
    bring_as_proposed(keep_file(alice, "people.vcf", CARD, now), now)
    file = brought_elsewhere(alice, charlie, now)
    priya = charlie.contacts.get(name="Priya Raman")
    assert priya.phone == "+1 555 0100"
    take_back(file, now)
    priya.refresh_from_db()
    assert priya.phone == ""


def test_what_a_list_of_applications_filled_in(interview: Interview, charlie: Account, now: datetime) -> None:
    alice = interview.account
    bring_as_proposed(keep_file(alice, "jobs.csv", LIST, now), now)
    file = brought_elsewhere(alice, charlie, now)
    opening = charlie.openings.get(role="Backend Engineer")
    assert (opening.pay, opening.own_notes) == ("90k", "they were kind")
    take_back(file, now)
    opening.refresh_from_db()
    assert (opening.pay, opening.own_notes) == ("", "")


def test_what_a_calendar_moved_on(interview: Interview, charlie: Account, now: datetime) -> None:
    alice = interview.account
    save_opening(alice, OpeningDetails("Data Engineer", "Northwind"), now)
    bring_as_proposed(keep_file(alice, "mine.ics", CALENDAR, now), now)
    file = brought_elsewhere(alice, charlie, now)
    opening = charlie.openings.get(role="Data Engineer")
    assert opening.state == "interviewing"
    take_back(file, now)
    opening.refresh_from_db()
    assert opening.state == "saved"


def test_an_archive_to_share_tells_nothing_of_it(interview: Interview, charlie: Account, now: datetime) -> None:
    alice = interview.account
    bring_as_proposed(keep_file(alice, "jobs.csv", LIST, now), now)
    assert "they were kind" not in str(contents(alice, now, share=True).rows)
    assert brought_elsewhere(alice, charlie, now, share=True).filled == {}


def test_a_file_that_waits_to_be_brought_in_stays_behind(interview: Interview, charlie: Account, now: datetime) -> None:
    keep_file(interview.account, "people.vcf", CARD, now)
    taken = contents(interview.account, now)
    bring(charlie, archive(dict(taken.rows), taken.files))
    assert not charlie.brought_files.exists()


@pytest.mark.parametrize(
    ("name", "filled"),
    [
        ("people.vcf", {"1": {"account_id": 1}}),
        ("people.vcf", {"1": {"title": 1}}),
        ("people.vcf", {"openings": []}),
        ("people.vcf", [1]),
        ("jobs.csv", {"openings": {"1": {"employer_id": 1}}}),
        ("jobs.csv", {"openings": {"1": ["saved", None]}}),
        ("jobs.csv", {"employers": {}}),
        ("mine.ics", {"openings": {"1": ["hired", None]}, "employers": {}}),
        ("mine.ics", {"openings": {"1": ["saved", "yesterday"]}, "employers": {}}),
    ],
)
def test_what_no_import_fills_in_brings_in_nothing(
    interview: Interview, charlie: Account, now: datetime, name: str, filled: object
) -> None:
    files = {"people.vcf": CARD, "jobs.csv": LIST, "mine.ics": CALENDAR}
    bring_as_proposed(keep_file(interview.account, name, files[name], now), now)
    rows = dict(contents(interview.account, now).rows)
    strange = tuple({**row, "filled": filled} for row in rows["brought_files"])
    with pytest.raises(ArchiveError, match="cannot be read"):
        bring(charlie, archive({**rows, "brought_files": strange}, {}))
