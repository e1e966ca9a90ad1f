"""How far something long is, in a terminal."""

import click


class Progress:
    """Says each tenth on stderr, so that a script reads nothing but its answer; what is short says nothing."""

    def __init__(self, least: int = 1000) -> None:
        self._least, self._tenths = least, 0

    def __call__(self, done: int, of_all: int) -> None:
        tenths = done * 10 // of_all
        if tenths > self._tenths and of_all > self._least:
            click.echo(f"{tenths * 10} %", err=True)
        self._tenths = max(tenths, self._tenths)
