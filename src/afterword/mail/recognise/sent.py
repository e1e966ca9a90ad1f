"""A letter that was sent, with everything that an answer can be recognised by."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Sent:
    """`message_id` and `aliases` (what servers on the way made of it) may stand in angle brackets or not."""

    id: str
    to: str
    message_id: str = ""
    aliases: tuple[str, ...] = ()
    to_name: str = ""
    employer: str = ""
    domain: str = ""
    role: str = ""
    subject: str = ""
    sent_at: datetime | None = None
    in_reply_to: str = ""
    body: str = ""
