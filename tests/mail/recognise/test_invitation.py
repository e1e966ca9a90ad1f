"""Invitations: new, moved and cancelled, with the moment in UTC whatever the calendar calls its zone."""

from datetime import UTC, datetime

import pytest

from afterword.mail.recognise import Action, Kind
from tests.mail.recognise.mails import asked, mail

GOOGLE = "DTSTART;TZID=America/New_York:20260618T140000\nDTEND;TZID=America/New_York:20260618T150000"
ZONE = (
    "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:{0}\n"
    "TZOFFSETTO:{0}\nEND:STANDARD\nEND:VTIMEZONE\n"
)


def invited(
    times: str = GOOGLE, method: str = "REQUEST", rest: str = "SEQUENCE:0", zone: str = "", **more: str
) -> bytes:
    calendar = (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{f'METHOD:{method}' if method else 'CALSCALE:GREGORIAN'}\n{zone}"
        f"BEGIN:VEVENT\nUID:e1@calendar.example\nDTSTAMP:20260612T080000Z\n{times}\n{rest}\nSUMMARY:Interview\n"
        "ORGANIZER:mailto:priya.raman@northwind.example\nATTENDEE:mailto:alice@home.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    body = f"--x\nContent-Type: text/plain\n\nInterview\n--x\nContent-Type: text/calendar; charset=utf-8\n\n{calendar}--x--"
    return mail(body, more.pop("subject", "Invitation: Interview"), content_type="multipart/mixed; boundary=x", **more)


def test_an_invitation_is_read_with_its_moments_in_utc() -> None:
    answer = asked(invited())
    assert (answer.kind, answer.about) == (Kind.INVITATION, "priya")
    assert answer.invitation is not None
    assert (answer.invitation.method, answer.invitation.uid) == ("REQUEST", "e1@calendar.example")
    assert answer.invitation.start_at == datetime(2026, 6, 18, 18, 0, tzinfo=UTC)
    assert answer.invitation.end_at == datetime(2026, 6, 18, 19, 0, tzinfo=UTC)
    assert answer.invitation.action is Action.NEW


@pytest.mark.parametrize(
    ("method", "rest", "action"),
    [
        ("REQUEST", "SEQUENCE:2", Action.UPDATE),
        ("CANCEL", "SEQUENCE:1", Action.CANCEL),
        ("REQUEST", "STATUS:CANCELLED", Action.CANCEL),
        ("PUBLISH", "SEQUENCE:0", Action.NEW),
        ("", "SEQUENCE:0", Action.NEW),
    ],
)
def test_what_happens_to_the_interview(method: str, rest: str, action: Action) -> None:
    found = asked(invited(method=method, rest=rest)).invitation
    assert found is not None
    assert found.action is action


@pytest.mark.parametrize(
    ("times", "start", "end"),
    [
        ("DTSTART:20260618T180000Z\nDURATION:PT45M", (18, 0), (18, 45)),
        (
            "DTSTART;TZID=W. Europe Standard Time:20260618T100000\nDTEND;TZID=W. Europe Standard Time:20260618T110000",
            (8, 0),
            (9, 0),
        ),
        ('DTSTART;TZID="Europe/Berlin":20260618T100000\nDTEND;TZID="Europe/Berlin":20260618T110000', (8, 0), (9, 0)),
    ],
)
def test_zones_and_durations(times: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    found = asked(invited(times)).invitation
    assert found is not None
    assert found.start_at == datetime(2026, 6, 18, *start, tzinfo=UTC)
    assert found.end_at == datetime(2026, 6, 18, *end, tzinfo=UTC)


def test_two_calendars_that_mean_different_zones_by_one_name_are_both_right() -> None:
    times = "DTSTART;TZID=Customized Time Zone:20260618T100000\nDTEND;TZID=Customized Time Zone:20260618T110000"
    hours = []
    for offset in ("+0300", "-0500"):
        found = asked(invited(times, zone=ZONE.format(offset))).invitation
        assert found is not None
        assert found.start_at is not None
        hours.append(found.start_at.hour)
    assert hours == [7, 15]


def test_somebody_elses_answer_to_an_invitation_is_none() -> None:
    assert asked(invited(method="REPLY")).kind is not Kind.INVITATION


def test_a_rule_that_never_ends_costs_nothing() -> None:
    endless = ZONE.format("+0300").replace("END:STANDARD", "RRULE:FREQ=SECONDLY\nEND:STANDARD")
    found = asked(invited(rest="RRULE:FREQ=SECONDLY", zone=endless)).invitation
    assert found is not None
    assert found.start_at == datetime(2026, 6, 18, 18, 0, tzinfo=UTC)


def test_a_broken_calendar_is_a_mail_like_any_other() -> None:
    raw = invited().replace(b"BEGIN:VEVENT", b"BEGIN:VEVENT\nDTSTART:nonsense")
    assert asked(raw).kind in (Kind.INVITATION, Kind.REPLY)
    assert asked(invited().replace(b"BEGIN:VCALENDAR", b"BEGIN")).kind is Kind.REPLY
