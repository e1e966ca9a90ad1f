"""How long each step of SMTP may take."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True)
class Timeouts:
    """RFC 5321 4.5.3.2 asks for five minutes a command, which no candidate waits for; ten for the answer we keep."""

    connect: timedelta = timedelta(seconds=30)
    command: timedelta = timedelta(seconds=60)
    body: timedelta = timedelta(minutes=3)
    # RFC 5321 4.5.3.2.6: giving up sooner is how letters arrive twice.
    answer: timedelta = timedelta(minutes=10)

    @property
    def total(self) -> timedelta:
        """The longest that one transmission takes, all in all; a lease has to outlast it."""
        return self.connect + COMMANDS * self.command + self.body + self.answer


# Greeting, EHLO twice, STARTTLS, sign-in in three steps, MAIL, RCPT, DATA.
COMMANDS = 10
TIMEOUTS = Timeouts()
