"""The secret address of a calendar is sealed, fetched when asked for, and never repeated."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from afterword.errors import FetchError
from afterword.net.fetch import Bounds
from afterword.records.account import Account
from afterword.records.calendar_address import CalendarAddress
from afterword.records.interview import Interview
from afterword.steps.calendars.address import BOUNDS, add_address, look_there
from afterword.steps.calendars.look_at import judge_all
from tests.net.web_server import WebServer, sends, web_server
from tests.steps.test_bring_calendar import CALENDAR

SECRET = "/private-8f3a/basic.ics"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[WebServer]:
    with web_server(tmp_path) as found:
        found.answers[SECRET] = sends(CALENDAR)
        yield found


@pytest.fixture
def bounds(server: WebServer) -> Bounds:
    return Bounds(BOUNDS.most_bytes, BOUNDS.seconds, allow_loopback=True, trust=server.trust)


@pytest.fixture(autouse=True)
def key_folder(settings: object, tmp_path: Path) -> None:
    settings.FOLDER = tmp_path  # type: ignore[attr-defined]


def test_what_is_there_is_kept_to_be_looked_at_and_the_address_sealed(
    alice: Account, interview: Interview, server: WebServer, bounds: Bounds, now: datetime
) -> None:
    file = add_address(alice, server.at(SECRET).replace("https", "webcal"), now, bounds)
    assert file.name == "Calendar at 127.0.0.1"
    assert len(judge_all(file)) == 5
    kept = CalendarAddress.objects.get()
    assert (kept.host, kept.looked_at) == ("127.0.0.1", now)
    assert b"private" not in bytes(kept.sealed)
    assert "private" not in str(kept)


def test_the_same_address_is_kept_once_and_looked_at_again(
    alice: Account, server: WebServer, bounds: Bounds, now: datetime
) -> None:
    add_address(alice, server.at(SECRET), now, bounds)
    add_address(alice, server.at(SECRET), now, bounds)
    kept = alice.calendar_addresses.get()
    server.answers[SECRET] = sends(b"", 404)
    with pytest.raises(FetchError):
        look_there(kept, now + timedelta(days=1), bounds)
    kept.refresh_from_db()
    assert kept.failed_at is not None
    assert "404" in kept.failure
    assert "private" not in kept.failure
    server.answers[SECRET] = sends(CALENDAR)
    look_there(kept, now + timedelta(days=2), bounds)
    assert (kept.failed_at, kept.failure) == (None, "")


@pytest.mark.parametrize("body", [b"<html>Sign in</html>", b"%PDF-1.7", b""])
def test_where_there_is_no_calendar_nothing_is_kept(
    alice: Account, server: WebServer, bounds: Bounds, now: datetime, body: bytes
) -> None:
    server.answers[SECRET] = sends(body)
    with pytest.raises(FetchError, match="no calendar at this address") as refused:
        add_address(alice, server.at(SECRET), now, bounds)
    assert "private-8f3a" not in refused.value.sentence
    assert not alice.calendar_addresses.exists()
    assert not alice.brought_files.exists()


@pytest.mark.parametrize("typed", ["https://localhost/x", "webcal://192.168.1.4/x", "http://example.org/x", "x"])
def test_an_internal_or_open_address_is_refused_and_not_kept(alice: Account, now: datetime, typed: str) -> None:
    with pytest.raises(FetchError):
        add_address(alice, typed, now)
    assert not alice.calendar_addresses.exists()
