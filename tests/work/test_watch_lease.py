"""Many workers share the mailboxes: one watches each at a time, and another takes over from a worker that is gone."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from django.db import connection

from afterword.mail.server import Server
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.message import Message
from afterword.records.watch import Watch
from afterword.steps.mailbox import disconnect
from afterword.work.due import release_leases
from afterword.work.watch_lease import LEASE, give_back, renew, take
from afterword.work.watchers import LOOK_EVERY, Watchers
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.pymap import pymap
from tests.steps.sent import sent
from tests.work.test_clock import Watch as HandWatch
from tests.work.test_clock import until
from tests.work.test_watchers import deliver, numbered, reads_at

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def imap(certificate: Certificate) -> Iterator[Server]:
    with pymap(certificate) as server:
        yield server


@pytest.fixture
def thanked(letter: Letter, imap: Server, now: datetime) -> Letter:
    reads_at(letter, imap, now)
    return sent(letter, now)


def watching() -> int:
    return sum(thread.name.startswith("watch ") for thread in threading.enumerate())


def test_a_mailbox_is_one_workers_until_its_lease_ends(mailbox: Mailbox, now: datetime) -> None:
    first = take(mailbox.pk, now)
    assert take(mailbox.pk, now + LEASE - timedelta(seconds=1)) is None
    assert first is not None
    assert renew(mailbox.pk, first, now + LEASE / 2)
    assert take(mailbox.pk, now + LEASE) is None
    second = take(mailbox.pk, now + LEASE * 2)
    assert second == first + 1
    assert not renew(mailbox.pk, first, now + LEASE * 2)
    give_back(mailbox.pk, first)
    assert take(mailbox.pk, now + LEASE * 2) is None


def test_given_back_it_is_taken_at_once(mailbox: Mailbox, now: datetime) -> None:
    first = take(mailbox.pk, now)
    assert first is not None
    give_back(mailbox.pk, first)
    assert take(mailbox.pk, now) == first + 1


def test_a_laptop_that_starts_anew_watches_at_once(mailbox: Mailbox, now: datetime) -> None:
    take(mailbox.pk, now)
    release_leases(now)
    assert take(mailbox.pk, now) is not None


def test_a_mailbox_that_is_gone_is_nobodys(mailbox: Mailbox, now: datetime) -> None:
    disconnect(mailbox.account, now)
    assert take(mailbox.pk, now) is None


def test_of_many_workers_that_ask_at_once_one_gets_it(mailbox: Mailbox, now: datetime) -> None:
    got: list[int | None] = []

    def ask() -> None:
        got.append(take(mailbox.pk, now))
        connection.close()

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one for one in got if one is not None) == [1]
    assert len(got) == len(threads)


def test_a_second_worker_leaves_it_alone_and_takes_over_when_the_first_is_gone(
    thanked: Letter, imap: Server, now: datetime
) -> None:
    watch = HandWatch(now)
    first, second = Watchers(watch), Watchers(watch)
    try:
        first.look(watch())
        second.look(watch())
        assert watching() == 1
        until(lambda: Watch.objects.get().read_at is not None, "the mailbox is read")
        # Killed, the first looks no more; what it had open is closed with it.
        for thread in list(first._threads.values()):
            thread.stop()
        until(lambda: watching() == 0, "the first is gone")
        watch.set_to(now + LEASE - LOOK_EVERY)
        second.look(watch())
        assert watching() == 0
        deliver(imap, numbered(thanked, 1))
        watch.set_to(now + LEASE + LOOK_EVERY)
        second.look(watch())
        until(lambda: Message.objects.exists(), "the second reads it")
        assert (watching(), Watch.objects.get().attempt) == (1, 2)
    finally:
        second.stop()
        first.stop()


def test_a_worker_that_lost_its_mailbox_to_another_lets_go(thanked: Letter, now: datetime) -> None:
    watch = HandWatch(now)
    slow, quick = Watchers(watch), Watchers(watch)
    try:
        slow.look(watch())
        watch.set_to(now + LEASE + LOOK_EVERY)
        quick.look(watch())
        assert watching() == 2
        slow.look(watch())
        until(lambda: watching() == 1, "the slow one lets go")
        assert Watch.objects.get().attempt == 2
    finally:
        slow.stop()
        quick.stop()


def test_a_worker_that_ends_leaves_its_mailboxes_to_the_others(thanked: Letter, now: datetime) -> None:
    watch = HandWatch(now)
    first, second = Watchers(watch), Watchers(watch)
    try:
        first.look(watch())
        first.stop()
        second.look(watch())
        assert watching() == 1
    finally:
        second.stop()
