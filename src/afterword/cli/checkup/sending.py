"""What sending needs: the key of the password, the mailbox, and nothing stuck in the outbox."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from afterword.cli.checkup.verdict import Verdict, look, ok, stop
from afterword.cli.shown.mailboxes import standing
from afterword.cli.shown.outbox import on_both_clocks
from afterword.errors import SurroundingsError
from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxEntry
from afterword.sealing import unseal, where_key_is
from afterword.steps.outbox import troubled, waiting


def key(account: Account, folder: Path) -> Verdict:
    """Whether the kept password can be opened."""
    mailbox = Mailbox.objects.filter(account=account).first()
    if mailbox is not None and mailbox.sealed_password is not None:
        try:
            unseal(bytes(mailbox.sealed_password))
        except SurroundingsError as error:
            return stop("Key", error.sentence)
    return ok("Key", f"The key of your passwords is {where_key_is(folder)}.")


def mailbox(account: Account, now: datetime) -> Verdict:
    """Whether a mailbox is connected, and what its last test said."""
    found = Mailbox.objects.filter(account=account).select_related("account").first()
    if found is None:
        return ok("Mailbox", "None is connected. Letters leave by Copy or by your mail app.")
    said = f" The server said: {found.said}" if found.said else ""
    sentence = f"{found.address}. {standing(found, now)}{said}"
    is_fine = found.is_proven and found.sealed_password is not None
    return ok("Mailbox", sentence) if is_fine else look("Mailbox", sentence)


def outbox(account: Account, now: datetime) -> Verdict:
    """What waits, and what only the candidate can move on."""
    waits, asks = waiting(account), troubled(account)
    sentence = " ".join(filter(None, [_waiting(len(waits)), _next(waits, now), _asking(len(asks))]))
    if asks:
        return look("Outbox", f"{sentence} `afterword outbox` says why.")
    return ok("Outbox", sentence)


def _waiting(count: int) -> str:
    if not count:
        return "No letter waits."
    return "One letter waits." if count == 1 else f"{count} letters wait."


def _next(waits: Sequence[OutboxEntry], now: datetime) -> str:
    moments = [entry.due_at for entry in waits if entry.due_at]
    return f"The next moment: {on_both_clocks(waits[0], moments[0], now)}." if moments else ""


def _asking(count: int) -> str:
    if not count:
        return ""
    return "One wants your answer." if count == 1 else f"{count} want your answer."
