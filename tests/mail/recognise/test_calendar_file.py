"""A calendar file is read event by event, and bounded; which of its events look like interviews is told."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.mail.recognise.calendar_file import CalendarEvent, calendar_events, event_from_json
from afterword.mail.recognise.interview_like import Known, Looks, look
from tests.mail.recognise.test_invitation import ZONE

AT = "DTSTART;TZID=America/New_York:20260618T140000\nDTEND;TZID=America/New_York:20260618T150000"
WITH = "ATTENDEE;CN=Priya Raman:mailto:priya@mail.northwind.example\nATTENDEE;CN=Alice:mailto:alice@home.example"


def calendar(*events: str, head: str = "") -> str:
    blocks = [f"BEGIN:VEVENT\nUID:{at}@x\n{event}\nEND:VEVENT\n" for at, event in enumerate(events)]
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{''.join(blocks)}END:VCALENDAR\n"


def only(event: str, head: str = "", home: str = "Europe/Berlin") -> CalendarEvent:
    (found,) = calendar_events(calendar(event, head=head), home)
    return found


@pytest.mark.parametrize(
    ("times", "head", "hour", "zone"),
    [
        (AT, "", 18, "America/New_York"),
        ("DTSTART:20260618T140000\nDTEND:20260618T150000", "", 12, "Europe/Berlin"),
        ("DTSTART:20260618T140000\nDURATION:PT1H", "X-WR-TIMEZONE:Asia/Tokyo\n", 5, "Asia/Tokyo"),
        ("DTSTART:20260618T140000Z\nDTEND:20260618T150000Z", "X-WR-TIMEZONE:Asia/Tokyo\n", 14, "Asia/Tokyo"),
        (
            "DTSTART;TZID=Customized Time Zone:20260618T140000\nDURATION:PT1H",
            ZONE.format("+0300"),
            11,
            "Europe/Berlin",
        ),
    ],
)
def test_moments_are_utc_whatever_the_zone_is_called(times: str, head: str, hour: int, zone: str) -> None:
    found = only(times, head)
    assert (found.start_at, found.time_zone, found.refused) == (datetime(2026, 6, 18, hour, tzinfo=UTC), zone, "")


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (f"{AT}\nRRULE:FREQ=SECONDLY", "repeats"),
        (f"{AT}\nRDATE:20260619T140000,20260620T140000", "repeats"),
        (f"{AT}\nSTATUS:CANCELLED", "cancelled"),
        ("DTSTART;VALUE=DATE:20260618", "no hour"),
        ("DTSTART:20260618T140000\nDTEND:20260618T140000", "ends when it begins"),
        ("DTSTART:20260618T140000\nDTEND:20260620T140000", "longer"),
        ("SUMMARY:x", "no time"),
        ("DTSTART:nonsense", "cannot be read"),
    ],
)
def test_what_can_be_no_interview_says_why(lines: str, why: str) -> None:
    assert why in only(lines).refused


def test_a_moved_day_of_a_series_belongs_to_it() -> None:
    text = calendar(f"{AT}\nRRULE:FREQ=WEEKLY", AT).replace("UID:1@x", "UID:0@x\nRECURRENCE-ID:20260611T140000Z")
    assert all("repeats" in event.refused for event in calendar_events(text, "UTC"))


def test_one_broken_event_costs_no_other() -> None:
    first, second = calendar_events(calendar("DTSTART:nonsense", AT), "UTC")
    assert (bool(first.refused), second.refused) == (True, "")


def test_a_calendar_with_a_zone_for_each_event_is_refused() -> None:
    with pytest.raises(InputError, match="time zones"):
        calendar_events(calendar(AT, head=ZONE.format("+0300") * 201), "UTC")


@given(st.text(max_size=80))
def test_whatever_stands_in_it_is_read_or_refused(text: str) -> None:
    try:
        events = calendar_events(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{text}\nEND:VEVENT\nEND:VCALENDAR", "UTC")
    except InputError:
        return
    assert [event_from_json(event.as_json()) for event in events] == list(events)


ALICE = Known({"alice@home.example"}, "Alice Example", {"okapi.example": "Okapi Health"})


@pytest.mark.parametrize(
    ("title", "employer", "role"),
    [
        ("Interview: Backend Engineer at Northwind", "Northwind", "Backend Engineer"),
        ("Phone screen w/ Okapi Health (Data Engineer)", "Okapi Health", "Data Engineer"),
        ("Virtual interview - Senior Designer - Tidewater Instruments", "Tidewater Instruments", "Senior Designer"),
        ("Vorstellungsgespräch bei Siemens", "Siemens", ""),
        ("Alice Example <> Northwind: Technical screen", "Northwind", ""),
        # Whoever takes part is no employer; their house is.
        ("Interview with Priya Raman", "Northwind", ""),
        ("Interview Alice / Priya", "Northwind", ""),
    ],
)
def test_the_title_says_where_and_about_what(title: str, employer: str, role: str) -> None:
    found = look(only(f"{AT}\nSUMMARY:{title}\n{WITH}"), ALICE)
    assert (found.looks, found.employer, found.role) == (Looks.LIKE, employer, role)


@pytest.mark.parametrize(
    ("lines", "looks"),
    [
        ("SUMMARY:Talk with Ben\nATTENDEE:mailto:ben@okapi.example", Looks.MAYBE),
        ("SUMMARY:Talk\nORGANIZER:mailto:ben@acme.example\nDESCRIPTION:Your interview with us", Looks.MAYBE),
        ("SUMMARY:Talk\nORGANIZER:mailto:noreply@greenhouse.io", Looks.LIKE),
        ("SUMMARY:Dentist", Looks.NOT),
        ("SUMMARY:Notes\nDESCRIPTION:read the interview", Looks.NOT),
        ("SUMMARY:Mock interview", Looks.NOT),
        ("SUMMARY:User interview with Ben", Looks.NOT),
        ("SUMMARY:Overview", Looks.NOT),
    ],
)
def test_which_events_look_like_interviews(lines: str, looks: Looks) -> None:
    assert look(only(f"{AT}\n{lines}"), ALICE).looks is looks
