"""The alternative: send with smtplib what is not marked as sent, and mark it; or mark, and then send."""

import smtplib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

SENDER, READER = "alice@home.example", "priya@northwind.example"
Reached = Callable[[str], None]


def send_all(database: Path, port: int, password: str, *, marks_first: bool, reached: Reached, seconds: float) -> None:
    """Where the server refuses or does not answer, the letter stays unmarked and goes out at the next start."""
    with closing(sqlite3.connect(database, isolation_level=None)) as kept:
        for number, letter in kept.execute("SELECT id, letter FROM letters WHERE NOT is_sent").fetchall():
            reached("claimed")
            if marks_first:
                kept.execute("UPDATE letters SET is_sent = 1 WHERE id = ?", [number])
            reached("before the freeze")
            try:
                with _Told(reached, port, seconds) as client:
                    client.login(SENDER, password)
                    reached("signed in")
                    client.sendmail(SENDER, READER, letter)
            except (OSError, smtplib.SMTPException):
                kept.execute("UPDATE letters SET is_sent = 0 WHERE id = ?", [number])
                return
            reached("before the answer is kept")
            kept.execute("UPDATE letters SET is_sent = 1 WHERE id = ?", [number])
            reached("answer kept")


class _Told(smtplib.SMTP_SSL):
    """The stdlib's client, which tells the same points as ours where it comes by them."""

    def __init__(self, reached: Reached, port: int, seconds: float) -> None:
        self._reached = reached
        reached("connecting")
        super().__init__("127.0.0.1", port, local_hostname="[127.0.0.1]", timeout=seconds)
        reached("connected")

    def ehlo(self, name: str = "") -> tuple[int, bytes]:
        answer = super().ehlo(name)
        self._reached("greeted")
        self._reached("secured")
        return answer

    def mail(self, *arguments: object) -> tuple[int, bytes]:
        answer = super().mail(*arguments)
        self._reached("sender taken")
        return answer

    def rcpt(self, *arguments: object) -> tuple[int, bytes]:
        answer = super().rcpt(*arguments)
        self._reached("reader taken")
        return answer

    def data(self, message: bytes) -> tuple[int, bytes]:
        answer = super().data(message)
        self._reached("answered")
        return answer

    def send(self, words: bytes | str) -> None:
        if not words.endswith(b"\r\n.\r\n" if isinstance(words, bytes) else "\r\n.\r\n"):
            super().send(words)
            return
        self._reached("data allowed")
        super().send(words[: len(words) // 2])
        self._reached("half sent")
        # It has no stop before the dot: body and dot are one.
        self._reached("body sent")
        super().send(words[len(words) // 2 :])
        self._reached("dot sent")
