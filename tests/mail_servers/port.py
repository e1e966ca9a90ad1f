"""A server that was just started listens a moment later."""

import socket
import time

SECONDS = 30


def wait_until_open(port: int) -> None:
    """Return as soon as somebody listens at this port of loopback.

    Raises OSError where nobody does within half a minute.
    """
    until = time.monotonic() + SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
