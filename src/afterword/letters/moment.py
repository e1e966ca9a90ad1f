"""The moments around a letter: which day the conversation was, and how late the letter is."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from afterword.errors import HeldError, InputError
from afterword.letters.request import Conversation
from afterword.words.dates import spell
from afterword.words.zones import zone

# The limits of the rules of following up; `timing` holds them for the plan, a letter needs only these three.
TOO_EARLY = timedelta(minutes=15)
LATE = timedelta(hours=48)
VERY_LATE = timedelta(days=7)
# A bare weekday is clear for so long; after that the date stands with it.
WEEKDAY_ALONE = timedelta(days=6)


class Lateness(StrEnum):
    """How a letter stands to the 48 hours; the value is the family of its first words."""

    TOO_EARLY = "too_early"
    IN_TIME = "in_time"
    LATE = "late"
    VERY_LATE = "very_late"


@dataclass(frozen=True)
class Moment:
    """What a letter needs to know about time."""

    heard_on: date
    sent_on: date
    lateness: Lateness
    day: str
    weekday: str


def moment(interview: Conversation, now: datetime, dialect: str) -> Moment:
    """Return the day as the letter names it, and the lateness.

    Raises HeldError while the interview has not ended; InputError for an unknown zone, for moments without a zone,
    and for an end before the start.
    """
    place = zone(interview.time_zone)
    if any(one.utcoffset() is None for one in (interview.start, interview.end, now)):
        raise InputError("A time has no zone. Please give every time an offset or the interview's zone.")
    if interview.end <= interview.start:
        raise InputError("The interview ends before it starts. Please check the two times.")
    if now < interview.end:
        raise HeldError("The interview has not ended yet. The letter can be written as soon as it has.")
    heard_on, sent_on = interview.start.astimezone(place).date(), now.astimezone(place).date()
    weekday = f"{heard_on:%A}"
    is_near = sent_on - heard_on <= WEEKDAY_ALONE
    day = weekday if is_near else spell(heard_on, dialect, year=sent_on.year != heard_on.year)
    return Moment(
        heard_on, sent_on, _lateness(now - interview.end), day, weekday if day == weekday else _date_alone(day)
    )


def _lateness(elapsed: timedelta) -> Lateness:
    if elapsed < TOO_EARLY:
        return Lateness.TOO_EARLY
    if elapsed <= LATE:
        return Lateness.IN_TIME
    return Lateness.LATE if elapsed < VERY_LATE else Lateness.VERY_LATE


def _date_alone(day: str) -> str:
    return day.partition(" ")[2]
