"""One life of a worker in a process of its own: what `afterword serve` does with the outbox, without the waiting.

`python -m tests.flow.worker NOW [POINT]` on the folder AFTERWORD_FOLDER; at POINT it is killed as `kill -9` does it.
"""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.settings")
django.setup()

from django.db import connection, transaction

from afterword.mail.smtp import Timeouts
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.advance import advance
from afterword.work.due import claim, release_leases
from tests.flow.stages import Stage

Told = Callable[[str], None]
BEFORE = {
    OutboxState.TRANSMITTING: Stage.FREEZING,
    OutboxState.COMMITTING: Stage.COMMITTING,
    OutboxState.ACCEPTED: Stage.ANSWER_OPEN,
    OutboxState.FILED: Stage.PUT_IN_SENT,
    OutboxState.DOUBT: Stage.DOUBTING,
}
AFTER = {
    OutboxState.TRANSMITTING: Stage.FROZEN,
    OutboxState.COMMITTING: Stage.COMMIT_KEPT,
    OutboxState.ACCEPTED: Stage.ANSWER_WRITTEN,
    OutboxState.FILED: Stage.FILED,
    OutboxState.DOUBT: Stage.DOUBTED,
}
AFTER_LOOKING = {
    Stage.ANSWER_OPEN: Stage.FOUND,
    Stage.ANSWER_WRITTEN: Stage.FOUND_WRITTEN,
    Stage.ANSWER_KEPT: Stage.FOUND_KEPT,
    Stage.FILING: Stage.LOOKING,
}


def live(now: datetime, killed_at: str = "", *, seconds: float = 20, rounds: int = 1000) -> None:
    """Take up what was left behind, and do what is due until nothing is, or `rounds` times; a wait takes no time.

    `seconds` is how long each step of SMTP may take.
    """

    def told(point: str) -> None:
        if point == killed_at:
            os.kill(os.getpid(), signal.SIGKILL)

    timeouts = Timeouts(*(timedelta(seconds=seconds) for _ in range(4)))
    witness = _Witness(told)
    sys.addaudithook(witness.connects)
    with connection.execute_wrapper(witness.executes):
        release_leases(now)
        for _ in range(rounds):
            waiting = OutboxEntry.objects.exclude(due_at=None).values_list("due_at", flat=True).first()
            if waiting is None:
                break
            now = max(now, waiting)
            _do_due(now, told, witness, timeouts)
    connection.close()


def _do_due(now: datetime, told: Told, witness: "_Witness", timeouts: Timeouts) -> None:
    for one in claim(now, 1):
        if one.kind is not OutboxEntry:
            continue
        witness.looks = OutboxEntry.objects.get(pk=one.pk).state == OutboxState.DOUBT
        told(Stage.CLAIMED)
        advance(one.pk, one.attempt, lambda: now, reached=told, timeouts=timeouts)


class _Witness:
    """Tells the stages by what the program says to its database and to the mailbox; the program knows nothing of it."""

    def __init__(self, told: Told) -> None:
        self.looks = False
        self.mailbox_port = Mailbox.objects.values_list("imap_port", flat=True).first()
        self._told = told

    def executes(self, execute: Callable[..., Any], sql: str, parameters: Sequence[Any], *more: Any) -> Any:
        ours = sql.startswith('UPDATE "records_outboxentry"')
        state = _new_state(sql, parameters) if ours else ""
        if state in BEFORE:
            self.tell(BEFORE[state])
        result = execute(sql, parameters, *more)
        if state in AFTER:
            self.tell(AFTER[state])
        if state == OutboxState.ACCEPTED:
            transaction.on_commit(lambda: self.tell(Stage.ANSWER_KEPT))
        if ours and not state and '"attempt" = %s' in sql.partition(" WHERE ")[0]:
            self.tell(Stage.CLAIM_WRITTEN)
        return result

    def connects(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "socket.connect" and arguments[1][1] == self.mailbox_port:
            self.tell(Stage.FILING)

    def tell(self, stage: Stage) -> None:
        self._told(AFTER_LOOKING.get(stage, stage) if self.looks else stage)
        if stage == Stage.ANSWER_KEPT:
            self.looks = False


def _new_state(sql: str, parameters: Sequence[Any]) -> str:
    before, found, _ = sql.partition(" WHERE ")[0].partition('"state" = %s')
    return str(parameters[before.count("%s")]) if found else ""


if __name__ == "__main__":
    live(datetime.fromisoformat(sys.argv[1]), *sys.argv[2:3])
