"""A list of applications is looked at, brought in as openings, and taken back as a whole."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from afterword.archive.contents import Row
from afterword.errors import HeldError, InputError
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.interview import Interview
from afterword.steps.applications.bring import bring_applications
from afterword.steps.applications.keep import choose_columns, stages_of
from afterword.steps.applications.look_at import Outcome, counted, judge_all
from afterword.steps.brought import keep_file, say_kind, take_back
from afterword.steps.openings.how_far import how_far
from afterword.steps.take import contents

LIST = """Company,Job title,Status,Date applied,Deadline,Contact,Notes,URL,Salary
Northwind Inc.,Backend Engineer,Rejected,2026-05-02,,Tom Okafor,they were kind,https://northwind.example/1,90k
Okapi Health,Analyst,Applied,2026-06-01,,,"=HYPERLINK(""x"")",javascript:alert(1),
Okapi Health,analyst,Wishlist,,,,,,
Acme,Data Engineer,Purple,,2026-07-01,,,,
Acme,Baker,,01/03/2026,,,,,
,Baker,Applied,,,,,,
Acme,,Applied,,,,,,
"""


@pytest.fixture
def file(alice: Account, interview: Interview, now: datetime) -> BroughtFile:
    return keep_file(alice, "jobs.csv", LIST.encode(), now)


def test_looked_at_each_row_says_what_would_come_of_it(alice: Account, file: BroughtFile) -> None:
    judged = judge_all(file)
    assert [one.outcome for one in judged] == ["joined", "new", "known", "new", "new", "refused", "refused"]
    assert judged[2].same_row == 3
    assert counted(judged) == {"new": 3, "joined": 1, "known": 1, "refused": 2}
    assert alice.openings.count() == 1


def test_brought_in_they_are_openings_in_their_states(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring_applications(file, now)
    analyst = alice.openings.get(role="Analyst")
    assert (analyst.state, analyst.state_at) == ("applied", datetime(2026, 6, 1, 12, tzinfo=UTC))
    assert how_far(alice, now)[analyst.pk] == "applied"
    assert (acme := alice.openings.get(role="Data Engineer")).deadline_on == date(2026, 7, 1)
    assert acme.state == "saved"
    assert file.report == [
        [4, "analyst at Okapi Health", "It is the same as row 3."],
        [6, "Baker at Acme", "Taken, but for “01/03/2026”: it cannot be told which day that is."],
        [7, "Baker", "It has no employer."],
        [8, "Acme", "It has no role."],
    ]


def test_an_opening_on_record_is_told_more_and_stays_as_far_as_it_is(
    alice: Account, interview: Interview, file: BroughtFile, now: datetime
) -> None:
    bring_applications(file, now)
    opening = alice.openings.get(pk=interview.opening_id)
    assert (opening.state, opening.pay, opening.said_contact) == ("interviewing", "90k", "Tom Okafor")
    assert opening.own_notes == "they were kind"
    assert alice.employers.filter(name__startswith="Northwind").count() == 1


def test_own_notes_are_in_no_export_for_sharing(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring_applications(file, now)
    assert "they were kind" in _notes(contents(alice, now).rows["openings"])
    assert _notes(contents(alice, now, share=True).rows["openings"]) == {""}


def test_the_same_list_twice_brings_nothing_new(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring_applications(file, now)
    again = counted(judge_all(keep_file(alice, "jobs.csv", LIST.encode(), now)))
    assert (again["new"], again["joined"]) == (0, 0)
    with pytest.raises(HeldError, match="already"):
        bring_applications(file, now)


def test_taken_back_everything_is_as_before(alice: Account, file: BroughtFile, now: datetime) -> None:
    before = list(_everything(alice))
    bring_applications(file, now)
    assert list(_everything(alice)) != before
    assert take_back(file, now) == 0
    assert list(_everything(alice)) == before


def test_columns_and_stages_can_be_said(alice: Account, file: BroughtFile) -> None:
    assert stages_of(file) == {"Rejected": "closed", "Applied": "applied", "Wishlist": "saved", "Purple": ""}
    choose_columns(file, file.fields, {"Purple": "offer", "Unknown": "saved"})
    assert [one.application.state for one in judge_all(file)][3] == "offer"
    for fields, means in ((["role"], {}), (["name"] * 9, {}), (file.fields, {"Purple": "blue"})):
        with pytest.raises(InputError):
            choose_columns(file, fields, means)


def test_a_table_taken_for_the_other_kind_is_said_to_be_this_one(alice: Account, now: datetime) -> None:
    file = keep_file(alice, "x.csv", b"Where,What\nAcme,Baker\n", now)
    say_kind(file, "openings")
    assert judge_all(file)[0].outcome is Outcome.REFUSED
    choose_columns(file, ["employer", "role"], {})
    assert judge_all(file)[0].outcome is Outcome.NEW
    with pytest.raises(InputError):
        say_kind(file, "calendar")


def _notes(rows: tuple[Row, ...]) -> set[str]:
    return {row["own_notes"] for row in rows}


def _everything(account: Account) -> Iterator[object]:
    yield sorted(account.openings.values_list("role", "employer__name", "state", "pay", "said_contact", "own_notes"))
    yield sorted(account.employers.values_list("name", flat=True))
