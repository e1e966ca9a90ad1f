"""A check-in on its way: in their office hours, in the thank-you's thread, and held or called back by what is said."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.outbox import OutboxEntry
from afterword.steps import settle
from afterword.steps.approve import approve
from afterword.steps.debrief import confirm_decision
from afterword.steps.due import due
from afterword.steps.planned_rows import MOVED
from afterword.steps.proofread import proofread
from afterword.steps.proofread import settle as keep
from afterword.steps.schedule import moments
from afterword.steps.sent import record_sent
from afterword.steps.touch import Told, take_back, touch
from afterword.steps.wait import Standing, waiting
from afterword.steps.write import write

NEW_YORK = ZoneInfo("America/New_York")

# As the worker leaves it just before the final dot.
COMMITTING = {"state": "committing", "dated_at": datetime(2026, 6, 22, 13, tzinfo=NEW_YORK), "content": b"Subject: x"}


def at(month: int, day: int, hour: int = 11) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=NEW_YORK)


@pytest.fixture
def priya(interview: Interview) -> Contact:
    interview.parts.filter(contact__name="Tom Okafor").delete()
    return interview.interviewers.get()


@pytest.fixture
def check_in(interview: Interview, priya: Contact) -> Letter:
    """The check-in with Priya, due on Thursday 18 June and written that day."""
    settle.finish(interview.follow_ups.get(kind="thank-you", contact=priya), at(6, 12))
    confirm_decision(interview, date(2026, 6, 16), "Tuesday", at(6, 12))
    return write(interview.follow_ups.get(kind="check-in"), at(6, 18))


@pytest.fixture
def on_its_way(check_in: Letter) -> OutboxEntry:
    """Approved, and on its way for the next morning."""
    for finding in proofread(check_in, at(6, 18)).blocking:
        keep(check_in, finding.kind, check_in.newest.body[finding.start : finding.end], at(6, 18))
    approval = approve(check_in, check_in.newest.number, at(6, 18))
    moment = at(6, 22, 9)
    return check_in.outbox_entries.create(
        account=check_in.account, approval=approval, entered_at=at(6, 18), send_at=moment, due_at=moment
    )


def test_it_is_proposed_in_their_office_hours_and_never_on_a_holiday(check_in: Letter) -> None:
    # Friday 19 June is Juneteenth; Thursday evening after six is too late.
    found = [moment.astimezone(NEW_YORK) for moment in moments(check_in, at(6, 18, 19))]
    assert [(moment.day, moment.hour) for moment in found] == [(22, 9), (22, 12), (22, 16)]


def test_while_it_is_on_its_way_nothing_is_due(on_its_way: OutboxEntry) -> None:
    now = at(6, 22, 8)
    assert "check-in" not in [card.follow_up.kind for card in due(on_its_way.account, now)]
    assert [one.standing for one in waiting(on_its_way.account, now)] == [Standing.ON_ITS_WAY]


def test_a_no_calls_it_back(on_its_way: OutboxEntry, interview: Interview, priya: Contact) -> None:
    told = touch(interview, priya, Told("rang", at(6, 21), "no"), at(6, 21))
    on_its_way.refresh_from_db()
    assert (on_its_way.state, on_its_way.due_at) == ("withdrawn", None)
    take_back(told, at(6, 21))
    assert interview.follow_ups.get(kind="check-in").is_open


def test_a_later_date_holds_it_and_says_why(on_its_way: OutboxEntry, interview: Interview, priya: Contact) -> None:
    told = Told("rang", at(6, 21), "deciding", decision_on=date(2026, 6, 30))
    touch(interview, priya, told, at(6, 21))
    on_its_way.refresh_from_db()
    assert (on_its_way.state, on_its_way.due_at, on_its_way.sentence) == ("held", None, MOVED)


def test_sent_it_is_the_last_word_and_the_next_follows(on_its_way: OutboxEntry, interview: Interview) -> None:
    OutboxEntry.objects.filter(pk=on_its_way.pk).update(**COMMITTING)
    assert record_sent(on_its_way, at(6, 22, 9), "It is sent.", at(6, 22, 9))
    following = interview.follow_ups.get(kind="check-in", done_at=None)
    assert following.start_at.astimezone(NEW_YORK).date() == date(2026, 6, 29)


def test_one_that_left_while_the_no_came_counts_as_sent(
    on_its_way: OutboxEntry, interview: Interview, priya: Contact
) -> None:
    OutboxEntry.objects.filter(pk=on_its_way.pk).update(**COMMITTING)
    touch(interview, priya, Told("rang", at(6, 22), "no"), at(6, 22))
    on_its_way.refresh_from_db()
    assert record_sent(on_its_way, at(6, 22), "It is sent.", at(6, 22))
    assert interview.follow_ups.get(kind="check-in").done_at == at(6, 22)
