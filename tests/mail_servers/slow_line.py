"""A line to a server on which answers come late, so that a program can be killed while it waits for one."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator


@contextlib.contextmanager
def slow_line(port: int, answers_late: float) -> Iterator[int]:
    """The port of loopback that leads to `port`; each piece that comes back is `answers_late` seconds late.

    What a caller sent is passed on even if the caller is gone by then, as a network does.
    """
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_listen, args=(listener, port, answers_late), daemon=True).start()
        yield listener.getsockname()[1]
        # `close` alone would leave the thread waiting.
        listener.shutdown(socket.SHUT_RDWR)


def _listen(listener: socket.socket, port: int, answers_late: float) -> None:
    while True:
        try:
            caller, _ = listener.accept()
        except OSError:
            return
        server = socket.create_connection(("127.0.0.1", port))
        for source, target, late in ((caller, server, 0.0), (server, caller, answers_late)):
            threading.Thread(target=_pass_on, args=(source, target, late), daemon=True).start()


def _pass_on(source: socket.socket, target: socket.socket, late: float) -> None:
    with contextlib.suppress(OSError), target:
        while piece := source.recv(65536):
            time.sleep(late)
            target.sendall(piece)
