"""A calendar is looked at, interviews are chosen of it, brought in, and taken back as a whole."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from afterword.errors import HeldError, InputError
from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.interview import Interview
from afterword.steps.brought import keep_file, take_back
from afterword.steps.calendars.bring import Choice, bring_calendar, proposed
from afterword.steps.calendars.look_at import counted, judge_all
from afterword.steps.debrief import keep_note
from afterword.steps.openings.save import OpeningDetails, save_opening
from afterword.steps.people.doubles import questions

PRIYA = "ATTENDEE;CN=Priya Raman:mailto:priya@northwind.example"
TOM = "ORGANIZER;CN=T. Okafor:mailto:tom.okafor@northwind.example"
BEN = "ATTENDEE;CN=Ben Ito:mailto:ben@okapi.example"


def event(title: str, day: str, *lines: str) -> str:
    times = f"DTSTART;TZID=America/New_York:{day}T140000\nDTEND;TZID=America/New_York:{day}T150000"
    return "\n".join(["BEGIN:VEVENT", f"UID:{title}-{day}", times, f"SUMMARY:{title}", *lines, "END:VEVENT"])


def calendar(*events: str) -> bytes:
    return "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR"]).encode()


CALENDAR = calendar(
    event("Interview: Data Engineer at Northwind Inc.", "20260301", PRIYA, TOM, "LOCATION:https://meet.example/a"),
    event("Okapi Health interview", "20260620", BEN),
    event("Coffee", "20260302", PRIYA),
    event("Dentist", "20260303"),
    event("Interview practice", "20260304", "RRULE:FREQ=WEEKLY"),
)


@pytest.fixture
def file(alice: Account, interview: Interview, now: datetime) -> BroughtFile:
    return keep_file(alice, "mine.ics", CALENDAR, now)


def bring(file: BroughtFile, now: datetime, *more: Choice) -> None:
    bring_calendar(file, [*proposed(judge_all(file)), *more], now)


def test_looked_at_each_event_says_what_would_come_of_it(alice: Account, file: BroughtFile) -> None:
    judged = judge_all(file)
    assert [one.outcome for one in judged] == ["like", "like", "maybe", "refused", "refused"]
    assert [(one.employer, one.role) for one in judged[:2]] == [("Northwind", "Data Engineer"), ("Okapi Health", "")]
    assert judged[2].why == "Somebody takes part who is at an employer on record."
    assert judged[4].why == "It repeats, and an interview is not a series."
    assert counted(judged) == {"like": 2, "maybe": 1, "known": 0, "refused": 2}
    assert alice.interviews.count() == 1


def test_whoever_takes_part_is_known_by_their_address_and_else_only_asked(alice: Account, file: BroughtFile) -> None:
    tom, priya = judge_all(file)[0].seats
    assert priya.contact == alice.contacts.get(name="Priya Raman")
    assert (tom.contact, [may_be.name for may_be, _ in tom.asks]) == (None, ["Tom Okafor"])


def test_chosen_events_are_interviews_with_their_people_and_a_plan(
    alice: Account, file: BroughtFile, now: datetime
) -> None:
    bring(file, now, Choice(2, "Okapi Health", "Analyst"))
    first, _, second = alice.interviews.order_by("starts_at")
    assert (first.opening.employer.name, first.opening.role) == ("Northwind", "Data Engineer")
    assert (first.starts_at, first.time_zone) == (datetime(2026, 3, 1, 19, tzinfo=UTC), "America/New_York")
    assert (first.mode, first.place) == ("video", "https://meet.example/a")
    assert [part.contact.name for part in first.parts.all()] == ["T. Okafor", "Priya Raman"]
    assert second.follow_ups.filter(kind="thank-you", contact__name="Ben Ito").exists()
    assert {pair.other.name for pair in questions(alice)} == {"T. Okafor"}
    assert file.made == 2
    assert file.report == [
        [3, "Coffee", "It may be an interview, and was not chosen."],
        [4, "Dentist", "Nothing in it speaks of an interview."],
        [5, "Interview practice", "It repeats, and an interview is not a series."],
    ]


def test_an_event_without_a_role_is_told_and_not_made_up(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring(file, now)
    assert file.report[0] == [
        2,
        "Okapi Health interview",
        "It does not say the role. Bring it on the page, where you can say it.",
    ]
    assert alice.interviews.count() == 2


def test_the_same_calendar_twice_brings_nothing_new(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring(file, now, Choice(2, "Okapi Health", "Analyst"))
    again = keep_file(alice, "mine.ics", CALENDAR, now)
    assert counted(judge_all(again))["known"] == 2
    with pytest.raises(HeldError, match="already"):
        bring_calendar(file, [], now)


def test_taken_back_everything_is_as_before(alice: Account, file: BroughtFile, now: datetime) -> None:
    save_opening(alice, OpeningDetails("Data Engineer", "Northwind"), now)
    before = list(_everything(alice))
    bring(file, now, Choice(2, "Okapi Health", "Analyst"))
    assert list(_everything(alice)) != before
    assert take_back(file, now) == 0
    assert list(_everything(alice)) == before


def test_taken_back_an_interview_that_was_noted_about_stays(alice: Account, file: BroughtFile, now: datetime) -> None:
    bring(file, now)
    (made,) = file.interviews.all()
    keep_note(made, uuid4(), NoteKind.TALK, "moving billing to Kafka", None, now)
    assert take_back(file, now) == 1
    assert alice.contacts.filter(name="T. Okafor").exists()


def test_somebody_who_moved_since_stays_where_they_are(alice: Account, file: BroughtFile, now: datetime) -> None:
    priya = alice.contacts.get(name="Priya Raman")
    priya.employer = alice.employers.create(name="Acme")
    priya.save()
    bring(file, now, Choice(1, "Northwind", "Data Engineer"))
    priya.refresh_from_db()
    assert priya.employer is not None
    assert priya.employer.name == "Acme"


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (calendar(), "no event"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VTODO\n", "cannot be read"),
        (calendar(*["BEGIN:VEVENT\nEND:VEVENT"] * 20_001), "more than 20,000 events"),
        (b"BEGIN:VCALENDAR\n" + b"X" * 10_000_001, "larger than 10 MB"),
    ],
)
def test_a_calendar_that_cannot_be_taken_is_said_and_not_kept(
    alice: Account, now: datetime, raw: bytes, says: str
) -> None:
    with pytest.raises(InputError, match=says):
        keep_file(alice, "x.ics", raw, now)
    assert not alice.brought_files.exists()


def test_a_stranger_knows_nobody_of_alices(charlie: Account, file: BroughtFile, now: datetime) -> None:
    theirs = keep_file(charlie, "mine.ics", CALENDAR, now)
    assert all(seat.contact is None for one in judge_all(theirs) for seat in one.seats)


def _everything(account: Account) -> Iterator[object]:
    yield sorted(account.contacts.values_list("name", "email", "employer__name"))
    yield sorted(account.openings.values_list("role", "employer__name", "state", "state_at"))
    yield sorted(account.employers.values_list("name", flat=True))
    yield sorted(account.interviews.values_list("starts_at", "event_uid"))
    yield sorted(account.follow_ups.values_list("kind", "contact", "start_at"))
    yield account.likenesses.count(), account.evidence.count()
