"""An invitation makes, moves or cancels an interview, with its interviewers."""

from datetime import datetime, timedelta
from typing import Any

from django.utils.dateparse import parse_datetime

from afterword.errors import InputError
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.message import Message
from afterword.steps.capture import LONGEST, InterviewDetails, Met, capture
from afterword.steps.plan import replan
from afterword.steps.sent_letters import own_addresses
from afterword.words.names import clean

SHORTEST = timedelta(hours=1)
# Those that programs write from; nobody sits behind them in an interview.
_NOBODY = ("noreply", "no-reply", "donotreply", "calendar", "notifications", "scheduling", "invites")


def named_interview(account: Account, uid: str) -> Interview | None:
    """The interview that a calendar calls so, or None."""
    return account.interviews.filter(event_uid=uid).first() if uid else None


def take_event(message: Message, now: datetime) -> dict[str, Any]:
    """Bring the interviews in line with the event; return what that changed, for `take_back_event`.

    An older version of an event that is known changes nothing.
    """
    event = message.event
    start, end = _moment(event["starts_at"]), _moment(event["ends_at"])
    known = named_interview(message.account, event["uid"]) or _at_that_time(message, start)
    if known is not None and event["sequence"] < known.event_sequence and known.event_uid == event["uid"]:
        return {}
    if event["action"] == "cancel":
        return _change(message, known, {"cancelled_at": now}, now) if known and known.ends_at > now else {}
    if start is None:
        return {}
    end = end if end and end > start else start + SHORTEST
    if known is not None and not known.cancelled_at and (known.starts_at, known.ends_at) == (start, end):
        # Other words for the same hour; the calendar's name of it is kept for its next move.
        known.event_uid, known.event_sequence = event["uid"], event["sequence"]
        known.save(update_fields=["event_uid", "event_sequence"])
        return {}
    if known is not None:
        times = {"starts_at": start, "ends_at": end, "cancelled_at": None}
        return _change(message, known, times, now) if end - start <= LONGEST else {}
    return _made(message, start, end, now) if end > now else {}


def take_back_event(message: Message, changed: dict[str, Any], now: datetime) -> None:
    """Undo `take_event`; an interview that was made goes again, unless something was written for it meanwhile."""
    if made := message.account.interviews.filter(pk=changed.get("made", 0)).first():
        message.interview_id = changed["about"]
        made.messages.update(interview=changed["about"])
        _unmake(made, changed["people"])
    if interview := message.account.interviews.filter(pk=changed.get("interview", 0)).first():
        for field, was in changed["was"].items():
            if _plain(getattr(interview, field)) == changed["became"][field]:
                setattr(interview, field, _back(field, was))
        interview.save()
        replan(interview, now)


def is_nobody(address: str) -> bool:
    """Whether it is an address that a program writes from."""
    return address.partition("@")[0].startswith(_NOBODY)


def _at_that_time(message: Message, start: datetime | None) -> Interview | None:
    """The interview about this opening that was typed in for the same moment."""
    if start is None:
        return None
    same = message.account.interviews.filter(opening=message.interview.opening_id, starts_at=start, event_uid="")
    return same.first()


def _change(message: Message, interview: Interview, values: dict[str, Any], now: datetime) -> dict[str, Any]:
    values |= {"event_uid": message.event["uid"], "event_sequence": message.event["sequence"]}
    was = {field: _plain(getattr(interview, field)) for field in values}
    for field, value in values.items():
        setattr(interview, field, value)
    interview.save()
    replan(interview, now)
    became = {field: _plain(value) for field, value in values.items()}
    return {"interview": interview.pk, "was": was, "became": became}


def _made(message: Message, start: datetime, end: datetime, now: datetime) -> dict[str, Any]:
    about, event = message.interview, message.event
    before = set(message.account.contacts.values_list("pk", flat=True))
    place = str(event["place"])
    details = InterviewDetails(
        employer=about.opening.employer.name,
        role=about.opening.role,
        start=start,
        end=end,
        time_zone=event["time_zone"] or about.time_zone,
        mode="video" if "://" in place else "",
        place=place,
        met=_people(message),
    )
    try:
        made = capture(message.account, details, now)
    except InputError:
        return {}
    made.event_uid, made.event_sequence = event["uid"], event["sequence"]
    made.save(update_fields=["event_uid", "event_sequence"])
    new = made.interviewers.exclude(pk__in=before).values_list("pk", flat=True)
    message.interview = made
    message.save(update_fields=["interview"])
    return {"made": made.pk, "about": about.pk, "people": list(new)}


def _people(message: Message) -> tuple[Met, ...]:
    """Who takes part: those on record by their address, others by the name they have in the calendar."""
    mine = {address.lower() for address in own_addresses(message.account)}
    found = []
    for name, address in message.event["people"]:
        if address in mine or is_nobody(address):
            continue
        known = message.account.contacts.filter(email__iexact=address).first()
        if known is not None and known.employer_id == message.interview.opening.employer_id:
            found.append(_met(known))
        elif known is None and clean(name):
            found.append(Met(clean(name), email=address))
    return tuple(found) or ((_met(message.contact),) if message.contact else ())


def _met(contact: Contact) -> Met:
    return Met(contact.name, contact.title, contact.email, contact.phone, contact.address_as, contact)


def _unmake(interview: Interview, people: list[int]) -> None:
    letters = interview.follow_ups.exclude(letter=None).exists()
    if letters or interview.notes.exists() or interview.touchpoints.exists() or interview.cards.exists():
        return
    interview.delete()
    for contact in Contact.objects.filter(pk__in=people, parts=None, follow_ups=None, notes=None, cards=None):
        contact.delete()


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value


def _back(field: str, value: Any) -> Any:
    return _moment(value) if field.endswith("_at") else value


def _moment(written: str | None) -> datetime | None:
    return parse_datetime(written) if written else None
