"""What one mail turned out to be."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    BOUNCE = "bounce"
    INVITATION = "invitation"
    AUTO_REPLY = "auto-reply"
    OWN = "own"
    REPLY = "reply"
    NOTICE = "notice"
    NEWSLETTER = "newsletter"
    OTHER = "other"


class Decision(StrEnum):
    REJECTION = "rejection"
    NEXT_STEP = "next-step"
    OFFER = "offer"
    NONE = "none"


class Action(StrEnum):
    NEW = "new"
    UPDATE = "update"
    CANCEL = "cancel"


@dataclass(frozen=True)
class Invitation:
    """An event of a calendar (iTIP); `start_at` and `end_at` are UTC, None where the event has none.

    `time_zone` is the IANA name it is written in, "" where it names none that is known. `people` are those who take
    part, the one who invites first, as (name, address in lower case); rooms are none.
    """

    method: str
    uid: str
    sequence: int
    start_at: datetime | None
    end_at: datetime | None
    action: Action
    time_zone: str = ""
    people: tuple[tuple[str, str], ...] = ()
    place: str = ""


@dataclass(frozen=True)
class Answer:
    """`about` is the id of the sent letter; `sure` is False where only domain, subject or quoted words speak for it.

    `to_oneself`: the candidate wrote it to nobody else. `temporary`: nothing failed for good, the server goes on trying or says that later may do.
    """

    kind: Kind
    about: str | None = None
    sure: bool = True
    to_oneself: bool = False
    failed_addresses: tuple[str, ...] = ()
    temporary: bool = False
    visible_text: str | None = None
    decision: Decision = Decision.NONE
    return_on: date | None = None
    decision_on: date | None = None
    invitation: Invitation | None = None
