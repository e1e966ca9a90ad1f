"""How long Afterword takes to start, what it holds in memory, and how fast its pages are; one run.

`python bench/start.py` from the root of the repository. Beside it stands a bare Django application with one sentence
on the same web server, which is the least that such a program can cost. Pages are asked for by four callers on this
machine, who need a part of its cores themselves.
"""

import http.client
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from http.cookiejar import CookieJar
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median, quantiles

from job_search import fill
from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.mail_servers.port import wait_until_open
from tests.servers import environment, free_port, serving

STARTS, PAGES, CALLERS = 5, 300, 4
# By then the grammar engine that is loaded in the background is loaded.
LOADED_AFTER = 8
BARE = """
import logging
import sys
logging.getLogger("waitress.queue").setLevel("ERROR")
from django.conf import settings
settings.configure(ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF="__main__", SECRET_KEY="bare")
import django
from django.http import HttpResponse
from django.urls import path
django.setup()
urlpatterns = [path("", lambda request: HttpResponse("Dear Priya"))]
from django.core.wsgi import get_wsgi_application
from waitress import serve
print(flush=True)
serve(get_wsgi_application(), host="127.0.0.1", port=int(sys.argv[1]), threads=4, _quiet=True)
"""
# What `afterword serve` is before it loads the grammar engine, which it begins to do at once.
PAGES_ALONE = """
import sys
from datetime import UTC, datetime
from functools import partial
from afterword.cli.database import open_database
account = open_database()
from afterword.steps.sign_in import fresh_token
from afterword.web.wsgi import application
from afterword.work.clock import Clock
from waitress import serve
print(fresh_token(account, datetime.now(UTC)), flush=True)
serve(application, host="127.0.0.1", port=int(sys.argv[1]), threads=4, _quiet=True)
"""


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="start-") as name:
        folder = Path(name) / "data"
        os.environ.update(environment(folder))
        # A candidate's Python keeps what it has compiled.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        console = Console(width=max(110, Console().width))
        console.print(f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores.\n")
        _start(Path(name) / "once")
        first, _, _ = _start(folder)
        letter = fill()
        console.print(_starts(folder, first))
        console.print(_pages(folder, letter))


def _starts(folder: Path, first: float) -> Table:
    later = f"MB {LOADED_AFTER} s later"
    table = Table("start", "seconds to the first page", "seconds of CPU in all", "MB then", later, box=MARKDOWN)
    table.add_row("Afterword, on an empty folder", f"{first:.2f}", "", "", "")
    measured = _median_of(lambda: _start(folder, LOADED_AFTER))
    table.add_row("Afterword, its engine too", *measured)
    for name, program in (("its pages, no engine loaded", PAGES_ALONE), ("bare Django", BARE)):
        table.add_row(name, *_median_of(partial(_start_alone, program)), "")
    return table


def _median_of(start: Callable[[], tuple[float, ...]]) -> Iterator[str]:
    """What each start took, then what it cost in CPU until it was ended, then what else was measured."""
    found = []
    for _ in range(STARTS):
        before = getrusage(RUSAGE_CHILDREN)
        took, *megabytes = start()
        after = getrusage(RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        found.append((took, cpu, *megabytes))
    took, cpu, *megabytes = (median(column) for column in zip(*found, strict=True))
    yield f"{took:.2f}"
    yield f"{cpu:.2f}"
    yield from (f"{one:.0f}" for one in megabytes)


def _start(folder: Path, wait: float = 0) -> tuple[float, float, float]:
    """Seconds until Today is answered, the megabytes held at that moment, and those held `wait` seconds later."""
    began = time.monotonic()
    with serving(folder) as server:
        _visitor().open(server.link, timeout=30).read()
        took = time.monotonic() - began
        then = _megabytes(server.process.pid)
        time.sleep(wait)
        return took, then, _megabytes(server.process.pid)


def _start_alone(program: str) -> tuple[float, float]:
    began = time.monotonic()
    with _alone(program) as (port, token, process):
        path = f"sign-in/{token}" if token else ""
        _visitor().open(f"http://127.0.0.1:{port}/{path}", timeout=30).read()
        return time.monotonic() - began, _megabytes(process.pid)


def _visitor(cookies: CookieJar | None = None) -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(urllib.request.HTTPCookieProcessor(cookies))


def _pages(folder: Path, letter: int) -> Table:
    table = Table("page", f"pages a second, {CALLERS} callers", "ms, median", "ms, slowest of 20", box=MARKDOWN)
    with serving(folder) as server:
        cookies = CookieJar()
        _visitor(cookies).open(server.link, timeout=30).read()
        time.sleep(LOADED_AFTER)
        cookie = "; ".join(f"{one.name}={one.value}" for one in cookies)
        for name, path in (("Today", "/"), ("Interviews", "/interviews"), ("a letter", f"/letters/{letter}")):
            table.add_row(name, *_asked_for(server.port, path, cookie))
    with _alone(BARE) as (port, _, _):
        table.add_row("bare Django, one sentence", *_asked_for(port, "/", ""))
    return table


def _asked_for(port: int, path: str, cookie: str) -> Iterator[str]:
    def call(_: int) -> list[float]:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        times = []
        for _ in range(PAGES // CALLERS):
            began = time.monotonic()
            line.request("GET", path, headers={"Cookie": cookie})
            answer = line.getresponse()
            answer.read()
            if answer.status != 200:
                raise RuntimeError(f"{path} answered {answer.status}.")
            times.append(time.monotonic() - began)
        line.close()
        return times

    call(0)
    began = time.monotonic()
    with ThreadPoolExecutor(CALLERS) as callers:
        times = [one for found in callers.map(call, range(CALLERS)) for one in found]
    yield f"{len(times) / (time.monotonic() - began):.0f}"
    yield f"{median(times) * 1000:.0f}"
    yield f"{quantiles(times, n=20)[-1] * 1000:.0f}"


@contextmanager
def _alone(program: str) -> Iterator[tuple[int, str, subprocess.Popen[str]]]:
    """The port of a server, what it printed first, and its process, until the block ends."""
    port = free_port()
    command = [sys.executable, "-c", program, str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            printed = process.stdout.readline().strip() if process.stdout else ""
            wait_until_open(port)
            yield port, printed, process
        finally:
            process.terminate()


def _megabytes(pid: int) -> float:
    """What is resident, as `ps` has it."""
    found = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)  # noqa: S607
    return int(found.stdout) / 1024


if __name__ == "__main__":
    main()
