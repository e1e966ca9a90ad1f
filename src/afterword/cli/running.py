"""The server that already runs on a data folder, if one does."""

import contextlib
import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path

HOST = "127.0.0.1"
WORD = "server.json"


@contextlib.contextmanager
def known_as_running(folder: Path, port: int) -> Iterator[None]:
    """Leaves word of the port in the folder, so that a second start finds this one."""
    word = folder / WORD
    word.write_text(json.dumps({"port": port}), encoding="utf-8")
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            word.unlink()


def running(folder: Path) -> int | None:
    """The port of a server that already runs on this folder, or None. A file left by a killed one does not count."""
    from afterword.web.alive import folder_mark

    try:
        port = int(json.loads((folder / WORD).read_text(encoding="utf-8"))["port"])
        with urllib.request.urlopen(f"http://{HOST}:{port}/alive", timeout=5) as answer:
            return port if answer.read().decode() == folder_mark() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
