"""One thread a connected mailbox, which waits for answers; started, kept, and ended, by the clock of one worker."""

import logging
import random
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import DatabaseError, connection

from afterword.errors import AfterwordError, MailError, SignInError
from afterword.mail.inbox import Inbox
from afterword.records.mailbox import Mailbox
from afterword.steps.mailbox import credentials, servers
from afterword.steps.read_mailbox import note_unread, read_mailbox, watching
from afterword.timing.watching import wait_to_connect
from afterword.work import watch_lease

LOOK_EVERY = timedelta(seconds=5)
# How long the server is listened to before the mailbox is looked at otherwise: a sleep of the laptop is noticed then.
LISTEN_FOR = timedelta(seconds=20)
# Longer than a slice of listening took: the machine slept, and its connections are gone.
SLEPT = timedelta(seconds=90)
# One worker has so many threads at most, and takes so many mailboxes at one look: the others want some too.
MOST_WATCHED = 200
MOST_AT_ONCE = 20
HELD_LONG = timedelta(seconds=30)
LAST_WORDS = timedelta(seconds=3)

log = logging.getLogger(__name__)
Now = Callable[[], datetime]
_chance = random.SystemRandom().random


class Watchers:
    """Every thread that watches a mailbox of this process. What another worker watches is left to it."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._threads: dict[int, Watcher] = {}
        self._looked_at: datetime | None = None

    def look(self, now: datetime) -> None:
        """Start to watch what is connected and watched by nobody; leave what another worker has taken over."""
        if self._looked_at is not None and timedelta(0) <= now - self._looked_at < LOOK_EVERY:
            return
        self._looked_at = now
        self._keep_leases(now)
        connected = Mailbox.objects.filter(sealed_password__isnull=False).exclude(pk__in=self._threads)
        free = connected.exclude(watch__leased_until__gt=now).order_by("pk").values_list("pk", flat=True)
        for pk in free[: min(MOST_AT_ONCE, MOST_WATCHED - len(self._threads))]:
            if (attempt := watch_lease.take(pk, now)) is not None:
                self._threads[pk] = Watcher(pk, attempt, self._now)
                self._threads[pk].start()

    def stop(self) -> None:
        """End them all, at once: what they wait for is closed."""
        for thread in self._threads.values():
            thread.stop()
        for thread in self._threads.values():
            thread.join(LAST_WORDS.total_seconds())
        for pk, thread in self._threads.items():
            watch_lease.give_back(pk, thread.attempt)

    def _keep_leases(self, now: datetime) -> None:
        for pk, thread in list(self._threads.items()):
            if not thread.is_alive():
                watch_lease.give_back(pk, thread.attempt)
            elif watch_lease.renew(pk, thread.attempt, now):
                continue
            else:
                thread.stop()
            del self._threads[pk]


class Watcher(threading.Thread):
    """Watches one mailbox until it is disconnected, connected anew, or told to stop."""

    def __init__(self, pk: int, attempt: int, now: Now) -> None:
        # A daemon: one that connects to a server which does not answer keeps nobody waiting.
        super().__init__(name=f"watch {pk}", daemon=True)
        self._pk, self.attempt, self._now = pk, attempt, now
        self._stopping = threading.Event()
        self._inbox: Inbox | None = None
        self._failures = 0
        self._can_listen = True

    def stop(self) -> None:
        """End it at once, whatever it waits for."""
        self._stopping.set()
        if inbox := self._inbox:
            inbox.close()

    def run(self) -> None:
        try:
            connected = self._mailbox()
            while connected is not None and self._is(connected):
                self._rest(connected, self._watch(connected))
        finally:
            connection.close()

    def _watch(self, mailbox: Mailbox) -> timedelta:
        """Read it, and listen as long as that goes well; how long to wait until the next time."""
        try:
            self._read_and_listen(mailbox)
            self._failures = 0
            return watching(mailbox.account, self._now()).every
        except AfterwordError as error:
            return self._failed(mailbox, error)
        except DatabaseError:
            log.exception("What was read in the mailbox could not be kept yet.")
        except Exception:
            # A watcher must outlive what nobody foresaw.
            log.exception("The mailbox could not be watched.")
        self._failures += 1
        return wait_to_connect(self._failures, _chance())

    def _read_and_listen(self, mailbox: Mailbox) -> None:
        (_, imap), key = servers(mailbox), credentials(mailbox)
        self._inbox = Inbox(imap, key)
        with self._inbox as inbox:
            began = awake_at = self._now()
            read_mailbox(mailbox, inbox, self._now, self._stopping.is_set)
            try:
                self._can_listen = inbox.tells
                while self._can_listen and watching(mailbox.account, self._now()).listens and self._is(mailbox):
                    awake_at = self._listen(mailbox, inbox, awake_at)
            except MailError:
                # A line that was open for a while and breaks is no failure: it is opened again.
                if not self._stopping.is_set() and self._now() - began < HELD_LONG:
                    raise
                self._stopping.wait(wait_to_connect(0, _chance()).total_seconds())

    def _listen(self, mailbox: Mailbox, inbox: Inbox, awake_at: datetime) -> datetime:
        """Listen until something is told or it is time to look, then read; the last moment the machine was awake.

        That moment is handed from each look at the clock to the next, so that no sleep falls between two of them.
        """
        until = self._now() + watching(mailbox.account, self._now()).every
        while self._now() < until and self._is(mailbox):
            awake_at = self._still_awake(awake_at)
            told = inbox.wait(LISTEN_FOR.total_seconds())
            awake_at = self._still_awake(awake_at)
            if told:
                break
        # Also where nothing was told: that it was read last, and when, is seen on Today.
        read_mailbox(mailbox, inbox, self._now, self._stopping.is_set)
        return awake_at

    def _still_awake(self, awake_at: datetime) -> datetime:
        now = self._now()
        if not timedelta(0) <= now - awake_at < SLEPT:
            raise MailError("The machine slept, or its clock was set.")
        return now

    def _rest(self, mailbox: Mailbox, length: timedelta) -> None:
        """Wait so long, or until the mailbox is connected anew, or has to be listened to."""
        until = time.monotonic() + length.total_seconds()
        while self._is(mailbox) and (left := until - time.monotonic()) > 0:
            self._stopping.wait(min(left, LOOK_EVERY.total_seconds()))
            if not self._failures and self._can_listen and watching(mailbox.account, self._now()).listens:
                return

    def _failed(self, mailbox: Mailbox, error: AfterwordError) -> timedelta:
        if self._stopping.is_set():
            return timedelta(0)
        self._failures += 1
        note_unread(mailbox, error, self._now())
        if isinstance(error, SignInError) or not isinstance(error, MailError):
            # A password that is wrong is not tried again and again: providers lock the mailbox.
            while self._is(mailbox):
                self._stopping.wait(LOOK_EVERY.total_seconds())
        return wait_to_connect(self._failures, _chance())

    def _mailbox(self) -> Mailbox | None:
        return Mailbox.objects.filter(pk=self._pk, sealed_password__isnull=False).select_related("account").first()

    def _is(self, connected: Mailbox) -> bool:
        """Whether it goes on: not stopped, and the mailbox is connected as it was."""
        if self._stopping.is_set():
            return False
        found = self._mailbox()
        return found is not None and found.connected_at == connected.connected_at
