"""Everyone stays: found, merged and two again, told apart for good."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from afterword.errors import HeldError, InputError
from afterword.letters.notes import NoteKind
from afterword.people.warmth import Group
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.interview import Interview
from afterword.steps.debrief import keep_note
from afterword.steps.people.change import ContactDetails, change_contact, employers_of
from afterword.steps.people.doubles import look_for_doubles, questions, say_two_people, take_back_two_people
from afterword.steps.people.find import find
from afterword.steps.people.groups import people
from afterword.steps.people.likely_here import likely_here
from afterword.steps.people.merge import merge, undo_merge
from afterword.steps.settle import finish

NEW_YORK = ZoneInfo("America/New_York")


def somebody(account: Account, name: str, email: str = "", employer: str = "") -> Contact:
    at = Employer.objects.get_or_create(account=account, name=employer)[0] if employer else None
    return Contact.objects.create(account=account, name=name, email=email, employer=at)


def everything(contact: Contact) -> tuple[object, ...]:
    contact.refresh_from_db()
    rows = ("parts", "notes", "follow_ups", "touchpoints", "evidence", "cards")
    fields = {field.attname: getattr(contact, field.attname) for field in Contact._meta.concrete_fields}
    return fields, [sorted(getattr(contact, name).values_list("pk", flat=True)) for name in rows]


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


def test_two_letters_find_a_name_an_employer_and_an_address(alice: Account, priya: Contact) -> None:
    for typed in ("pr", "Rám", "raman pri", "northw staff", "priya@north"):
        assert priya in find(alice, typed), typed
    assert list(find(alice, "p")) == list(find(alice, "riya")) == []


def test_what_was_noted_finds_the_person_it_is_about(interview: Interview, priya: Contact, now: datetime) -> None:
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, now)
    assert list(find(interview.account, "kafka")) == [priya]


def test_a_stranger_is_never_found(priya: Contact, charlie: Account) -> None:
    assert list(find(charlie, "priya")) == []


def test_groups_follow_the_last_words(alice: Account, interview: Interview, priya: Contact, now: datetime) -> None:
    somebody(alice, "Never Met")
    assert [one.contact.name for one in people(alice, now, NEW_YORK).groups[Group.FINE]] == [
        "Priya Raman",
        "Tom Okafor",
    ]
    later = now + timedelta(days=120)
    found = people(alice, later, NEW_YORK)
    assert [one.contact.name for one in found.groups[Group.HELLO]] == ["Priya Raman", "Tom Okafor"]
    assert found.not_met == 1
    hello = interview.follow_ups.create(
        account=alice, contact=priya, kind="hello", start_at=later, aim_at=later, propose_at=later
    )
    finish(hello, later)
    again = people(alice, later + timedelta(days=100), NEW_YORK)
    assert len(again.groups[Group.RESTING]) == 2
    assert again.groups[Group.HELLO] == ()


def test_merged_and_undone_everything_is_as_it_was(interview: Interview, priya: Contact, now: datetime) -> None:
    twin = somebody(interview.account, "P. Raman", "raman@home.example")
    priya.phone = ""
    priya.save()
    twin.phone = "+1 555 0100"
    twin.save()
    keep_note(interview, uuid4(), NoteKind.NEED, "someone for billing", priya, now)
    before = everything(priya), everything(twin)
    merge(twin, priya, now)
    twin.refresh_from_db()
    assert (twin.phone, twin.email, twin.title) == ("+1 555 0100", "raman@home.example", "Staff Engineer")
    assert interview.interviewers.filter(pk=twin.pk).exists()
    assert twin.notes.count() == 1
    undo_merge(Contact.objects.get(pk=priya.pk), now)
    assert (everything(priya), everything(twin)) == before


def test_whoever_was_merged_is_found_as_the_one_they_are(alice: Account, priya: Contact, now: datetime) -> None:
    twin = somebody(alice, "Priyanka Sample")
    merge(priya, twin, now)
    assert list(find(alice, "priyanka")) == [priya]


def test_two_who_sat_in_one_interview_are_two(interview: Interview, priya: Contact, now: datetime) -> None:
    tom = interview.interviewers.get(name="Tom Okafor")
    with pytest.raises(HeldError, match="two people"):
        merge(priya, tom, now)
    with pytest.raises(InputError):
        merge(priya, priya, now)


def test_two_open_steps_of_one_kind_hold_a_merge_and_nothing_moves(
    interview: Interview, priya: Contact, now: datetime
) -> None:
    # Somebody who was taken off the interview after a letter to them was begun.
    twin = somebody(interview.account, "P. Raman")
    moments = dict.fromkeys(["start_at", "aim_at", "propose_at"], now)
    for person in (priya, twin):
        interview.follow_ups.create(account=interview.account, contact=person, kind="hello", **moments)
    before = everything(priya), everything(twin)
    with pytest.raises(HeldError, match="of one kind open"):
        merge(priya, twin, now)
    assert (everything(priya), everything(twin)) == before


def test_the_sure_are_joined_the_doubtful_asked_and_a_no_is_for_good(
    alice: Account, priya: Contact, now: datetime
) -> None:
    twin = somebody(alice, "Raman, Priya", "PRIYA@northwind.example")
    tom = somebody(alice, "Tom Okafor", "tom@home.example")
    assert look_for_doubles(alice, now) == (1, 1)
    twin.refresh_from_db()
    assert twin.merged_into == priya
    (asked,) = questions(alice)
    assert {asked.one.name, asked.other.name} == {"Tom Okafor"}
    say_two_people(alice, asked.one, asked.other, now)
    assert look_for_doubles(alice, now) == (0, 0)
    assert likely_here(tom) == ()
    take_back_two_people(alice, asked.other, asked.one)
    assert questions(alice).count() == 1


def test_after_an_undone_join_they_are_not_joined_again(alice: Account, priya: Contact, now: datetime) -> None:
    twin = somebody(alice, "Raman, Priya", "PRIYA@northwind.example")
    look_for_doubles(alice, now)
    undo_merge(Contact.objects.get(pk=twin.pk), now)
    assert look_for_doubles(alice, now) == (0, 0)


def test_people_who_move_are_found_under_both_employers(alice: Account, priya: Contact, now: datetime) -> None:
    details = ContactDetails("Priya Raman", title="CTO", employer="Okapi", email="priya@okapi.example")
    change_contact(priya, details, now)
    assert employers_of(priya) == ("Okapi", "Northwind")
    assert ("typing", "employer", "Okapi") in priya.evidence.values_list("source", "field", "value")
    for typed in ("okapi", "northwind"):
        assert priya in find(alice, typed), typed


def test_another_spelling_is_to_be_confirmed_again(priya: Contact, now: datetime) -> None:
    priya.spelt_right_at = now
    details = ContactDetails("Prïya Raman", title="Staff Engineer", employer="Northwind")
    change_contact(priya, details, now)
    assert (priya.name, priya.spelt_right_at, priya.email) == ("Prïya Raman", None, "")


@pytest.mark.parametrize(
    ("change", "says"), [({"name": " "}, "without a name"), ({"email": "priya at"}, "mail address")]
)
def test_what_cannot_be_kept_is_said(priya: Contact, now: datetime, change: dict[str, str], says: str) -> None:
    with pytest.raises(InputError, match=says):
        change_contact(priya, replace(ContactDetails("Priya Raman"), **change), now)
