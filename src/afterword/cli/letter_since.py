"""What has happened since an interview, as a line of `afterword letter draft --batch` tells it."""

from datetime import date, datetime
from typing import TypedDict

from afterword.cli.json_lines import Fields
from afterword.errors import InputError
from afterword.letters.request import EarlierLetter, NewOpening

KEYS = ("earlier_letters", "received", "posting", "outcome", "news", "new_opening", "register")


class Since(TypedDict):
    """The fields of a request that only some letters need."""

    earlier_letters: tuple[EarlierLetter, ...]
    received: str | None
    posting: str | None
    outcome: str | None
    news: str | None
    new_opening: NewOpening | None
    register: str | None


def since(line: Fields) -> Since:
    """Return what the line says of the time since the interview. Raises InputError for a wrong type or day."""
    return Since(
        earlier_letters=tuple(_earlier(one) for one in line.objects("earlier_letters")),
        received=_told(line, "received"),
        posting=_told(line, "posting"),
        outcome=_told(line, "outcome"),
        news=_told(line, "news"),
        new_opening=_new_opening(line),
        register=line.text_or_none("register"),
    )


def _earlier(one: Fields) -> EarlierLetter:
    one.allow(("kind", "sent_on"))
    return EarlierLetter(one.text("kind"), _day(one, "sent_on"))


def _day(fields: Fields, key: str) -> date:
    try:
        return datetime.fromisoformat(fields.text(key)).date()
    except ValueError as wrong:
        raise InputError(f"“{key}” must be a date like 2026-06-20.") from wrong


def _told(line: Fields, key: str) -> str | None:
    """A text; of a mail given as an object, or of several texts, the texts one below the other."""
    value = line.values.get(key)
    if isinstance(value, dict):
        return "\n".join(part for part in value.values() if isinstance(part, str)) or None
    if isinstance(value, list):
        return "\n".join(line.texts(key)) or None
    return line.text_or_none(key)


def _new_opening(line: Fields) -> NewOpening | None:
    if line.values.get("new_opening") is None:
        return None
    opening = line.object("new_opening").allow((), ("role", "source"))
    role = opening.text_or_none("role")
    return NewOpening(role, opening.text_or_none("source")) if role and role.strip() else None
