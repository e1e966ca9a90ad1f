"""A mail to oneself: its lines become notes of an interview, its pictures cards to be read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.card import Card
from afterword.records.interview import Interview
from afterword.records.message import Message
from afterword.steps.add_card import add_card
from afterword.steps.debrief import keep_note
from afterword.timing.to_oneself import Span, nearest

# More lines are a text of their own, and stay together.
MOST_LINES = 30
_SHORTEST_NAME = 3


@dataclass(frozen=True)
class Made:
    """How many notes, and which cards, came of a mail to oneself."""

    notes: int
    cards: tuple[Card, ...]


def about_interview(account: Account, said: str, written_at: datetime) -> tuple[Interview, bool] | None:
    """The interview it is about, and whether that is sure; None where none is near enough."""
    rows = account.interviews.filter(cancelled_at=None, opening__employer__sample_set=None)
    interviews = list(rows.select_related("opening__employer").prefetch_related("interviewers"))
    named = [at for at, one in enumerate(interviews) if _names(one, said)]
    found = nearest([Span(one.starts_at, one.ends_at) for one in interviews], written_at, named)
    return (interviews[found.at], found.sure) if found else None


def put_aside(account: Account, pictures: Sequence[bytes], now: datetime) -> list[int]:
    """The ids of the cards that these pictures are, neither read nor shown yet; what is no picture is left out."""
    cards = []
    for picture in pictures:
        try:
            card = add_card(account, now, sides=[picture])
        except InputError:
            continue
        Card.objects.filter(pk=card.pk).update(due_at=None, set_aside_at=now)
        cards.append(card.pk)
    return cards


def take_up(message: Message, now: datetime) -> dict[str, Any]:
    """Make its lines notes and have its cards read; what that made, for `lay_down`."""
    notes = [uuid5(NAMESPACE_URL, f"{message.name}#{number}") for number, _ in enumerate(lines(message.text))]
    for client_id, line in zip(notes, lines(message.text), strict=True):
        keep_note(message.interview, client_id, NoteKind.JOTTING, line, None, now)
    cards = (message.changed or {}).get("cards", [])
    aside = message.account.cards.filter(pk__in=cards, set_aside_at__isnull=False)
    aside.filter(read_at=None).update(due_at=now)
    aside.update(set_aside_at=None, interview=message.interview)
    return {"notes": [str(client_id) for client_id in notes], "cards": cards}


def lay_down(message: Message, changed: dict[str, Any], now: datetime) -> dict[str, Any]:
    """Undo `take_up`, but for what the candidate has made of it since; what is needed to do it again."""
    made = message.account.notes.filter(client_id__in=changed.get("notes", []), kind=NoteKind.JOTTING)
    made.filter(text__in=lines(message.text)).delete()
    cards = changed.get("cards", [])
    unkept = message.account.cards.filter(pk__in=cards, kept_at=None)
    unkept.update(set_aside_at=now, interview=None, due_at=None)
    return {"cards": cards} if cards else {}


def made_of(message: Message) -> Made | None:
    """What stands there because of it; None where that is nothing."""
    changed = message.changed or {}
    notes = message.account.notes.filter(client_id__in=changed.get("notes", [])).count()
    cards = tuple(message.account.cards.filter(pk__in=changed.get("cards", []), set_aside_at=None))
    return Made(notes, cards) if notes or cards else None


def lines(text: str) -> list[str]:
    """The lines to keep, word for word; a long text is one."""
    found = [line.strip() for line in text.splitlines() if line.strip()]
    return found if len(found) <= MOST_LINES else [text.strip()]


def _names(interview: Interview, said: str) -> bool:
    # Whole names only: a given name alone is too often another word.
    names = [interview.opening.employer.name, *(person.name for person in interview.interviewers.all())]
    words = [re.escape(name) for name in names if len(name) >= _SHORTEST_NAME]
    return bool(words) and re.search(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", said, re.IGNORECASE) is not None
