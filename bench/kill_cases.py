"""What is done to a letter on its way: killed at a point, killed at a random moment, or met by a server's fault."""

import random
from dataclasses import dataclass, field

from tests.flow.stages import IN_DOUBT, Stage
from tests.mail_servers.faulty import DROP, DROP_AFTER_TAKING, HANG

from afterword.mail.point import Point

COMMANDS = ("greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "body", "dot")
# In the order in which a letter comes by them.
POINTS: tuple[str, ...] = (
    *(Stage.CLAIM_WRITTEN, Stage.CLAIMED, Stage.FREEZING, Stage.FROZEN),
    *list(Point)[: list(Point).index(Point.COMMITTED)],
    *(Stage.COMMITTING, Stage.COMMIT_KEPT, Point.COMMITTED, Point.DOT_SENT, Point.ANSWERED),
    *(Stage.ANSWER_OPEN, Stage.ANSWER_WRITTEN, Stage.ANSWER_KEPT, Stage.FILING, Stage.PUT_IN_SENT, Stage.FILED),
    *IN_DOUBT,
)
RANDOM = "at random moments"
TOO_LATE = 1.5


@dataclass(frozen=True)
class Case:
    """`kills` end one life after the other: at a point, or after a part of the time that a whole life takes.

    `faults`, `size` and `stranger` (a certificate for another host) are the server's; where nothing is killed they
    pass once the first life is over. `may_ask` where the server left open whether it took the letter.
    """

    name: str
    kills: tuple[str | float, ...] = ()
    faults: dict[str, str | float] = field(default_factory=dict)
    size: int = 20_000_000
    stranger: bool = False
    may_ask: bool = False

    @property
    def is_found(self) -> bool:
        """Whether it is struck when a lookup has found the letter: the provider must have put it there."""
        return self.name in (Stage.FOUND, Stage.FOUND_WRITTEN, Stage.FOUND_KEPT)

    @property
    def meets_script(self) -> bool:
        """Whether a plain script comes by it: it keeps less than we do, and never looks anything up."""
        return self.name not in POINTS or self.name in _OF_SCRIPT

    @property
    def hangs(self) -> bool:
        """Whether a line to this server stays open for ever."""
        return HANG in self.faults.values()

    @property
    def patience(self) -> float:
        """The seconds that whoever sends waits for each answer; no wait is ever longer but at a fault."""
        return 0.4 if self.hangs or TOO_LATE in self.faults.values() else 20


def at_points() -> tuple[Case, ...]:
    """A kill at each named point; those in doubt come after a kill that leaves the letter in doubt."""
    return tuple(Case(point, (Point.DOT_SENT, point) if point in IN_DOUBT else (point,)) for point in POINTS)


def at_random(lot: random.Random) -> Case:
    """Up to three kills at moments drawn by lot, while the server is slow somewhere."""
    kills = tuple(lot.random() for _ in range(lot.choice((1, 1, 2, 3))))
    return Case(RANDOM, kills, {lot.choice(COMMANDS): lot.uniform(0, 0.05)})


def of_servers() -> tuple[Case, ...]:
    """Each fault that a server can show."""
    return (
        *(Case(f"hangs at {at}", faults={at: HANG}, may_ask=at in ("body", "dot")) for at in COMMANDS),
        *(Case(f"drops at {at}", faults={at: DROP}, may_ask=at in ("body", "dot")) for at in COMMANDS),
        Case("drops after taking it", faults={"dot": DROP_AFTER_TAKING}, may_ask=True),
        Case("is busy (421)", faults={"greeting": "421 busy"}),
        Case("greylists (451)", faults={"RCPT": "451 4.7.1 come back"}),
        Case("puts off the letter (451)", faults={"dot": "451 4.3.0 try again"}),
        Case("refuses the reader (550)", faults={"RCPT": "550 5.1.1 no such user"}),
        Case("refuses the letter (554)", faults={"dot": "554 5.7.1 spam"}),
        Case("refuses the sender (553)", faults={"MAIL": "553 5.7.1 not your address"}),
        Case("answers 250 late", faults={"dot": 0.2}),
        Case("answers 250 too late", faults={"dot": TOO_LATE}, may_ask=True),
        Case("answers before the dot", faults={"body": "250 queued"}, may_ask=True),
        Case("takes less than the letter", size=10),
        Case("lies about its size limit", faults={"dot": "552 5.3.4 too big"}),
        Case("shows a wrong certificate", stranger=True),
    )


_OF_SCRIPT = (
    *(Stage.CLAIMED, Stage.FREEZING, *list(Point)[: list(Point).index(Point.COMMITTED)]),
    *(Point.DOT_SENT, Point.ANSWERED, Stage.ANSWER_OPEN, Stage.ANSWER_KEPT),
)
