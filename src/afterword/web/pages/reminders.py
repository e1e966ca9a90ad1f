"""How reminders stand: on or off, what comes next, and what did not go out."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.reminder import Reminder, ReminderKind
from afterword.steps.due_sentences import headline
from afterword.steps.heartbeat import standing
from afterword.steps.morning_mail import next_to_name
from afterword.steps.reminders import newest_failed, newest_test, next_reminder
from afterword.web.clocks import own_zone
from afterword.web.time_words import day_and_hour

_NEXT = {
    ReminderKind.EVENING_BEFORE: "the evening before {}",
    ReminderKind.HOUR_BEFORE: "an hour before {}",
    ReminderKind.DEBRIEF: "to write down {}",
    ReminderKind.DEBRIEF_AGAIN: "to write down {}",
    ReminderKind.DEBRIEF_MORNING: "to write down {}",
    ReminderKind.THANK_YOU_DUE: "to say thank you at {}",
    ReminderKind.LAST_CALL: "before the 48 hours of {} end",
    ReminderKind.LATE: "once more about {}, late and still fine",
}


@dataclass(frozen=True)
class RemindersState:
    """`next` is what comes next and when, in words on the candidate's own clock; "" where nothing is ahead."""

    mailbox: Mailbox | None
    on: bool
    next: str
    failed: Reminder | None
    retried: str
    test: Reminder | None
    tested: str
    clock_runs: bool


def reminders_state(account: Account, now: datetime) -> RemindersState:
    """How the reminders of an account stand."""
    zone = own_zone(account)
    failed, test = newest_failed(account), newest_test(account)
    return RemindersState(
        mailbox=Mailbox.objects.filter(account=account).first(),
        on=account.reminders_on_at is not None,
        next=next_in_words(account, now, zone),
        failed=failed,
        retried=_said(failed.due_at if failed else None, now, zone),
        test=test,
        tested=_said(test.sent_at if test else None, now, zone),
        clock_runs=standing(now).is_running,
    )


def next_in_words(account: Account, now: datetime, zone: ZoneInfo) -> str:
    """ "tomorrow 18:00, the evening before Northwind", or ""."""
    found = []
    if (reminder := next_reminder(account, now)) and reminder[0].interview:
        what = _NEXT[ReminderKind(reminder[0].kind)].format(reminder[0].interview.opening.employer.name)
        found.append((reminder[1], what))
    if account.reminders_on_at and (step := next_to_name(account, now)):
        found.append((step[1], f"the step that is due then: {headline(step[0])}"))
    if not found:
        return ""
    at, what = min(found)
    return f"{_said(at, now, zone)}, {what}"


def _said(moment: datetime | None, now: datetime, zone: ZoneInfo) -> str:
    return day_and_hour(moment.astimezone(zone), now) if moment else ""
