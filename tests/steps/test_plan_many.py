"""Many openings planned together are planned as each by itself, in as many queries as one."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.records.account import Account
from afterword.records.employer import Employer
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.opening import Opening
from afterword.records.outbox import OutboxState
from afterword.steps import plan, settle
from afterword.steps.approve import approve
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.later import move
from afterword.steps.plan import replan_all, replan_many, replan_opening
from afterword.steps.touch import Told, touch
from afterword.steps.write import write

ENDS = datetime(2026, 6, 11, 19, tzinfo=UTC)
LATER = ENDS + timedelta(days=30)


def silent(account: Account, count: int, zone: str = "America/New_York") -> list[Interview]:
    """So many employers, each met once and thanked the day after; their check-ins are next."""
    found = []
    for index in range(count):
        met = (Met(f"Priya Raman {index}", title="Recruiter"),)
        times = (ENDS - timedelta(hours=1), ENDS)
        interview = capture(account, InterviewDetails(f"Employer {index}", "Engineer", *times, zone, met=met), ENDS)
        settle.finish(interview.follow_ups.get(kind="thank-you"), ENDS + timedelta(hours=20))
        found.append(interview)
    return found


def rows() -> list[dict[str, Any]]:
    """Every follow-up, whatever its number: one that was dropped and made again has another."""
    return sorted(FollowUp.objects.exclude(kind="debrief").values(*_SHOWN), key=str)


_SHOWN = (
    *("interview", "contact", "kind", "start_at", "aim_at", "limit_at", "propose_at"),
    *("snoozed_until_at", "done_at", "skipped_at", "dropped_at", "begun_at"),
)


@pytest.mark.parametrize("count", [2, 12])
def test_what_is_right_already_is_read_in_as_many_queries_for_twelve_as_for_two(alice: Account, count: int) -> None:
    silent(alice, count)
    before = list(FollowUp.objects.order_by("pk").values())
    with CaptureQueriesContext(connection) as asked:
        replan_many(alice.openings.all(), LATER)
    assert len(asked) <= 18
    assert not [one["sql"] for one in asked if one["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
    assert list(FollowUp.objects.order_by("pk").values()) == before


@pytest.mark.parametrize("count", [2, 12])
def test_what_moves_is_written_in_as_many_queries_for_twelve_as_for_two(alice: Account, count: int) -> None:
    silent(alice, count)
    planned = dict(FollowUp.objects.filter(kind="check-in").values_list("pk", "start_at"))
    # Without the holiday of the 19th.
    Employer.objects.update(country="DE")
    with CaptureQueriesContext(connection) as asked:
        replan_many(alice.openings.all(), LATER)
    assert len(asked) <= 22
    moved = dict(FollowUp.objects.filter(kind="check-in").values_list("pk", "start_at"))
    assert {pk: at - moved[pk] for pk, at in planned.items()} == dict.fromkeys(planned, timedelta(days=1))


def test_more_openings_than_are_read_at_once_are_all_planned(alice: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    silent(alice, 5)
    before = rows()
    Employer.objects.update(country="DE")
    monkeypatch.setattr(plan, "BATCH", 2)
    replan_many(Opening.objects.all(), LATER)
    assert not [row for row in rows() if row in before and row["kind"] == "check-in"]


def test_a_letter_for_a_step_that_moves_is_held_and_a_chosen_day_is_chosen_anew(alice: Account) -> None:
    first, second = silent(alice, 2)
    check_in = first.follow_ups.get(kind="check-in")
    letter = write(check_in, ENDS + timedelta(days=11))
    approval = approve(letter, letter.newest.number, ENDS + timedelta(days=11))
    entry = letter.outbox_entries.create(
        account=alice, approval=approval, entered_at=ENDS, send_at=check_in.propose_at, due_at=check_in.propose_at
    )
    move(second.follow_ups.get(kind="check-in"), (ENDS + timedelta(days=20)).date(), ENDS + timedelta(days=11))
    # They ring: seven working days from then on.
    on = ENDS + timedelta(days=12)
    for interview in (first, second):
        touch(interview, interview.interviewers.get(), Told("rang", on), on)
    entry.refresh_from_db()
    assert (entry.state, entry.due_at) == (OutboxState.HELD, None)
    assert second.follow_ups.get(kind="check-in").snoozed_until_at is None


def test_a_setting_of_the_account_plans_all_that_is_open_anew_and_nothing_of_charlies(
    alice: Account, charlie: Account
) -> None:
    silent(alice, 3)
    silent(charlie, 1)
    Account.objects.update(country="DE")
    theirs = list(charlie.follow_ups.values())
    check_ins = list(alice.follow_ups.filter(kind="check-in").values_list("start_at", flat=True))
    replan_all(Account.objects.get(pk=alice.pk), LATER)
    assert not set(check_ins) & set(alice.follow_ups.filter(kind="check-in").values_list("start_at", flat=True))
    assert list(charlie.follow_ups.values()) == theirs


_acts = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(["finish", "skip", "rang", "wrote", "no", "yes"])), max_size=6
)


@pytest.mark.django_db
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_acts, st.sampled_from(["US", "DE", "AE", "XX", ""]), st.booleans())
def test_together_they_are_planned_as_one_after_the_other(
    alice: Account, acts: list[tuple[int, str]], country: str, one_reader: bool
) -> None:
    with transaction.atomic():
        interviews = silent(alice, 3)
        if one_reader:
            # The same recruiter stands for two of them.
            interviews[1].parts.update(contact=interviews[0].interviewers.get())
            interviews[1].follow_ups.update(contact=interviews[0].interviewers.get())
        now = ENDS + timedelta(days=2)
        for which, act in acts:
            now += timedelta(days=2)
            _act(Interview.objects.get(pk=interviews[which].pk), act, now)
        Employer.objects.update(country=country)
        kept = transaction.savepoint()
        for opening in Opening.objects.order_by("pk"):
            replan_opening(opening, now)
        one_by_one = rows()
        transaction.savepoint_rollback(kept)
        replan_many(alice.openings.all(), now)
        assert rows() == one_by_one
        replan_many(alice.openings.all(), now)
        assert rows() == one_by_one
        transaction.set_rollback(True)


def _act(interview: Interview, act: str, now: datetime) -> None:
    step = interview.follow_ups.exclude(kind="debrief").filter(done_at=None, skipped_at=None).first()
    if act == "finish" and step:
        settle.finish(step, now)
    elif act == "skip" and step:
        settle.skip(step, now)
    elif act in ("rang", "wrote"):
        touch(interview, interview.interviewers.get(), Told(act, now), now)
    elif act in ("no", "yes"):
        touch(interview, interview.interviewers.get(), Told("answered", now, answer=act), now)
