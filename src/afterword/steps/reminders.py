"""Reminders of an account: switched on and off, tested, and what comes next."""

from datetime import datetime

from django.db import transaction
from django.db.models import F, QuerySet

from afterword.errors import HeldError
from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.reminder import Reminder, ReminderKind
from afterword.steps.morning_mail import look_each_morning
from afterword.steps.plan_reminders import all_that_go, plan_reminders


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
    look_each_morning(account, now)


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
    return account.reminders.filter(kind=ReminderKind.TEST).first()


def next_reminder(account: Account, now: datetime) -> tuple[Reminder, datetime] | None:
    """The reminder that comes next, as things stand, and when; None where none is ahead."""
    if account.reminders_on_at is None:
        return None
    rows = _waiting(account).filter(interview__isnull=False, due_at__isnull=False)
    interviews = account.interviews.filter(pk__in={row.interview_id for row in rows})
    moments = {one.pk: all_that_go(one, now) for one in interviews}
    rows = rows.select_related("interview__opening__employer")
    found = [(row, at) for row in rows if (at := moments[row.interview_id or 0].get((row.kind, row.about_at)))]
    return min(found, key=lambda pair: pair[1], default=None)


def newest_failed(account: Account) -> Reminder | None:
    """The newest reminder of those that were tried, if it failed; None where one, or a test, went well after it."""
    failed = _but_tests(account).filter(failed_at__isnull=False, sent_at=None)
    newest = failed.select_related("interview__opening__employer").order_by("-failed_at").first()
    if newest is None or account.reminders.filter(sent_at__gt=newest.failed_at, failed_at=None).exists():
        return None
    return newest


def _check_mailbox(account: Account) -> None:
    mailbox = Mailbox.objects.filter(account=account).first()
    if mailbox is None:
        raise HeldError("Reminders come from your own mailbox, and it is not connected. Settings › Mail connects it.")
    if mailbox.sealed_password is None:
        raise HeldError("The password of your mailbox is missing. Type it once more under Settings › Mail.")


def _but_tests(account: Account) -> QuerySet[Reminder]:
    return account.reminders.exclude(kind=ReminderKind.TEST)


def _waiting(account: Account) -> QuerySet[Reminder]:
    return _but_tests(account).filter(committed_at=None)
