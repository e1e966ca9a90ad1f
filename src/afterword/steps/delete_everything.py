"""Delete everything the account holds, for good."""

from datetime import datetime

from django.db import DatabaseError, connection, transaction

from afterword.errors import HeldError
from afterword.records.account import Account
from afterword.records.outbox import OutboxState
from afterword.steps.sign_in import LOCAL_NAME, local_account

_LEAVING = (OutboxState.TRANSMITTING, OutboxState.COMMITTING)


def delete_everything(account: Account, now: datetime) -> Account:
    """Nothing of the account is left, in the file of the database neither; what comes back is a new, empty one.

    Archives and backups lie elsewhere and stay. Raises HeldError while a letter is leaving.
    """
    if account.owner.sign_in_name != LOCAL_NAME:
        raise HeldError("This account is not of this machine. Whoever runs the server deletes it.")
    # Deleted rows are written over, not only forgotten.
    _say_to_sqlite("PRAGMA secure_delete = ON")
    with transaction.atomic():
        if account.outbox_entries.filter(state__in=_LEAVING).exists():
            raise HeldError("A letter is leaving at this moment. Wait a minute, then delete everything.")
        account.owner.delete()
    _say_to_sqlite("VACUUM")
    _say_to_sqlite("PRAGMA wal_checkpoint(TRUNCATE)")
    return local_account(now)


def _say_to_sqlite(command: str) -> None:
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    try:
        with connection.cursor() as cursor:
            cursor.execute(command)
    except DatabaseError:
        # Another thread reads at this moment: the rows are written over already, the file is only not smaller.
        return
