"""A line to a mail server that can be cut, as a network does: everything goes through until then."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from afterword.mail.server import Server


@dataclass
class CutLine:
    """`server` is reached over this line; `opened` counts how often."""

    server: Server
    opened: int = 0
    _ends: list[socket.socket] = field(default_factory=list)

    def cut(self) -> None:
        """Break every connection there is."""
        ends, self._ends = self._ends, []
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def cut_line(behind: Server) -> Iterator[CutLine]:
    """A line to the server behind it, until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        line = CutLine(replace(behind, port=listener.getsockname()[1]))
        threading.Thread(target=_accept, args=(listener, line, behind), daemon=True).start()
        yield line
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        line.cut()


def _accept(listener: socket.socket, line: CutLine, behind: Server) -> None:
    while True:
        try:
            near, _ = listener.accept()
            far = socket.create_connection((behind.host, behind.port))
        except OSError:
            return
        line.opened += 1
        line._ends += [near, far]
        for one, other in ((near, far), (far, near)):
            threading.Thread(target=_carry, args=(one, other), daemon=True).start()


def _carry(one: socket.socket, other: socket.socket) -> None:
    with one:
        with contextlib.suppress(OSError):
            while piece := one.recv(65536):
                other.sendall(piece)
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_RDWR)
