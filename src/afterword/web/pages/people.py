"""The People page: groups by last words, or who a search found."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.people.warmth import Group
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.note import Note
from afterword.steps.kinds import KINDS
from afterword.steps.people.groups import Standing, people, standings_of
from afterword.steps.people.last_words import everyone, spoken_with

# Of a group, and of what is found; a search narrows it down.
MOST_SHOWN = 60
HEADINGS = {Group.HELLO: "Say hello soon", Group.FINE: "Fine", Group.RESTING: "Resting"}
MARKS = {Group.HELLO: "half", Group.FINE: "done", Group.RESTING: "rest"}


@dataclass(frozen=True)
class Row:
    """One person in the list; `last` says when words were exchanged and which, "" where never."""

    contact: Contact
    last: str


@dataclass(frozen=True)
class GroupShown:
    """A group with its heading, its mark and how many are in it; `more` are left out of `rows`."""

    heading: str
    mark: str
    count: int
    rows: list[Row]
    more: int


def groups_shown(account: Account, now: datetime, zone: ZoneInfo) -> list[GroupShown]:
    """Every group that has somebody; those never spoken with stand at the end of the resting ones."""
    found = people(account, now, zone)
    shown = []
    for group, heading in HEADINGS.items():
        count = len(found.groups[group]) + (found.not_met if group is Group.RESTING else 0)
        rows = rows_of(account, list(found.groups[group][:MOST_SHOWN]), now, zone)
        if group is Group.RESTING and len(rows) < MOST_SHOWN and found.not_met:
            rest = everyone(account).exclude(pk__in=spoken_with(account, now)).order_by("name", "pk")
            rows += [Row(contact, "") for contact in rest[: MOST_SHOWN - len(rows)]]
        if count:
            shown.append(GroupShown(heading, MARKS[group], count, rows, count - len(rows)))
    return shown


def rows_found(account: Account, contacts: list[Contact], now: datetime, zone: ZoneInfo) -> list[Row]:
    """These people, in their order."""
    return rows_of(account, standings_of(account, contacts, now, zone), now, zone)


def rows_of(account: Account, standings: list[Standing], now: datetime, zone: ZoneInfo) -> list[Row]:
    """One row for each of them."""
    notes = _notes(account, [one.contact.pk for one in standings])
    return [Row(one.contact, _last(one, notes.get(one.contact.pk), now, zone)) for one in standings]


def last_said(standing: Standing, now: datetime, zone: ZoneInfo) -> str:
    """ "11 June. You thanked them.": when words were last exchanged, and which; "" where never."""
    return _last(standing, None, now, zone)


def _last(one: Standing, about: str | None, now: datetime, zone: ZoneInfo) -> str:
    if one.words.last_at is None:
        return ""
    at, today = one.words.last_at.astimezone(zone), now.astimezone(zone)
    days = (today.date() - at.date()).days
    near = {0: "Today", 1: "Yesterday"}.get(days)
    when = near or (f"{at.day} {at:%B}" if at.year == today.year or days < 300 else f"{at:%B} {at.year}")
    return f"{when}. {f'You spoke about {about}' if about else _what(one.words.what)}."


def _what(kind: str) -> str:
    named = {
        "interview": "Interview",
        "letter": "A letter went out",
        "reply": "They answered",
        "call": "A call",
        "meeting": "You met",
    }
    return named.get(kind) or (KINDS[kind].done.format("them") if kind in KINDS else "A word")


def _notes(account: Account, contacts: list[int]) -> dict[int, str]:
    """What was talked about with each, short enough for a line; the newest."""
    found: dict[int, str] = {}
    rows: list[Note] = list(account.notes.filter(kind="talk", contact__in=contacts).order_by("written_at"))
    for note in rows:
        text = " ".join(note.text.split()).rstrip(".")
        if note.contact_id is not None and 0 < len(text) <= 60:
            found[note.contact_id] = text
    return found
