"""The clock of one process: looks every second at what is due, and has it done by a few threads."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from django.db import DatabaseError, connection

from afterword.steps.heartbeat import beat
from afterword.work.around import Around
from afterword.work.due import claim, release_leases
from afterword.work.run import run
from afterword.work.watchers import Watchers

THREADS = 3
LOOK_EVERY = timedelta(seconds=1)
BEAT_EVERY = timedelta(seconds=15)
# Clocks are put right by a second now and then; more than this is a clock that was set back.
SET_BACK = timedelta(seconds=30)

log = logging.getLogger(__name__)


class Clock:
    """Runs for the length of a `with` block; what is under way at its end is finished first. Watching ends at once, and
    so do errands, which are taken up at the next start.

    `home` is where the pages begin, with its slash at the end: reminders name an address of a page. `now` says what
    time it is (UTC). `alone`: no other clock works on this database, so what is leased is held by nobody that lives.
    """

    def __init__(
        self,
        home: str,
        name: str = "laptop",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        alone: bool = True,
    ) -> None:
        self.around, self.name, self.now, self._alone = Around(home), name, now, alone
        self._stopping = threading.Event()
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="work")
        self._running: set[Future[str]] = set()
        self._thread = threading.Thread(target=self._loop, name="clock")
        self._looked_at: datetime | None = None
        self._beat_at: datetime | None = None
        self._watchers = Watchers(now)
        self._failure = ""

    def __enter__(self) -> "Clock":
        # Taken up before anything else: what a process that is gone left behind.
        if self._alone:
            release_leases(self.now())
        self._thread.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._stopping.set()
        self.around.end()
        self._thread.join()
        self._watchers.stop()
        self._pool.shutdown(wait=True)
        self.around.stop()

    @property
    def is_busy(self) -> bool:
        """Whether something is under way at this moment."""
        return any(not future.done() for future in self._running)

    def _loop(self) -> None:
        while not self._stopping.is_set():
            try:
                self._look(self.now())
            except DatabaseError:
                # Locked or full for a moment: nothing was claimed, and the next look comes in a second.
                log.exception("The clock could not look at what is due.")
            self._stopping.wait(LOOK_EVERY.total_seconds())
        connection.close()

    def _look(self, now: datetime) -> None:
        if self._looked_at is not None and now < self._looked_at - SET_BACK:
            if self._alone:
                release_leases(now)
            self._beat_at = None
        self._looked_at = now
        self._gather()
        if self._beat_at is None or now - self._beat_at >= BEAT_EVERY:
            beat(self.name, now, self._failure)
            self._beat_at, self._failure = now, ""
        self._watchers.look(now)
        for one in claim(now, THREADS - len(self._running)):
            self._running.add(self._pool.submit(run, one, self.now, self.around))

    def _gather(self) -> None:
        for future in [future for future in self._running if future.done()]:
            self._running.discard(future)
            self._failure = future.result() or self._failure
