"""The door for phones: open while one is paired or a code waits, at the addresses that were printed and no others."""

import contextlib
import logging
import socket
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

from django.conf import settings
from django.db import DatabaseError, connection
from waitress import wasyncore
from waitress.server import create_server

from afterword.cli.running import HOST
from afterword.steps.phone import open_hosts

LOOK_EVERY = 1.0
THREADS = 2

log = logging.getLogger(__name__)


class Door:
    """Open for the length of a `with` block, in a thread of its own, beside the server of this machine."""

    def __init__(self, application: Callable[..., object], port: int) -> None:
        self.application, self.port = application, port
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="door")
        self._wanted: frozenset[str] = frozenset()
        self._listening: dict[object, object] = {}

    def __enter__(self) -> "Door":
        self._thread.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._stopping.set()
        self._thread.join()

    def _loop(self) -> None:
        looked_at = -LOOK_EVERY
        while not self._stopping.is_set():
            # The loop below comes back at each request; the database is asked once a second.
            if time.monotonic() - looked_at >= LOOK_EVERY:
                looked_at = time.monotonic()
                with contextlib.suppress(DatabaseError):
                    self._look(open_hosts(datetime.now(UTC)))
            if self._listening:
                wasyncore.loop(timeout=LOOK_EVERY, map=self._listening, count=1)
            else:
                self._stopping.wait(LOOK_EVERY)
        self._close()
        connection.close()

    def _look(self, wanted: frozenset[str]) -> None:
        if wanted == self._wanted and (self._listening or not wanted):
            return
        self._close()
        # In another network these addresses are somebody else's: there it stays closed.
        sockets = {host: found for host in sorted(wanted) if (found := _listener(host, self.port)) is not None}
        self._wanted = wanted
        settings.ALLOWED_HOSTS = [HOST, *sockets]
        if sockets:
            create_server(
                self.application, map=self._listening, sockets=list(sockets.values()), threads=THREADS, ident=None
            )

    def _close(self) -> None:
        settings.ALLOWED_HOSTS = [HOST]
        wasyncore.close_all(self._listening, ignore_all=True)
        self._listening.clear()


def _listener(host: str, port: int) -> socket.socket | None:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        return None
    return listener
