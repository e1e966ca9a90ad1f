"""What the command line says of an interview, made into the details a step takes."""

import re
from datetime import date, datetime

from afterword.errors import InputError
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.steps.capture import InterviewDetails, Met
from afterword.words.addresses import problem
from afterword.words.dates import Question, resolve
from afterword.words.names import clean
from afterword.words.zones import zone


def met(text: str) -> Met:
    """One interviewer: "Priya Raman", "Priya Raman <priya@northwind.example>", and behind semicolons "title: …",
    "phone: …" or "called: …". Raises InputError where it is none of that."""
    who, *more = (part.strip() for part in text.split(";"))
    match = re.fullmatch(r"([^<>]*?)\s*(?:<([^<>]*)>)?", who)
    if match is None or not clean(match[1]):
        raise InputError(f"“{text}” names nobody. Write it like “Priya Raman <priya@northwind.example>”.")
    email = (match[2] or "").strip()
    if email and (wrong := problem(email)):
        raise InputError(wrong)
    said = dict(_fact(part, text) for part in more if part)
    return Met(clean(match[1]), said.get("title", ""), email, said.get("phone", ""), said.get("called", ""))


def _fact(part: str, text: str) -> tuple[str, str]:
    key, colon, value = part.partition(":")
    if not colon or key.strip() not in ("title", "phone", "called"):
        raise InputError(f"“{part}” in “{text}” is not understood: after a semicolon comes title:, phone: or called:.")
    return key.strip(), value.strip()


def country_code(text: str) -> str:
    """A country as two capital letters. Raises InputError where it is not two letters."""
    code = text.strip().upper()
    if not re.fullmatch(r"[A-Z]{2}", code):
        raise InputError(f"“{text}” is not understood. A country is written as two letters, like CA.")
    return code


def decision_on(text: str, start: datetime, time_zone: str) -> date:
    """The day by which they said they would answer, as heard on the day of the interview.

    Raises InputError with the question where it is not clear.
    """
    answer = resolve(text, start.astimezone(zone(time_zone)).date())
    if isinstance(answer, Question):
        raise InputError(answer.sentence)
    return answer.on


def decision_of(note: Note) -> date:
    """The day a decide note means. Raises InputError with the question where it is not clear."""
    return decision_on(note.text, note.interview.starts_at, note.interview.time_zone)


def details_of(interview: Interview, start: datetime, end: datetime, time_zone: str) -> InterviewDetails:
    """What is on record of an interview, at other times."""
    contacts = [part.contact for part in interview.parts.select_related("contact")]
    return InterviewDetails(
        employer=interview.opening.employer.name,
        role=interview.opening.role,
        start=start,
        end=end,
        time_zone=time_zone,
        mode=interview.mode,
        place=interview.place,
        decision_on=interview.decision_on,
        met=tuple(_on_record(contact) for contact in contacts),
    )


def _on_record(contact: Contact) -> Met:
    return Met(contact.name, contact.title, contact.email, contact.phone, contact.address_as, contact)
