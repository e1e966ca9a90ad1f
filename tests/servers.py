"""A real `afterword serve` in a process of its own, on a folder of its own."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# Whatever runs the tests may ignore signals, which a child would take over; a terminal does not.
AT_A_TERMINAL = (
    "import os, signal, sys\n"
    "for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP): signal.signal(one, signal.SIG_DFL)\n"
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)


@dataclass(frozen=True)
class Server:
    """A running server; `link` signs in once."""

    folder: Path
    port: int
    process: subprocess.Popen[str]
    link: str

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def fresh_link(self) -> str:
        """Another link: a second start finds the first and prints one."""
        return _link(afterword(self.folder, "serve", "--no-browser").stdout)


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    """A server until the block ends."""
    port = free_port()
    with starting(folder, port) as process:
        assert process.stdout
        printed = ""
        for line in process.stdout:
            printed += line
            if line.startswith("Leave this window open"):
                break
        yield Server(folder, port, process, _link(printed))


@contextmanager
def starting(folder: Path, port: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """A server's process from its first moment until the block ends; one that does not end is killed, and a failure."""
    command = [sys.executable, "-c", AT_A_TERMINAL, "-m", "afterword", "serve", "--no-browser"]
    command += ["--port", str(port or free_port())]
    with subprocess.Popen(command, env=environment(folder), stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(timeout=180)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


def afterword(folder: Path, *arguments: str, check: bool = True, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """What a command prints, run as a person would run it."""
    command = [sys.executable, "-m", "afterword", *arguments]
    return subprocess.run(
        command, env=environment(folder), input=stdin, capture_output=True, text=True, check=check, timeout=180
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    own = {"AFTERWORD_FOLDER": str(folder), "TZ": "America/New_York"}
    return kept | own | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def _link(printed: str) -> str:
    return next(word for word in printed.split() if "/sign-in/" in word)
