"""A card becomes a contact: whose it is, is proposed; that the name is spelt right, the candidate says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.errors import InputError
from afterword.people.same_person import Entry, why_same
from afterword.records.account import Account
from afterword.records.card import Card
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.evidence import Source
from afterword.records.interviewer import Interviewer
from afterword.steps.card_reading import of
from afterword.steps.entries import entry_of
from afterword.steps.people.alike_on_record import alike_on_record
from afterword.steps.plan import replan
from afterword.steps.spelt_right import confirm, rename
from afterword.steps.take_back_card import as_it_is
from afterword.words.addresses import problem
from afterword.words.folding import clean

# What a contact keeps of a card, and the field of the card it comes from.
FROM_CARD = {
    "name": "name",
    "title": "title",
    "email": "emails",
    "phone": "phones",
    "website": "website",
    "postal_address": "address",
}


@dataclass(frozen=True)
class Proposal:
    """Somebody on record who may be the one on the card, and why."""

    contact: Contact
    why: str


@dataclass(frozen=True)
class CardDetails:
    """What the candidate confirmed. What is empty says nothing, and changes nothing that is known."""

    name: str
    title: str = ""
    employer: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    postal_address: str = ""


def proposals(card: Card) -> tuple[Proposal, ...]:
    """Who of the account may be on the card, the people of its interview first."""
    reading = of(card.reading)
    name, email, employer = (reading.best(field) for field in ("name", "emails", "employer"))
    entry = Entry(name.text if name else "", email.text if email else "", employer.text if employer else "")
    return tuple(_proposals(card, entry))


@transaction.atomic
def keep_card(card: Card, details: CardDetails, contact: Contact | None, now: datetime) -> Contact:
    """The person on the card, with the name confirmed; `contact` where they are on record already.

    Whoever's card was brought home from an interview is one of its interviewers. Raises InputError without a name or an
    employer, or for an address that is none.
    """
    name = clean(details.name)
    if not name:
        raise InputError("Whose card is this? Type the name as it is spelt on it.")
    if details.email.strip() and (wrong := problem(details.email.strip())):
        raise InputError(wrong)
    person = contact or Contact(account=card.account, employer=_employer(card, clean(details.employer)))
    was = as_it_is(person)
    rename(person, name)
    for field in ("title", "email", "phone", "website", "postal_address"):
        if said := clean(getattr(details, field)):
            setattr(person, field, said)
    person.save()
    confirm(person, now)
    _note_evidence(card, person, now)
    card.contact, card.kept_at, card.due_at = person, now, None
    card.changed = {"was": was, "became": as_it_is(person), "seated": _seat(card, person, now)}
    card.save(update_fields=["contact", "kept_at", "due_at", "changed"])
    return person


def _proposals(card: Card, entry: Entry) -> Iterator[Proposal]:
    met = list(card.interview.interviewers.order_by("parts__position")) if card.interview else []
    known = [person.pk for person in met]
    others = alike_on_record(card.account, entry).filter(employer__sample_set=None).exclude(pk__in=known)
    for person in (*met, *others):
        why = why_same(entry, entry_of(person))
        if why is not None:
            yield Proposal(person, why)


def _employer(card: Card, name: str) -> Employer:
    if card.interview is not None:
        return card.interview.opening.employer
    if not name:
        raise InputError("Where does this person work? Type the employer.")
    return _employer_called(card.account, name)


def _employer_called(account: Account, name: str) -> Employer:
    return Employer.objects.get_or_create(account=account, name=name)[0]


def _note_evidence(card: Card, person: Contact, now: datetime) -> None:
    reading = of(card.reading)
    for field, on_card in FROM_CARD.items():
        read = {source: says.get(on_card, ()) for source, says in reading.says.items()}
        said = {(Source(source), value.text) for source, values in read.items() for value in values}
        kept = getattr(person, field)
        # What stands on no source was typed.
        said |= {(Source.TYPING, kept)} if kept and kept not in {text for _, text in said} else set()
        seen = {"account": card.account, "card": card, "seen_at": now}
        for one, text in sorted(said):
            person.evidence.get_or_create(source=one, field=field, value=text[:500], defaults=seen)


def _seat(card: Card, person: Contact, now: datetime) -> bool:
    """Whether the person was not an interviewer yet, and is one now."""
    interview = card.interview
    if interview is None or interview.parts.filter(contact=person).exists():
        return False
    last = interview.parts.count()
    Interviewer.objects.create(account=card.account, interview=interview, contact=person, position=last)
    replan(interview, now)
    return True
