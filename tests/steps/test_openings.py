"""An opening is saved and moved on, and shows whom one knows there."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.errors import HeldError, InputError
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.interview import Interview
from afterword.records.opening import Opening, State
from afterword.steps.capture import InterviewDetails, capture
from afterword.steps.openings.known_there import MOST_NOT_MET, count_known, known_there
from afterword.steps.openings.save import OpeningDetails, change_opening, move_on, remove_opening, save_opening
from afterword.steps.openings.write_there import write_there
from afterword.steps.people.change import ContactDetails, change_contact
from afterword.steps.people.merge import merge
from afterword.steps.write import write

NEW_YORK = ZoneInfo("America/New_York")
DETAILS = OpeningDetails("Data Engineer", "Northwind Ltd", place="Hamburg", deadline_on=date(2026, 7, 1), text="Come.")


@pytest.fixture
def opening(interview: Interview, now: datetime) -> Opening:
    return save_opening(interview.account, DETAILS, now)


def names(opening: Opening, now: datetime) -> list[str]:
    return [one.contact.name for one in known_there(opening.employer, now, NEW_YORK)]


def test_saved_it_keeps_the_posting(opening: Opening, now: datetime) -> None:
    assert (opening.state, opening.saved_at, opening.text) == ("saved", now, "<p>Come.</p>")


def test_the_same_role_is_the_same_opening(interview: Interview, now: datetime) -> None:
    found = save_opening(interview.account, OpeningDetails("Backend Engineer", "Northwind", pay="EUR 1"), now)
    assert found == interview.opening
    assert (found.state, found.pay) == (State.INTERVIEWING, "EUR 1")


@pytest.mark.parametrize("details", [OpeningDetails(" ", "Northwind"), OpeningDetails("Data Engineer", "")])
def test_without_a_role_or_an_employer_it_is_said(alice: Account, now: datetime, details: OpeningDetails) -> None:
    with pytest.raises(InputError):
        save_opening(alice, details, now)
    assert not alice.openings.exists()


def test_an_interview_moves_a_saved_opening_on(opening: Opening, now: datetime) -> None:
    end = now - timedelta(hours=1)
    details = InterviewDetails("Northwind Ltd", "Data Engineer", end - timedelta(hours=1), end, "UTC")
    assert capture(opening.account, details, now).opening.state == State.INTERVIEWING


def test_how_far_it_is_has_a_word_and_a_moment(opening: Opening, now: datetime) -> None:
    move_on(opening, "offer", now)
    opening.refresh_from_db()
    assert (opening.state, opening.state_at) == (State.OFFER, now)
    with pytest.raises(InputError, match="resting"):
        move_on(opening, "lost", now)


def test_what_had_an_interview_is_not_removed(interview: Interview, opening: Opening) -> None:
    remove_opening(opening)
    with pytest.raises(HeldError, match="Close it instead"):
        remove_opening(interview.opening)


def test_it_does_not_become_another_one_on_record(interview: Interview, opening: Opening) -> None:
    with pytest.raises(InputError, match="already"):
        change_opening(opening, OpeningDetails("Backend Engineer", "Northwind"))


def test_whoever_interviewed_there_is_known_however_the_employer_is_written(opening: Opening, now: datetime) -> None:
    (priya, tom) = known_there(opening.employer, now, NEW_YORK)
    assert {priya.contact.name, tom.contact.name} == {"Priya Raman", "Tom Okafor"}
    assert priya.why == "Interviewed you there for Backend Engineer on 11 June 2026."
    assert count_known(opening.account, [opening.employer]) == {opening.employer_id: 2}


def test_whoever_moved_there_is_known_and_whoever_left_too(
    interview: Interview, opening: Opening, now: datetime
) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    change_contact(priya, ContactDetails("Priya Raman", employer="Okapi"), now)
    left = next(one for one in known_there(opening.employer, now, NEW_YORK) if one.contact == priya)
    assert left.why.endswith("and is at Okapi now.")
    (moved,) = known_there(Employer.objects.get(name="Okapi"), now, NEW_YORK)
    assert moved.why == "Is there now; interviewed you at Northwind on 11 June 2026."


def test_an_address_there_is_enough_and_a_mailbox_for_everybody_is_not(opening: Opening, now: datetime) -> None:
    for name, email in (("Ada Sample", "ada@northwind.example"), ("Eve Sample", "eve@gmail.com")):
        Contact.objects.create(account=opening.account, name=name, email=email)
    assert names(opening, now)[2:] == ["Ada Sample"]


def test_those_one_spoke_with_stand_first_and_the_merged_once(opening: Opening, now: datetime) -> None:
    twin = Contact.objects.create(account=opening.account, name="P. Raman", employer=opening.employer)
    assert names(opening, now)[2] == "P. Raman"
    merge(opening.account.contacts.get(name="Priya Raman"), twin, now)
    assert sorted(names(opening, now)) == ["Priya Raman", "Tom Okafor"]


def test_in_a_crowd_of_an_address_book_those_one_met_stand_first(opening: Opening, now: datetime) -> None:
    crowd = [Contact(account=opening.account, name=f"Person {at}", employer=opening.employer) for at in range(300)]
    Contact.objects.bulk_create(crowd)
    assert sorted(names(opening, now)[:2]) == ["Priya Raman", "Tom Okafor"]
    assert len(names(opening, now)) == 2 + MOST_NOT_MET


def test_nobody_of_a_stranger_is_known(opening: Opening, charlie: Account, now: datetime) -> None:
    theirs = save_opening(charlie, DETAILS, now)
    assert names(theirs, now) == []


def test_one_tap_writes_the_letter_that_names_the_opening_and_when_you_spoke(opening: Opening, now: datetime) -> None:
    opening.url = "https://www.northwind.example/jobs/7"
    priya = opening.account.contacts.get(name="Priya Raman")
    body = write(write_there(opening, priya, now), now).newest.body
    assert "Data Engineer" in body
    assert "on northwind.example" in body
    assert "Thursday" in body or "June 11" in body


def test_with_nobody_to_remind_there_is_no_letter(opening: Opening, now: datetime) -> None:
    stranger = Contact.objects.create(account=opening.account, name="Ada Sample", employer=opening.employer)
    with pytest.raises(HeldError, match="have not spoken"):
        write_there(opening, stranger, now)


def test_about_the_very_opening_you_spoke_about_there_is_no_new_letter(interview: Interview, now: datetime) -> None:
    with pytest.raises(HeldError, match="with the interview"):
        write_there(interview.opening, interview.interviewers.get(name="Priya Raman"), now)
