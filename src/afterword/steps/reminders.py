"""Reminders of an account: switched on and off, tested, and what comes next."""

from datetime import datetime

from django.db import transaction
from django.db.models import F, Q, QuerySet

from afterword.errors import HeldError
from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.reminder import Reminder, ReminderKind
from afterword.steps.plan_reminders import plan_reminders, still_goes_at


@transaction.atomic
def switch_on(account: Account, now: datetime) -> None:
    """Remind from now on, of what lies ahead. Raises HeldError where there is no mailbox that could."""
    _check_mailbox(account)
    if account.reminders_on_at is None:
        account.reminders_on_at = now
        account.save(update_fields=["reminders_on_at"])
    _waiting(account).delete()
    for interview in account.interviews.select_related("account", "opening__employer"):
        plan_reminders(interview, now)


@transaction.atomic
def switch_off(account: Account) -> None:
    """Remind of nothing any more; one that is going out at this moment stops before its final dot."""
    account.reminders_on_at = None
    account.save(update_fields=["reminders_on_at"])
    _waiting(account).delete()


@transaction.atomic
def ask_for_test(account: Account, now: datetime) -> None:
    """Let the clock send a test reminder at once; its row says how far that is. Raises HeldError without a mailbox."""
    _check_mailbox(account)
    row, _ = Reminder.objects.get_or_create(
        account=account, interview=None, kind=ReminderKind.TEST, defaults={"about_at": now, "send_at": now}
    )
    fresh = {"committed_at": None, "sent_at": None, "failed_at": None, "failure": "", "said": "", "retries": 0}
    moments = {"about_at": now, "send_at": now, "due_at": now}
    Reminder.objects.filter(pk=row.pk).update(attempt=F("attempt") + 1, says="The test begins.", **fresh, **moments)


def newest_test(account: Account) -> Reminder | None:
    """The newest test, or None."""
    return account.reminders.filter(interview=None).first()


def next_reminder(account: Account, now: datetime) -> tuple[Reminder, datetime] | None:
    """The reminder that comes next, as things stand, and when; None where none is ahead."""
    rows = _about_interviews(account).filter(due_at__isnull=False, committed_at=None)
    rows = rows.select_related("account", "interview__account", "interview__opening__employer")
    found = [(row, at) for row in rows if (at := still_goes_at(row, now)) is not None]
    return min(found, key=lambda pair: pair[1], default=None)


def newest_failed(account: Account) -> Reminder | None:
    """The newest reminder of those that were tried, if it failed; None where it went out, or none was tried."""
    tried = _about_interviews(account).filter(Q(sent_at__isnull=False) | Q(failed_at__isnull=False))
    newest = max(tried, key=lambda row: max(filter(None, (row.sent_at, row.failed_at))), default=None)
    return newest if newest is not None and newest.sent_at is None else None


def _check_mailbox(account: Account) -> None:
    mailbox = Mailbox.objects.filter(account=account).first()
    if mailbox is None:
        raise HeldError("Reminders come from your own mailbox, and it is not connected. Settings › Mail connects it.")
    if mailbox.sealed_password is None:
        raise HeldError("The password of your mailbox is missing. Type it once more under Settings › Mail.")


def _about_interviews(account: Account) -> QuerySet[Reminder]:
    return account.reminders.filter(interview__isnull=False)


def _waiting(account: Account) -> QuerySet[Reminder]:
    return _about_interviews(account).filter(committed_at=None)
