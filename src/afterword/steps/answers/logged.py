"""An answer on the log, where the plan for their silence counts it."""

from afterword.records.message import Message
from afterword.records.touchpoint import Touchpoint


def log(message: Message) -> Touchpoint | None:
    """The answer's touchpoint, made where there is none yet; None where it is from nobody on record."""
    contact = message.contact or message.interview.interviewers.first()
    if contact is None:
        return None
    said = {"contact": contact, "interview": message.interview, "kind": "reply", "direction": "in"}
    defaults = {"account": message.account, "happened_at": message.written_at, **said}
    return Touchpoint.objects.get_or_create(message=message, defaults=defaults)[0]
