"""Change what is known of somebody; where each fact came from is kept beside it."""

from dataclasses import dataclass, fields
from datetime import datetime

from django.db import transaction

from afterword.errors import InputError
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.evidence import Source
from afterword.steps.spelt_right import rename
from afterword.words.addresses import problem
from afterword.words.folding import clean


@dataclass(frozen=True)
class ContactDetails:
    """What is known of somebody; what is empty is not known."""

    name: str
    title: str = ""
    employer: str = ""
    email: str = ""
    phone: str = ""
    address_as: str = ""
    website: str = ""
    postal_address: str = ""
    labels: str = ""
    time_zone: str = ""


@transaction.atomic
def change_contact(person: Contact, details: ContactDetails, now: datetime) -> None:
    """Keep the details. What was typed is evidence, and so is an employer of before, who is not forgotten.

    Raises InputError without a name, or for an address that is none.
    """
    said = {field.name: clean(getattr(details, field.name)) for field in fields(details)}
    if not said["name"]:
        raise InputError("Somebody without a name cannot be found again. Type the name.")
    if said["email"] and (wrong := problem(said["email"])):
        raise InputError(wrong)
    rename(person, said["name"])
    _note(person, "name", said["name"], now)
    before, employer = person.employer, said.pop("employer")
    for name, value in said.items():
        if name != "name" and getattr(person, name) != value:
            setattr(person, name, value)
            _note(person, name, value, now)
    if before is not None and before.name != employer:
        _note(person, "employer", before.name, now)
    person.employer = _employer(person.account, employer)
    _note(person, "employer", employer, now)
    person.save()


def employers_of(person: Contact) -> tuple[str, ...]:
    """Every employer this person was met at or said to be at, the one of now first."""
    now = [person.employer.name] if person.employer else []
    met = person.interviews.order_by("-starts_at").values_list("opening__employer__name", flat=True)
    said = person.evidence.filter(field="employer").order_by("-seen_at").values_list("value", flat=True)
    merged = person.merged.exclude(employer=None).values_list("employer__name", flat=True)
    return tuple(dict.fromkeys([*now, *met, *said, *merged]))


def _note(person: Contact, field: str, value: str, now: datetime) -> None:
    if value:
        seen = {"account": person.account, "seen_at": now}
        person.evidence.get_or_create(source=Source.TYPING, field=field, value=value[:500], defaults=seen)


def _employer(account: Account, name: str) -> Employer | None:
    return Employer.objects.get_or_create(account=account, name=name)[0] if name else None
