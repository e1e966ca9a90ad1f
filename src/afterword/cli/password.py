"""A password, asked for without echo or read from a pipe: never an argument, which others on the machine can read."""

import getpass
import os
import sys

import click

from afterword.cli.streams import text_of
from afterword.errors import InputError

FROM_STDIN = "-"


def only_from_stdin(context: click.Context, option: click.Parameter, typed: str | None) -> str | None:
    """The callback of `--password`: refuses a password without printing it again."""
    if typed not in (None, FROM_STDIN):
        raise click.UsageError(
            "A password on the command line can be read by others on this machine. "
            "Leave --password out to be asked for it, or pipe it in with --password -."
        )
    return typed


def read_password(source: str | None) -> str:
    """The password: the first line of stdin where `source` is "-", else what is typed unseen; "" where nothing is.

    Raises InputError where nobody is there to type it.
    """
    if source == FROM_STDIN:
        return text_of(sys.stdin.buffer.read()).partition("\n")[0]
    if not os.isatty(0):
        raise InputError("The password is asked for at a terminal. To pipe it in, add --password -.")
    return getpass.getpass("Password or app password (it is not shown): ")
