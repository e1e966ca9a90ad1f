"""Each record as a row of plain JSON values, and a row as a record again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.db import models

from afterword.archive.contents import Row
from afterword.records import models as records
from afterword.records.account import Account

# What an archive holds, each kind after those it points to. The names are part of the archive's format.
KINDS: Mapping[str, type[models.Model]] = {
    "account": records.Account,
    "sample_sets": records.SampleSet,
    "mailboxes": records.Mailbox,
    "brought_files": records.BroughtFile,
    "employers": records.Employer,
    "openings": records.Opening,
    "contacts": records.Contact,
    "interviews": records.Interview,
    "interviewers": records.Interviewer,
    "cards": records.Card,
    "card_pictures": records.CardPicture,
    "contact_photos": records.ContactPhoto,
    "evidence": records.Evidence,
    "likenesses": records.Likeness,
    "past_letters": records.PastLetter,
    "notes": records.Note,
    "follow_ups": records.FollowUp,
    "letters": records.Letter,
    "letter_versions": records.LetterVersion,
    "attachments": records.Attachment,
    "approvals": records.Approval,
    "aliases": records.Alias,
    "overrides": records.Override,
    "hand_overs": records.HandOver,
    "outbox_entries": records.OutboxEntry,
    "messages": records.Message,
    "pauses": records.Pause,
    "failed_addresses": records.FailedAddress,
    "touchpoints": records.Touchpoint,
    "reminders": records.Reminder,
}
# What waits to be brought in stays behind.
_ONLY = {"brought_files": models.Q(brought_at__isnull=False), "contact_photos": models.Q(contact__isnull=False)}
# Whose row it is, what is computed, and what a file held before it was brought in.
_LEFT_BEHIND = ("account", "owner", "search_words", "table", "fields", "report")
KIND_OF: Mapping[object, str] = {model: kind for kind, model in KINDS.items()}


def rows_of(account: Account, kind: str) -> tuple[Row, ...]:
    """Every row of this kind that the account owns, in the order they were made."""
    owned = models.Q(pk=account.pk) if kind == "account" else models.Q(account=account)
    found = KINDS[kind]._default_manager.filter(owned, _ONLY.get(kind, models.Q())).order_by("pk")
    return tuple(_row(record) for record in found.iterator())


def archived_fields(model: type[models.Model]) -> "Iterator[models.Field[Any, Any]]":
    """The fields a row has beside its id. Whose row it is, is said by the archive itself.

    Bytes stay behind: a sealed password opens on this machine only, a frozen message is for this outbox only, and what
    was attached to a letter is a file of its own. So does what is computed.
    """
    for field in model._meta.concrete_fields:
        kept = not field.primary_key and not isinstance(field, models.BinaryField)
        if kept and field.name not in _LEFT_BEHIND:
            yield field


@dataclass(frozen=True)
class Pointer:
    """A field that holds the id of another row, of which kind, and whether it may hold none."""

    name: str
    kind: str
    optional: bool


def pointers(model: type[models.Model]) -> tuple[Pointer, ...]:
    """The fields of this record that point to other rows of the archive."""
    return tuple(
        Pointer(field.name, KIND_OF[field.related_model], field.null)
        for field in archived_fields(model)
        if field.is_relation
    )


def value_of(field: "models.Field[Any, Any]", value: object) -> object:
    """What the field keeps for a value of a row. Raises ValueError or TypeError where it cannot be that."""
    if value is None:
        if not field.null:
            raise ValueError(field.name)
        return None
    expected = _READERS[type(field)]
    found = expected(value)
    if field.choices and value and value not in [choice for choice, _ in field.flatchoices]:
        raise ValueError(field.name)
    return found


def _row(record: models.Model) -> Row:
    row: dict[str, object] = {"id": str(record.pk)}
    for field in archived_fields(type(record)):
        kept = getattr(record, field.attname)
        row[field.name] = str(kept) if field.is_relation and kept is not None else _plain(kept)
    return row


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise TypeError
    value.encode()  # half of a surrogate pair cannot be kept
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**31:
        raise TypeError
    return value


def _large_number(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**63:
        raise TypeError
    return value


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(UTC)


def _day(value: object) -> date:
    return date.fromisoformat(_text(value))


def _json(value: object) -> object:
    return value


_READERS = {
    models.CharField: _text,
    models.TextField: _text,
    models.BooleanField: _flag,
    models.PositiveIntegerField: _number,
    models.PositiveBigIntegerField: _large_number,
    models.PositiveSmallIntegerField: _number,
    models.DateTimeField: _moment,
    models.DateField: _day,
    models.UUIDField: lambda value: UUID(_text(value)),
    models.JSONField: _json,
}
