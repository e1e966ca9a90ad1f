"""What a migration does to rows that are there already: forward from the version before it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.apps.registry import Apps
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

pytestmark = pytest.mark.django_db(transaction=True)

THEN = datetime(2026, 6, 11, 19, tzinfo=UTC)
Migrate = Callable[[str], Apps]


@pytest.fixture
def migrate_to() -> Iterator[Migrate]:
    """Takes the database to a migration and returns its models; the newest stands again after the test."""
    newest = MigrationExecutor(connection).loader.graph.leaf_nodes()

    def go(name: str) -> Apps:
        executor = MigrationExecutor(connection)
        executor.migrate([("records", name)])
        return executor.loader.project_state([("records", name)]).apps

    yield go
    MigrationExecutor(connection).migrate(newest)


def account(apps: Apps, **fields: Any) -> Any:
    owner = apps.get_model("records", "Candidate").objects.create(sign_in_name="Alice Example", made_at=THEN)
    return apps.get_model("records", "Account").objects.create(owner=owner, name="Alice Example", **fields)


def interview(apps: Apps, of: Any) -> Any:
    employer = apps.get_model("records", "Employer").objects.create(account=of, name="Northwind")
    opening = apps.get_model("records", "Opening").objects.create(account=of, employer=employer, role="Engineer")
    times = {"starts_at": THEN - timedelta(hours=1), "ends_at": THEN, "time_zone": "America/New_York", "made_at": THEN}
    return apps.get_model("records", "Interview").objects.create(account=of, opening=opening, **times)


def test_what_was_begun_by_hand_before_the_ladder_is_not_taken_for_its_plan(migrate_to: Migrate) -> None:
    before = migrate_to("0011_mended_sentences")
    spoke = interview(before, account(before))
    priya = before.get_model("records", "Contact").objects.create(
        account=spoke.account, employer=spoke.opening.employer, name="Priya Raman"
    )
    moments = {"start_at": THEN, "aim_at": THEN, "propose_at": THEN}
    for kind in ("debrief", "thank-you", "material", "check-in", "call", "missed-call", "closing", "hello"):
        reader = None if kind == "debrief" else priya
        spoke.follow_ups.create(account=spoke.account, kind=kind, contact=reader, **moments)
    spoke.follow_ups.create(account=spoke.account, kind="check-in", contact=priya, done_at=THEN, **moments)
    after = migrate_to("0012_waiting")
    rows = after.get_model("records", "FollowUp").objects.order_by("pk")
    planned = {row.kind for row in rows if row.begun_at is None}
    assert planned == {"debrief", "thank-you", "material"}
    assert {row.begun_at for row in rows if row.kind not in planned} == {THEN}
    assert [row.done_at for row in rows] == [None] * 8 + [THEN]
    assert not [row for row in rows if row.dropped_at]


def test_where_reminders_are_on_the_clock_looks_each_morning_from_now_on(migrate_to: Migrate) -> None:
    before = migrate_to("0018_watch_lease")
    alice = account(before, reminders_on_at=THEN)
    kept = interview(before, alice).reminders.create(
        account=alice, kind="evening-before", about_at=THEN, send_at=THEN, due_at=THEN
    )
    after = migrate_to("0019_morning_mail").get_model("records", "Reminder").objects
    (looks,) = after.filter(kind="steps-due")
    assert (looks.account_id, looks.interview, looks.committed_at) == (alice.pk, None, None)
    assert looks.due_at == looks.send_at
    assert after.get(pk=kept.pk).due_at == THEN


def test_where_they_are_off_nothing_looks(migrate_to: Migrate) -> None:
    account(migrate_to("0018_watch_lease"))
    assert not migrate_to("0019_morning_mail").get_model("records", "Reminder").objects.exists()
