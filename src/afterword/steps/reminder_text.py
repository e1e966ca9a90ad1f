"""What a reminder says: facts and one address on this machine; no letter and no note."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.reminder import Reminder, ReminderKind
from afterword.steps import morning_mail_text
from afterword.steps.due_sentences import listed
from afterword.steps.morning_mail import to_name
from afterword.steps.plan_reminders import clock_of, owed

BRING_HOME = """\
Three things to bring home:
1. The card of everyone you meet. The spelling of a name is on it, and the address.
2. What they asked, and what they need.
3. When they decide. Ask before you leave; it is a fair question."""
FRESH = "Three minutes, half sentences, while it is fresh. What you note now is what the letters are made of."
STILL = "What you note today is what the letters are made of. Three minutes, half sentences."
ALREADY = "If it went out already, say so on Today, and nothing more comes."
TEST = """\
This is a test. Reminders come like this: to you only, from your own mailbox, while Afterword runs and this computer \
is awake."""


@dataclass(frozen=True)
class Message:
    """Subject and body of a message to oneself; `names` are the ids of the steps for silence it names."""

    subject: str
    body: str
    names: tuple[int, ...] = ()


def reminder_text(row: Reminder, home: str, now: datetime) -> Message:
    """The message of this reminder; `home` is where the pages of this machine begin, with its slash at the end."""
    if row.kind == ReminderKind.STEPS_DUE:
        return _morning(row, home, now)
    if row.interview is None:
        return _message("a test reminder", TEST, home, reverse("settings-reminders"))
    here = ZoneInfo(clock_of(row.account))
    if row.kind in (ReminderKind.EVENING_BEFORE, ReminderKind.HOUR_BEFORE):
        return _before(row.interview, here, home)
    if row.kind in (ReminderKind.DEBRIEF, ReminderKind.DEBRIEF_AGAIN, ReminderKind.DEBRIEF_MORNING):
        return _debrief(row, row.interview, here, home)
    return _thank_you(row, row.interview, here, home, now)


def _morning(row: Reminder, home: str, now: datetime) -> Message:
    rows = to_name(row.account, now)
    subject, body = morning_mail_text.subject(rows), morning_mail_text.body(row.account, rows, now)
    return replace(_message(subject, body, home, reverse("today")), names=tuple(one.pk for one in rows))


def _before(interview: Interview, here: ZoneInfo, home: str) -> Message:
    starts = interview.starts_at.astimezone(here)
    there = "" if interview.local_start.replace(tzinfo=None) == starts.replace(tzinfo=None) else _there(interview)
    opening = interview.opening
    people = [_with_title(part.contact.name, part.contact.title) for part in interview.parts.select_related("contact")]
    expected = f"Expected: {listed(people)}." if people else "Nobody is named yet; ask who will be there."
    body = f"{opening.role} at {opening.employer.name}, on {_day(starts)} at {starts:%H:%M}{there}.\n{expected}"
    subject = f"{opening.employer.name} on {starts:%a %H:%M}"
    return _message(subject, f"{body}\n\n{BRING_HOME}", home, reverse("interview", args=[interview.pk]))


def _debrief(row: Reminder, interview: Interview, here: ZoneInfo, home: str) -> Message:
    employer = interview.opening.employer.name
    ended = interview.ends_at.astimezone(here)
    people = [part.contact.name for part in interview.parts.select_related("contact")]
    spoke_with = f" with {listed(people)}" if people else ""
    why = STILL if row.kind == ReminderKind.DEBRIEF_MORNING else FRESH
    body = f"You spoke{spoke_with} at {employer} on {_day(ended)}, until {ended:%H:%M}.\n\n{why}"
    return _message(f"write down {employer}", body, home, reverse("debrief", args=[interview.pk]))


def _thank_you(row: Reminder, interview: Interview, here: ZoneInfo, home: str, now: datetime) -> Message:
    rows = [one for one in owed(interview, "thank-you") if not one.snoozed_until_at or one.snoozed_until_at <= now]
    names = [one.contact.name for one in rows if one.contact]
    employer = interview.opening.employer.name
    who = listed(names) if len(names) < 3 else f"{len(names)} people at {employer}"
    when, why = _when_and_why(rows[0], here, now)
    body = f"You spoke with {listed(names)} at {employer} on {_day(interview.ends_at.astimezone(here))}. {why}"
    if row.kind == ReminderKind.LAST_CALL:
        body += " A short letter is enough."
    if row.kind == ReminderKind.LATE:
        body += " You are not reminded of it again; it stays on Today."
    path = reverse("follow-up-letter", args=[rows[0].pk]) if len(rows) == 1 else reverse("today")
    return _message(f"thank {who}{when}", f"{body}\n\n{_how_far(rows)} {ALREADY}", home, path)


def _when_and_why(row: FollowUp, here: ZoneInfo, now: datetime) -> tuple[str, str]:
    limit = (row.limit_at or row.aim_at).astimezone(here)
    if now < limit:
        return f" by {limit:%a %H:%M}", f"The 48 hours end on {_day(limit)} at {limit:%H:%M} your time."
    # Where letters leave on working days only, the moment they are proposed for may lie after the limit.
    planned = (row.propose_at if row.propose_at >= limit else row.aim_at).astimezone(here)
    if planned.date() == now.astimezone(here).date():
        return " today", "The letter is planned for today."
    return ", today is fine", f"This was planned for {_day(planned)}. Today is fine."


def _how_far(rows: list[FollowUp]) -> str:
    written = [one for one in rows if hasattr(one, "letter")]
    if len(rows) == 1:
        return "The letter is written; read it once more." if written else "The letter is not written yet."
    return f"{len(written)} of {len(rows)} letters are written."


def _message(subject: str, body: str, home: str, path: str) -> Message:
    where = (
        f"{home}{path.removeprefix('/')}\n"
        "This address opens only on the computer that Afterword runs on, while it runs.\n\n"
        "Reminders are switched off under Settings › Reminders."
    )
    return Message(f"Afterword: {subject}", f"{body}\n\n{where}")


def _with_title(name: str, title: str) -> str:
    return f"{name} ({title})" if title else name


def _there(interview: Interview) -> str:
    city = interview.time_zone.rpartition("/")[2].replace("_", " ")
    return f" your time, {interview.local_start:%a %H:%M} in {city}"


def _day(moment: datetime) -> str:
    return f"{moment:%A} {moment.day} {moment:%B}"
