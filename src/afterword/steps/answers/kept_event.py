"""An event of a calendar as it is kept with its mail."""

from datetime import datetime
from typing import Any

from afterword.mail.recognise import Action, Invitation
from afterword.records.message import MailKind, Message

_LARGEST = 2**31 - 1


def as_kept(event: Invitation | None) -> dict[str, Any]:
    """The event as plain JSON values; empty where there is none."""
    if event is None:
        return {}
    return {
        "uid": event.uid[:500].replace("\0", ""),
        "sequence": min(max(event.sequence, 0), _LARGEST),
        "action": event.action.value,
        "starts_at": event.start_at.isoformat() if event.start_at else None,
        "ends_at": event.end_at.isoformat() if event.end_at else None,
        "time_zone": event.time_zone,
        "people": [list(person) for person in event.people],
        "place": event.place,
    }


def is_readable(message: Message) -> bool:
    """Whether the lists and the event of a mail that came from an archive are what `as_kept` writes."""
    names = [*message.files, *message.failed_addresses] if _are_lists(message) else [None]
    if not all(isinstance(name, str) for name in names):
        return False
    return _is_event(message.event) if message.kind == MailKind.INVITATION else message.event == {}


def _are_lists(message: Message) -> bool:
    return isinstance(message.files, list) and isinstance(message.failed_addresses, list)


def _is_event(event: Any) -> bool:
    try:
        moments = [event[key] for key in ("starts_at", "ends_at") if event[key] is not None]
        texts = [event["uid"], event["time_zone"], event["place"], *(text for one in event["people"] for text in one)]
        aware = all(datetime.fromisoformat(moment).tzinfo for moment in moments)
        pairs = all(len(one) == 2 for one in event["people"])
        return bool(aware and pairs and all(isinstance(text, str) for text in texts) and Action(event["action"])) and (
            type(event["sequence"]) is int and 0 <= event["sequence"] <= _LARGEST
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
