"""Ask for something long, and stop it."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F

from afterword.errors import HeldError
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.errand import Errand, ErrandKind

# As many people as are held against each other in about half a second.
LONG = 2_000
ONE_AT_A_TIME = "Something long is under way already. Let it come to its end, or stop it, and ask again."


def is_long(account: Account, rows: int = 0) -> bool:
    """Whether holding everybody on record, and so many rows beside, against each other is too long for a page."""
    return account.contacts.count() + rows > LONG


def ask_for(account: Account, kind: ErrandKind, now: datetime, brought: BroughtFile | None = None) -> Errand:
    """The errand, due at once; the one that is under way, where it is the same. Raises HeldError beside another one."""
    found = open_errand(account)
    if found is not None and (found.kind, found.brought) == (kind, brought):
        return found
    try:
        with transaction.atomic():
            # What came of it before is out of date from here on.
            account.errands.filter(kind=kind, brought=brought, due_at=None).delete()
            return account.errands.create(kind=kind, brought=brought, asked_at=now, due_at=now)
    except IntegrityError as error:
        raise HeldError(ONE_AT_A_TIME) from error


def open_errand(account: Account) -> Errand | None:
    """The one that is under way."""
    return account.errands.filter(due_at__isnull=False).select_related("brought").first()


def stop(errand: Errand, now: datetime) -> bool:
    """Whether it was still under way; it is not gone on with. What it has kept by then, stays."""
    under_way = Errand.objects.filter(pk=errand.pk, due_at__isnull=False)
    return bool(under_way.update(due_at=None, stopped_at=now, attempt=F("attempt") + 1))
