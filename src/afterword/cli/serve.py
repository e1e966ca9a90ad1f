"""`afterword serve`: the pages on this machine."""

import contextlib
import signal
import socket
import threading
import webbrowser
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.database import open_database
from afterword.cli.only_one import only_one
from afterword.cli.running import HOST, known_as_running, running
from afterword.cli.still_waiting import still_waiting
from afterword.errors import InputError, SurroundingsError

if TYPE_CHECKING:
    from afterword.records.account import Account


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), help="The port on 127.0.0.1; AFTERWORD_PORT, else 8463.")
@click.option("--browser/--no-browser", default=True, help="Open the browser (the default), or only print the link.")
def serve(port: int | None, browser: bool) -> None:
    """Show Afterword in the browser of this machine, and to the phones you paired."""
    account = open_database()
    from django.conf import settings

    port = port or _configured_port(settings.PORT)
    found = running(settings.FOLDER)
    if found is not None:
        click.echo("Afterword is running already.")
        _invite(account, found, browser)
        return
    with only_one(settings.FOLDER), _listening(port) as listener, known_as_running(settings.FOLDER, port):
        _run(account, listener, port, browser)


def _run(account: "Account", listener: socket.socket, port: int, browser: bool) -> None:
    from waitress.server import create_server

    from afterword.cli.door import Door
    from afterword.web.wsgi import application
    from afterword.work.clock import Clock

    server = create_server(application, sockets=[listener], threads=4, ident=None)
    clock, door = Clock(f"http://{HOST}:{port}/"), Door(application, port)
    # Around all that is started: an end that comes in the first second stops it too.
    with _ended_like_ctrl_c(), clock, door:
        with contextlib.suppress(KeyboardInterrupt):
            # Not a daemon: a thread inside the grammar engine must not be cut off when Python ends.
            threading.Thread(target=_warm_up, args=(account.dialect,)).start()
            _invite(account, port, browser)
            click.echo("Leave this window open. Ctrl-C stops Afterword; everything is kept.")
            server.run()
        _say(*still_waiting(account, datetime.now(UTC)))
        if clock.is_busy:
            _say("Something is under way this moment, such as mail going out; that is finished first.")
    _say("Stopped.")


def _say(*lines: str) -> None:
    # A window that was closed hears nothing, and what is under way has to be finished all the same.
    with contextlib.suppress(OSError):
        for line in lines:
            click.echo(line)


@contextlib.contextmanager
def _ended_like_ctrl_c() -> Iterator[None]:
    """A window that is closed or a service that is stopped ends it as Ctrl-C does: a letter going out is finished.

    What it was told to ignore (as `nohup` does) stays ignored.
    """
    heard = [one for one in (signal.SIGTERM, signal.SIGHUP) if signal.getsignal(one) != signal.SIG_IGN]
    before = {one: signal.signal(one, signal.default_int_handler) for one in heard}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _warm_up(dialect: str) -> None:
    """Load what the first letter would wait a second for; each thread after that makes its own linter in 50 ms."""
    from afterword.proofreading.check import check
    from afterword.proofreading.context import Context
    from afterword.web.long_lived import set_aside_what_is_loaded

    check("Thank you for your time.", Context(dialect=dialect), thorough=False)
    set_aside_what_is_loaded()


def _invite(account: "Account", port: int, browser: bool) -> None:
    from afterword.steps.sign_in import fresh_token

    link = f"http://{HOST}:{port}/sign-in/{fresh_token(account, datetime.now(UTC))}"
    click.echo(f"Afterword is at http://{HOST}:{port}/ on this machine only.\nThis link signs you in, once: {link}")
    if browser:
        with contextlib.suppress(webbrowser.Error):
            webbrowser.open(link)


def _configured_port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise InputError(f"AFTERWORD_PORT is “{text}”; it has to be a number from 1 to 65535.")
    return int(text)


@contextlib.contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    with contextlib.closing(listener):
        try:
            listener.bind((HOST, port))
        except OSError as error:
            raise SurroundingsError(
                f"Port {port} is taken by another program. Choose another: afterword serve --port {port % 65535 + 1}"
            ) from error
        yield listener
