"""Take in an interview: when it is, with whom, at which employer."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from afterword.errors import InputError
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.interview import Interview
from afterword.records.interviewer import Interviewer
from afterword.records.opening import Opening, State
from afterword.steps.climb import climb
from afterword.steps.plan import replan
from afterword.steps.spelt_right import rename
from afterword.words.names import clean

# Longer than a full day of talks: a date was mistyped.
LONGEST = timedelta(hours=16)


@dataclass(frozen=True)
class Met:
    """One interviewer as the candidate knows them; `contact` is the row, where they are on record already."""

    name: str
    title: str = ""
    email: str = ""
    phone: str = ""
    address_as: str = ""
    contact: Contact | None = None


@dataclass(frozen=True)
class InterviewDetails:
    """What the candidate says of an interview. `start` and `end` are aware.

    `country` is the employer's (ISO code, "" for the candidate's own), and `no_calls` that the posting asks for none;
    `register` is how its letters speak. None leaves each as it is.
    """

    employer: str
    role: str
    start: datetime
    end: datetime
    time_zone: str
    mode: str = ""
    place: str = ""
    decision_on: date | None = None
    met: tuple[Met, ...] = ()
    country: str | None = None
    no_calls: bool | None = None
    register: str | None = None


@transaction.atomic
def capture(account: Account, details: InterviewDetails, now: datetime) -> Interview:
    """The interview that was made, with its plan. Raises InputError where the details cannot be."""
    interview = Interview(account=account, made_at=now)
    return change(interview, details, now)


@transaction.atomic
def change(interview: Interview, details: InterviewDetails, now: datetime) -> Interview:
    """The interview with new details; its plan is recomputed, what is done stays. Raises InputError."""
    _check(details)
    if interview.starts_at != details.start:
        interview.cancelled_at = None  # what has a new time takes place
    before = interview.opening if interview.pk else None
    interview.opening = _opening(interview.account, details, now)
    if details.register is not None:
        speak(interview.opening, details.register)
    interview.starts_at, interview.ends_at, interview.time_zone = details.start, details.end, details.time_zone
    interview.mode, interview.place = details.mode, clean(details.place)
    if details.decision_on != interview.decision_on:
        interview.decision_words = ""
    interview.decision_on = details.decision_on
    interview.save()
    _seat(interview, details.met)
    replan(interview, now)
    if before is not None and before != interview.opening:
        climb(before, now)
    return interview


def speak(opening: Opening, register: str) -> None:
    """Keep how letters of this opening speak to their readers; "": as the account's do."""
    if opening.register != register:
        opening.register = register
        opening.save(update_fields=["register"])


def _check(details: InterviewDetails) -> None:
    if not clean(details.employer) or not clean(details.role):
        raise InputError("An interview needs an employer and a role.")
    if details.end <= details.start:
        raise InputError("The interview ends before it starts. Check the two times.")
    if details.end - details.start > LONGEST:
        hours = round((details.end - details.start) / timedelta(hours=1))
        raise InputError(f"From start to end that is {hours} hours. Check the two days.")


def _opening(account: Account, details: InterviewDetails, now: datetime) -> Opening:
    employer, _ = Employer.objects.get_or_create(account=account, name=clean(details.employer))
    opening, _ = Opening.objects.get_or_create(account=account, employer=employer, role=clean(details.role))
    if details.country is not None and details.country != employer.country:
        employer.country = details.country
        employer.save(update_fields=["country"])
    if details.no_calls is not None and details.no_calls != (opening.no_calls_at is not None):
        opening.no_calls_at = now if details.no_calls else None
        opening.save(update_fields=["no_calls_at"])
    if opening.state in (State.SAVED, State.APPLIED):
        opening.state, opening.state_at = State.INTERVIEWING, now
        opening.save(update_fields=["state", "state_at"])
    return opening


def _seat(interview: Interview, met: tuple[Met, ...]) -> None:
    seated: list[int] = []
    for position, person in enumerate(met):
        contact = _contact(interview, person, seated)
        seated.append(contact.pk)
        Interviewer.objects.update_or_create(
            account=interview.account, interview=interview, contact=contact, defaults={"position": position}
        )
    interview.parts.exclude(contact__in=seated).delete()


def _contact(interview: Interview, person: Met, seated: list[int]) -> Contact:
    contact = person.contact or _known(interview, person, seated) or Contact(account=interview.account)
    contact.employer = interview.opening.employer
    rename(contact, clean(person.name))
    contact.title = clean(person.title) or contact.title
    contact.email, contact.phone = person.email.strip() or contact.email, person.phone.strip() or contact.phone
    contact.address_as = clean(person.address_as) or contact.address_as
    if person.contact is not None:
        # Someone on record is shown with all their fields: what was emptied there is meant to be empty.
        contact.title, contact.email = clean(person.title), person.email.strip()
        contact.phone, contact.address_as = person.phone.strip(), clean(person.address_as)
    contact.save()
    return contact


def _known(interview: Interview, person: Met, seated: list[int]) -> Contact | None:
    # Two people of one name may sit in one interview; someone met before is not entered twice.
    candidates = interview.account.contacts.filter(employer=interview.opening.employer, name=clean(person.name))
    for contact in candidates.filter(merged_into=None).exclude(pk__in=seated):
        if not (contact.email and person.email) or contact.email.casefold() == person.email.strip().casefold():
            return contact
    return None
