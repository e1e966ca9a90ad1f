"""The candidate's days for a calendar app, and the secret address they are read at."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.calendar_feed import CalendarFeed
from afterword.records.interview import Interview
from afterword.steps.calendar_days import calendar_days
from afterword.steps.calendar_feed import account_at, offer_feed, stop_feed
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import keep_note
from afterword.steps.look_around import lay_out
from afterword.steps.settle import finish, put_off, skip

NEW_YORK, SYDNEY = ZoneInfo("America/New_York"), ZoneInfo("Australia/Sydney")


def days(account: Account, now: datetime, zone: ZoneInfo = NEW_YORK) -> list[tuple[date, str]]:
    events = Calendar.from_ical(calendar_days(account, now, zone)).walk("VEVENT")
    assert all(event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1) for event in events)
    return [(event["DTSTART"].dt, str(event["SUMMARY"])) for event in events]


def test_an_interview_and_its_thank_yous_are_whole_days(interview: Interview, now: datetime) -> None:
    assert sorted(days(interview.account, now)) == [
        (date(2026, 6, 11), "14:00 Interview at Northwind"),
        (date(2026, 6, 12), "Thank Priya Raman (Northwind)"),
        (date(2026, 6, 12), "Thank Tom Okafor (Northwind)"),
    ]


def test_days_and_hours_are_those_of_the_candidates_clock(interview: Interview, now: datetime) -> None:
    assert (date(2026, 6, 12), "04:00 Interview at Northwind") in days(interview.account, now, SYDNEY)


def test_what_is_done_left_out_cancelled_or_put_off_is_not_on_its_old_day(interview: Interview, now: datetime) -> None:
    priya, tom = interview.follow_ups.filter(kind="thank-you").order_by("contact__name")
    skip(priya, now)
    # At nine in the evening, for three hours.
    put_off(tom, now + timedelta(hours=11))
    assert days(interview.account, now)[1:] == [(date(2026, 6, 13), "Thank Tom Okafor (Northwind)")]
    finish(tom, now)
    # Once they are thanked, the silence is counted, and the check-in is one step to one person.
    assert days(interview.account, now)[1:] == [(date(2026, 6, 24), "Check in with Tom Okafor (Northwind)")]
    interview.cancelled_at = now
    interview.save()
    assert days(interview.account, now) == []


def test_nothing_that_was_noted_is_in_it(interview: Interview, now: datetime) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    for kind, text in ((NoteKind.PRIVATE, "seemed rushed"), (NoteKind.PROMISE, "send the Kafka checklist")):
        keep_note(interview, uuid4(), kind, text, priya, now)
    text = calendar_days(interview.account, now, NEW_YORK)
    assert "Keep your promise to Priya Raman" in text
    assert "rushed" not in text
    assert "checklist" not in text


def test_it_is_the_same_each_time_and_each_day_keeps_its_name(interview: Interview, now: datetime) -> None:
    before = calendar_days(interview.account, now, NEW_YORK)
    assert calendar_days(interview.account, now + timedelta(hours=3), NEW_YORK) == before
    finish(interview.follow_ups.filter(kind="thank-you")[0], now)
    named = {str(event["UID"]) for event in Calendar.from_ical(before).walk("VEVENT")}
    left = {str(e["UID"]) for e in Calendar.from_ical(calendar_days(interview.account, now, NEW_YORK)).walk("VEVENT")}
    assert left < named


def test_sample_people_and_long_past_interviews_are_left_out(alice: Account, now: datetime) -> None:
    lay_out(alice, now, NEW_YORK)
    end = now - timedelta(days=100)
    details = InterviewDetails("Okapi", "Analyst", end - timedelta(hours=1), end, "UTC", met=(Met("Dana Lee"),))
    skip(capture(alice, details, now).follow_ups.get(kind="thank-you"), now)
    assert days(alice, now) == []


def test_an_address_is_known_until_a_new_one_or_none_takes_its_place(alice: Account, now: datetime) -> None:
    first = offer_feed(alice, now)
    assert account_at(first, now) == alice
    second = offer_feed(alice, now)
    assert (account_at(first, now), account_at(second, now)) == (None, alice)
    stop_feed(alice)
    assert account_at(second, now) is None


def test_the_token_itself_is_not_kept_but_when_it_was_asked_for(alice: Account, charlie: Account) -> None:
    at = datetime(2026, 6, 12, 14, 0, tzinfo=UTC)
    token = offer_feed(alice, at)
    assert token not in str(CalendarFeed.objects.values().get())
    account_at(token, at)
    account_at(token, at + timedelta(seconds=30))
    assert CalendarFeed.objects.get().asked_at == at
    account_at(token, at + timedelta(minutes=2))
    assert CalendarFeed.objects.get().asked_at == at + timedelta(minutes=2)


@pytest.mark.parametrize("token", ["", "x", "a" * 43])
def test_a_guess_is_nobodys_address(alice: Account, now: datetime, token: str) -> None:
    offer_feed(alice, now)
    assert account_at(token, now) is None
