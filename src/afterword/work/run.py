"""Do what was claimed. What fails is on its row; what nobody foresaw is in the log and told to the clock."""

import logging
from collections.abc import Callable
from datetime import datetime

from django.db import connection

from afterword.errors import AfterwordError
from afterword.records.card import Card
from afterword.records.errand import Errand
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxEntry
from afterword.records.reminder import Reminder
from afterword.steps.advance import advance
from afterword.steps.errands.run_errand import run_errand
from afterword.steps.mailbox import test
from afterword.steps.remind import remind
from afterword.work.around import Around
from afterword.work.due import Claim

Now = Callable[[], datetime]

log = logging.getLogger(__name__)


def run(claim: Claim, now: Now, around: Around) -> str:
    """Do it in this thread; the sentence of what nobody foresaw, else ""."""
    try:
        _DO[claim.kind](claim, now, around)
    except AfterwordError:
        return ""  # it is kept on its row
    except Exception as error:
        # A worker must outlive what nobody foresaw; the claim ends with its lease, and the row is tried again.
        log.exception("%s %s could not be worked on.", claim.kind.__name__, claim.pk)
        return f"Something unforeseen stopped the work in the background ({type(error).__name__}). It is tried again."
    finally:
        connection.close()
    return ""


def _advance(claim: Claim, now: Now, around: Around) -> None:
    advance(claim.pk, claim.attempt, now)


def _test(claim: Claim, now: Now, around: Around) -> None:
    mailbox = Mailbox.objects.filter(pk=claim.pk, attempt=claim.attempt).select_related("account").first()
    if mailbox is not None:
        test(mailbox, now)


def _remind(claim: Claim, now: Now, around: Around) -> None:
    remind(claim.pk, claim.attempt, around.home, now)


def _read(claim: Claim, now: Now, around: Around) -> None:
    from afterword.steps.read_card import read_card  # it loads numpy, which most starts never need

    read_card(claim.pk, claim.attempt, around.reader(), now)


def _errand(claim: Claim, now: Now, around: Around) -> None:
    run_errand(claim.pk, claim.attempt, now, around.is_ending)


_DO: dict[type, Callable[[Claim, Now, Around], None]] = {
    OutboxEntry: _advance,
    Card: _read,
    Mailbox: _test,
    Reminder: _remind,
    Errand: _errand,
}
