"""What is due is claimed by one worker, and a worker that is gone holds nothing for longer than its lease."""

from datetime import datetime, timedelta

from django.db import connection

from afterword.records.account import Account
from afterword.records.errand import Errand, ErrandKind
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.errands.ask import ask_for
from afterword.steps.mailbox import ask_for_test
from afterword.steps.schedule import UNDO, schedule
from afterword.work.due import LEASE, claim, release_leases


def test_nothing_is_claimed_before_its_moment(letter: Letter, now: datetime) -> None:
    schedule(letter, None, now)
    assert claim(now + UNDO - timedelta(seconds=1), 3) == ()
    assert [one.kind for one in claim(now + UNDO, 3)] == [OutboxEntry]


def test_what_is_claimed_is_nobody_elses_until_the_lease_ends(letter: Letter, now: datetime) -> None:
    schedule(letter, None, now)
    (first,) = claim(now + UNDO, 3)
    assert claim(now + UNDO + LEASE - timedelta(seconds=1), 3) == ()
    (second,) = claim(now + UNDO + LEASE, 3)
    assert second.attempt == first.attempt + 1


def test_letters_come_before_tests_of_the_mailbox_and_no_more_than_there_are_hands(
    letter: Letter, mailbox: Mailbox, now: datetime
) -> None:
    ask_for_test(mailbox, now)
    schedule(letter, None, now)
    assert [one.kind for one in claim(now + UNDO, 1)] == [OutboxEntry]
    assert [one.kind for one in claim(now + UNDO, 1)] == [Mailbox]
    assert claim(now + UNDO, 0) == ()


def test_a_new_start_takes_up_what_a_killed_worker_held_and_makes_its_claim_worthless(
    letter: Letter, now: datetime
) -> None:
    entry = schedule(letter, None, now)
    (killed,) = claim(now + UNDO, 3)
    OutboxEntry.objects.filter(pk=entry.pk).update(state=OutboxState.TRANSMITTING, dated_at=now, content=b"Dear Priya")
    release_leases(now + UNDO)
    (fresh,) = claim(now + UNDO, 3)
    assert fresh.attempt > killed.attempt + 1


def test_a_letter_that_waits_for_its_moment_goes_on_waiting_over_a_new_start(letter: Letter, now: datetime) -> None:
    entry = schedule(letter, now + timedelta(hours=2), now)
    release_leases(now)
    entry.refresh_from_db()
    assert (entry.due_at, entry.attempt) == (now + timedelta(hours=2), 0)
    assert claim(now, 3) == ()


def test_looking_at_what_is_due_reads_no_row_that_is_not(letter: Letter) -> None:
    with connection.cursor() as cursor:
        cursor.execute("EXPLAIN QUERY PLAN SELECT id FROM records_outboxentry WHERE due_at <= '2026-06-12' LIMIT 3")
        assert "USING COVERING INDEX outbox_due" in cursor.fetchall()[0][3]


def test_a_new_start_takes_up_an_errand_too(alice: Account, now: datetime) -> None:
    ask_for(alice, ErrandKind.DOUBLES, now)
    (killed,) = claim(now, 3)
    assert (killed.kind, claim(now, 3)) == (Errand, ())
    release_leases(now)
    (fresh,) = claim(now, 3)
    assert fresh.attempt > killed.attempt + 1
