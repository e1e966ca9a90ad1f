"""The clock of one process: it does what is due, shows that it runs, and survives what goes wrong around it."""

import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from afterword.records.account import Account
from afterword.records.errand import Errand, ErrandKind
from afterword.records.heartbeat import Heartbeat
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.errands.ask import ask_for
from afterword.steps.heartbeat import standing
from afterword.steps.mailbox import ask_for_test
from afterword.steps.schedule import UNDO, schedule
from afterword.work.clock import Clock
from tests.mail_servers.faulty import PASSWORD, Faulty

pytestmark = pytest.mark.django_db(transaction=True)
PATIENCE = 30


class Watch:
    """A watch that goes on from any moment it is set to."""

    def __init__(self, moment: datetime) -> None:
        self.set_to(moment)

    def __call__(self) -> datetime:
        return self._moment + timedelta(seconds=time.monotonic() - self._since)

    def set_to(self, moment: datetime) -> None:
        self._moment, self._since = moment, time.monotonic()


def running(watch: Watch) -> Clock:
    return Clock("http://127.0.0.1:8463/", now=watch)


def until(true: Callable[[], bool], what: str) -> None:
    patience = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < patience, f"Not within {PATIENCE} seconds: {what}"
        time.sleep(0.02)


def state() -> str:
    return OutboxEntry.objects.get().state


def test_a_letter_goes_out_at_its_moment_and_no_sooner(letter: Letter, post: Faulty, now: datetime) -> None:
    schedule(letter, None, now)
    watch = Watch(now)
    with running(watch):
        until(lambda: standing(watch()).is_running, "the heart beats")
        assert (state(), post.taken) == (OutboxState.APPROVED, [])
        watch.set_to(now + UNDO)
        until(lambda: state() == OutboxState.ACCEPTED, "the letter is sent")
    assert len(post.taken) == 1


def test_what_is_under_way_when_it_stops_is_finished_first(letter: Letter, post: Faulty, now: datetime) -> None:
    post.faults["dot"] = 1.0
    schedule(letter, None, now)
    with running(Watch(now + UNDO)) as clock:
        until(lambda: state() == OutboxState.COMMITTING, "the letter is handed over")
        assert clock.is_busy
    assert state() == OutboxState.ACCEPTED


def test_a_clock_that_was_set_back_a_day_keeps_nothing_waiting_for_a_day(
    letter: Letter, post: Faulty, now: datetime
) -> None:
    post.faults["MAIL"] = "451 come back"
    schedule(letter, None, now)
    watch = Watch(now + UNDO)
    with running(watch):
        until(lambda: state() == OutboxState.RETRY, "the letter is put off")
        del post.faults["MAIL"]
        watch.set_to(now + UNDO - timedelta(days=1))
        until(lambda: state() == OutboxState.ACCEPTED, "the letter is sent")
        until(lambda: standing(watch()).is_running, "the heart beats on the new time")
    assert len(post.taken) == 1


def test_a_letter_that_waits_is_not_sent_a_day_late_or_early_by_a_clock_set_back(
    letter: Letter, post: Faulty, now: datetime
) -> None:
    schedule(letter, now + timedelta(hours=2), now)
    watch = Watch(now)
    with running(watch):
        until(lambda: standing(watch()).is_running, "the heart beats")
        watch.set_to(now - timedelta(days=1))
        until(lambda: standing(watch()).is_running, "the heart beats on the new time")
    entry = OutboxEntry.objects.get()
    assert (entry.state, entry.due_at, post.taken) == (OutboxState.APPROVED, now + timedelta(hours=2), [])


def test_a_password_that_cannot_be_opened_stands_beside_its_mailbox(mailbox: Mailbox, now: datetime) -> None:
    Mailbox.objects.update(sealed_password=b"sealed with a key that is gone")
    ask_for_test(mailbox, now)
    with running(Watch(now)):
        until(lambda: not Mailbox.objects.get().is_testing, "the test is over")
    kept = Mailbox.objects.get()
    assert kept.failure.startswith("The kept password cannot be opened")
    assert kept.tested_at is None


def test_what_nobody_foresaw_is_told_by_the_heart_and_ends_no_worker(
    letter: Letter, mailbox: Mailbox, post: Faulty, now: datetime
) -> None:
    # No step makes such a row; whatever does must not stop the letters behind it.
    Mailbox.objects.update(smtp_security="none")
    ask_for_test(mailbox, now)
    watch = Watch(now)
    with running(watch):
        until(lambda: bool(Heartbeat.objects.filter(failure__contains="unforeseen")), "it is told")
        Mailbox.objects.update(smtp_security="tls")
        schedule(letter, None, now)
        watch.set_to(now + UNDO)
        until(lambda: state() == OutboxState.ACCEPTED, "the letter is sent")
    assert len(post.taken) == 1
    assert PASSWORD not in Heartbeat.objects.get().failure


def test_no_thread_of_it_is_left(db: None, now: datetime) -> None:
    before = set(threading.enumerate())
    with running(Watch(now)):
        pass
    assert set(threading.enumerate()) == before


def test_an_errand_is_done_and_one_that_the_end_breaks_off_is_done_at_the_next_start(
    alice: Account, now: datetime
) -> None:
    for name in ("Ada Sample", "Sample, Ada"):
        alice.contacts.create(name=name, email="ada@home.example")
    errand = ask_for(alice, ErrandKind.DOUBLES, now)
    clock = running(Watch(now))
    # Its end comes before that of anything long.
    clock.around.end()
    with clock:
        until(lambda: Errand.objects.get().attempt > 0, "it is claimed")
    errand.refresh_from_db()
    assert errand.is_open
    with running(Watch(now)):
        until(lambda: not Errand.objects.get().is_open, "it is done")
    errand.refresh_from_db()
    assert errand.found == {"merged": 1}
