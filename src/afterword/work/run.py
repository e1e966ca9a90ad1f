"""Do what was claimed. What fails is on its row; what nobody foresaw is in the log and told to the clock."""

import logging
from collections.abc import Callable
from datetime import datetime

from django.db import connection

from afterword.errors import AfterwordError
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxEntry
from afterword.steps.advance import advance
from afterword.steps.mailbox import test
from afterword.work.due import Claim

log = logging.getLogger(__name__)


def run(claim: Claim, now: Callable[[], datetime]) -> str:
    """Do it in this thread; the sentence of what nobody foresaw, else ""."""
    try:
        _DO[claim.kind](claim, now)
    except AfterwordError:
        return ""  # it is kept on its row
    except Exception as error:
        # A worker must outlive what nobody foresaw; the claim ends with its lease, and the row is tried again.
        log.exception("%s %s could not be worked on.", claim.kind.__name__, claim.pk)
        return f"Something unforeseen stopped the work in the background ({type(error).__name__}). It is tried again."
    finally:
        connection.close()
    return ""


def _advance(claim: Claim, now: Callable[[], datetime]) -> None:
    advance(claim.pk, claim.attempt, now)


def _test(claim: Claim, now: Callable[[], datetime]) -> None:
    mailbox = Mailbox.objects.filter(pk=claim.pk, attempt=claim.attempt).select_related("account").first()
    if mailbox is not None:
        test(mailbox, now)


_DO: dict[type, Callable[[Claim, Callable[[], datetime]], None]] = {OutboxEntry: _advance, Mailbox: _test}
