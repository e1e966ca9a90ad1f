"""A file is brought in once and taken back once, also where somebody presses twice at one moment."""

from datetime import datetime

import pytest

from afterword.errors import HeldError
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.steps.brought import bring_as_proposed, keep_file, take_back

CALENDAR = b"""BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:one
DTSTART:20260301T140000Z
DTEND:20260301T150000Z
SUMMARY:Interview: Data Engineer at Okapi Health
END:VEVENT
END:VCALENDAR
"""
LETTER = b"""From: Alice Example <alice@home.example>
To: Ben Ito <ben@okapi.example>
Date: Fri, 12 Jun 2026 10:00:00 +0000
Subject: Thank you
Message-ID: <1@home.example>

Dear Ben, thank you for the interview yesterday.
"""
FILES = {
    "people.vcf": b"BEGIN:VCARD\nVERSION:3.0\nFN:Ben Ito\nEMAIL:ben@okapi.example\nEND:VCARD\n",
    "mine.ics": CALENDAR,
    "sent.eml": LETTER,
    "jobs.csv": b"Company,Job title,Status\nOkapi Health,Service Designer,Applied\n",
}


@pytest.fixture(params=FILES)
def pressed_twice(request: pytest.FixtureRequest, alice: Account, now: datetime) -> list[BroughtFile]:
    """One file, as two requests have it at hand that came at one moment."""
    file = keep_file(alice, request.param, FILES[request.param], now)
    return [file, BroughtFile.objects.get(pk=file.pk)]


def test_it_is_brought_in_once(pressed_twice: list[BroughtFile], now: datetime) -> None:
    first, second = pressed_twice
    assert bring_as_proposed(first, now).counts["new"] == 1
    with pytest.raises(HeldError, match="already"):
        bring_as_proposed(second, now)
    second.refresh_from_db()
    assert (second.made, second.table) == (1, None)


def test_it_is_taken_back_once(pressed_twice: list[BroughtFile], now: datetime) -> None:
    first, second = pressed_twice
    bring_as_proposed(first, now)
    second.refresh_from_db()
    take_back(first, now)
    taken_back_at = first.taken_back_at
    take_back(second, now.replace(year=2027))
    second.refresh_from_db()
    assert second.taken_back_at == taken_back_at
