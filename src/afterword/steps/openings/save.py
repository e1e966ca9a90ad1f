"""Keep an opening with what its posting says; move it on, and remove it again."""

from dataclasses import dataclass, fields
from datetime import date, datetime

from django.db import transaction

from afterword.errors import HeldError, InputError
from afterword.people.posting_text import kept_text
from afterword.records.account import Account
from afterword.records.employer import Employer
from afterword.records.opening import Opening, State
from afterword.words.folding import clean


@dataclass(frozen=True)
class OpeningDetails:
    """What is kept of an opening; `text` is the posting as it was pasted or read."""

    role: str
    employer: str
    place: str = ""
    posted_on: date | None = None
    deadline_on: date | None = None
    pay: str = ""
    said_contact: str = ""
    url: str = ""
    source: str = ""
    text: str = ""
    own_notes: str = ""


@transaction.atomic
def save_opening(account: Account, details: OpeningDetails, now: datetime) -> Opening:
    """The opening, saved; one of this role at this employer is the same one and takes the posting.

    Raises InputError without a role or an employer, or for a text that is too long.
    """
    employer = _employer(account, clean(details.employer))
    role = _role(details)
    found = account.openings.filter(employer=employer, role=role).first()
    opening = found or Opening(account=account, employer=employer, role=role, state=State.SAVED, state_at=now)
    opening.saved_at = opening.saved_at or now
    _keep(opening, details)
    return opening


@transaction.atomic
def change_opening(opening: Opening, details: OpeningDetails) -> None:
    """Keep other details. Raises InputError as `save_opening`, and where it would become another one on record."""
    employer, role = _employer(opening.account, clean(details.employer)), _role(details)
    if opening.account.openings.filter(employer=employer, role=role).exclude(pk=opening.pk).exists():
        raise InputError(f"“{role}” at {employer} stands here already.")
    opening.employer, opening.role = employer, role
    _keep(opening, details)


def move_on(opening: Opening, state: str, now: datetime) -> None:
    """The opening is this far now. Raises InputError for a state there is not."""
    if state not in State.values:
        raise InputError(f"An opening is one of: {', '.join(State.values)}.")
    opening.state, opening.state_at = state, now
    opening.save(update_fields=["state", "state_at"])


def remove_opening(opening: Opening) -> None:
    """Forget it. Raises HeldError where there was an interview: that belongs to it."""
    if opening.interviews.exists():
        raise HeldError("There was an interview about this opening, so it stays. Close it instead.")
    opening.delete()


def _keep(opening: Opening, details: OpeningDetails) -> None:
    for field in fields(details):
        if field.name in ("role", "employer", "text", "own_notes"):
            continue
        value = getattr(details, field.name)
        setattr(opening, field.name, clean(value) if isinstance(value, str) else value)
    opening.text, opening.own_notes = kept_text(details.text), details.own_notes.replace("\0", "").strip()
    opening.save()


def _role(details: OpeningDetails) -> str:
    if not (role := clean(details.role)):
        raise InputError("Which role is it? Its letters name it.")
    return role


def _employer(account: Account, name: str) -> Employer:
    if not name:
        raise InputError("Which employer is it? Without it nobody can be found whom you know there.")
    return Employer.objects.get_or_create(account=account, name=name)[0]
