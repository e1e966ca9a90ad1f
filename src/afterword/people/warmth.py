"""How warm a connection is: whom to say hello to soon, who is fine, who rests; and when the next hello is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

# One hello 90 days after the last words, then at most twice a year, to one person of an employer: more is pestering.
FIRST_HELLO = timedelta(days=90)
BETWEEN_HELLOS = timedelta(days=182)


class Group(StrEnum):
    """Where somebody stands on the People page."""

    HELLO = "say hello soon"
    FINE = "fine"
    RESTING = "resting"


@dataclass(frozen=True)
class Warmth:
    """The group; `next_on` is the day from which a hello is right, None where there was no word yet to go on from."""

    group: Group
    next_on: date | None


def warmth(
    last_words_on: date | None, hellos_on: Sequence[date], hellos_there_on: Sequence[date], today: date
) -> Warmth:
    """The warmth of somebody last heard, written to or met on `last_words_on`.

    `hellos_on` are the hellos to them, `hellos_there_on` those to their colleagues. Fine is who was spoken with less
    than 90 days ago, resting who had a hello since, whose colleague had one, or with whom no word was exchanged yet.
    """
    if last_words_on is None:
        return Warmth(Group.RESTING, None)
    waits = [last_words_on + FIRST_HELLO, *(day + BETWEEN_HELLOS for day in (*hellos_on, *hellos_there_on))]
    next_on = max(waits)
    if today < last_words_on + FIRST_HELLO:
        return Warmth(Group.FINE, next_on)
    return Warmth(Group.HELLO if next_on <= today else Group.RESTING, next_on)
