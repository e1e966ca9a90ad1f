"""Everything that hangs on one mail that came back: done in its own transaction, and undone."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.records.message import Decision, MailKind, Message, Question
from afterword.records.touchpoint import Touchpoint
from afterword.steps.answers import bounced, event, oneself, pausing, proposed
from afterword.steps.answers.logged import log
from afterword.steps.answers.sentences import headline, held_because
from afterword.steps.plan import replan_opening


def hang_on(message: Message, now: datetime) -> None:
    """Do what the message asks for; it is surely about what it says it is about."""
    _DO[MailKind(message.kind)](message, now)
    # What asks for nothing and changed nothing is on the timeline, and not on Today.
    if message.question == Question.NONE and not message.changed and message.kind != MailKind.REPLY:
        message.seen_at = now
    message.save()
    replan_opening(message.interview.opening, now)


def take_off(message: Message, now: datetime) -> None:
    """Undo `hang_on`, and what the candidate kept of its proposal."""
    changed: dict[str, Any] = message.changed or {}
    proposed.take_back_keep(message, changed.get("kept", {}), now)
    pausing.end_pause(message, changed.get("held", []), now)
    bounced.went_out_after_all(message, changed.get("bounced", {}))
    event.take_back_event(message, changed.get("event", {}), now)
    Touchpoint.objects.filter(message=message).delete()
    aside = oneself.lay_down(message, changed, now)
    message.changed, message.question, message.kept_at, message.dropped_at = aside or None, Question.NONE, None, None
    message.save()
    replan_opening(message.interview.opening, now)


def _bounced(message: Message, now: datetime) -> None:
    if not message.temporary:
        message.changed = {"bounced": bounced.came_back(message, headline(message), now)}


def _away(message: Message, now: datetime) -> None:
    on = message.return_on
    zone = ZoneInfo((message.contact.time_zone if message.contact else "") or message.interview.time_zone)
    until = _morning_after(on, zone) if on else None
    if until is not None and until > now:
        held = pausing.pause_reader(message, until, held_because(message), now)
        message.changed = {"held": held, "until": until.isoformat()}


def _invited(message: Message, now: datetime) -> None:
    if done := event.take_event(message, now):
        held = pausing.pause_thread(message, held_because(message), now)
        message.changed = {"event": done, "held": held}


def _answered(message: Message, now: datetime) -> None:
    log(message)
    # Their word may put another step, or another reader, in the place of the one that was next.
    replan_opening(message.interview.opening, now)
    message.changed = {"held": pausing.pause_thread(message, held_because(message), now)}
    message.question = proposed.question_of(message)


def _noticed(message: Message, now: datetime) -> None:
    if message.decision != Decision.NONE:
        message.changed = {"held": pausing.pause_thread(message, held_because(message), now)}
        message.question = proposed.question_of(message)


def _to_oneself(message: Message, now: datetime) -> None:
    message.changed = oneself.take_up(message, now)


_DO = {
    MailKind.BOUNCE: _bounced,
    MailKind.AUTO_REPLY: _away,
    MailKind.INVITATION: _invited,
    MailKind.REPLY: _answered,
    MailKind.NOTICE: _noticed,
    MailKind.OWN: _to_oneself,
}


def _morning_after(on: date, zone: ZoneInfo) -> datetime | None:
    try:
        return datetime.combine(on + timedelta(days=1), time(8), zone)
    except OverflowError:
        return None
