"""Undo of what was said of a step, whichever way it was said."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.errors import HeldError
from afterword.mail.server import Security, Server
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.hand_over import Way
from afterword.records.interview import Interview
from afterword.steps import settle
from afterword.steps.approve import approve
from afterword.steps.begin import Told, begin
from afterword.steps.call import log_call
from afterword.steps.hand_over import hand_over, went_out
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.take_back import take_back
from afterword.steps.touch import Told as Heard
from afterword.steps.touch import touch
from afterword.steps.write import write
from tests.steps.sent import sent


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


@pytest.fixture
def thanks(interview: Interview, priya: Contact) -> FollowUp:
    return interview.follow_ups.get(kind="thank-you", contact=priya)


@pytest.fixture
def call(interview: Interview, priya: Contact, now: datetime) -> FollowUp:
    return begin(interview, priya, "call", Told(), now)


def fresh(row: FollowUp) -> FollowUp:
    row.refresh_from_db()
    return row


def test_a_letter_handed_over_is_owed_again_and_off_the_log(thanks: FollowUp, now: datetime) -> None:
    letter = write(thanks, now)
    approve(letter, letter.newest.number, now)
    went_out(hand_over(letter, Way.COPY, now), now)
    assert thanks.interview.touchpoints.count() == 1
    take_back(fresh(thanks), now)
    assert fresh(thanks).is_open
    assert not thanks.interview.touchpoints.exists()


@pytest.mark.parametrize("outcome", ["voicemail", "busy"])
def test_a_call_comes_off_the_log(call: FollowUp, now: datetime, outcome: str) -> None:
    log_call(call, outcome, now)
    take_back(fresh(call), now)
    assert (fresh(call).is_open, call.snoozed_until_at, call.touchpoints.count()) == (True, None, 0)


def test_done_another_way_after_a_busy_call_the_call_stays_on_the_log(call: FollowUp, now: datetime) -> None:
    log_call(call, "busy", now)
    settle.finish(fresh(call), now + timedelta(hours=1))
    take_back(fresh(call), now + timedelta(hours=2))
    assert (fresh(call).is_open, call.touchpoints.count()) == (True, 1)


def test_what_the_plan_dropped_is_left_to_the_plan(
    thanks: FollowUp, interview: Interview, priya: Contact, now: datetime
) -> None:
    write(thanks, now)
    touch(interview, priya, Heard("answered", now, answer="no"), now)
    with pytest.raises(HeldError, match="its reason was gone"):
        take_back(fresh(thanks), now)


def test_what_left_from_the_mailbox_is_not_taken_back(
    thanks: FollowUp, now: datetime, settings: Any, tmp_path: Path
) -> None:
    settings.FOLDER = tmp_path
    server = Server("127.0.0.1", 1, Security.TLS)
    connect(thanks.account, MailboxDetails("alice@home.example", "", "secret", server, server, files_sent=False), now)
    letter = write(thanks, now)
    approve(letter, letter.newest.number, now)
    sent(letter, now + timedelta(minutes=1))
    with pytest.raises(HeldError, match="went out from your mailbox"):
        take_back(fresh(thanks), now)
    assert fresh(thanks).done_at


def test_where_nothing_was_said_there_is_nothing_to_take_back(thanks: FollowUp, now: datetime) -> None:
    with pytest.raises(HeldError, match="nothing to take back"):
        take_back(thanks, now)
