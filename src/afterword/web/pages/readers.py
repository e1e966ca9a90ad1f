"""Whom a note is for, by the names the candidate calls them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.words.names import greeting


@dataclass(frozen=True)
class Chip:
    """One choice of "Who is it for"; an empty value stands for all interviewers."""

    value: str
    name: str
    chosen: bool


def interviewers(interview: Interview) -> list[Contact]:
    """The interviewers in the order they were named in."""
    return list(interview.interviewers.order_by("parts__position", "parts__pk"))


def called(contacts: Iterable[Contact]) -> dict[int, str]:
    """How each contact is called, by id; two of one name are told apart by their full names."""
    people = list(contacts)
    names = {contact.pk: greeting(contact.name, contact.address_as or None) for contact in people}
    times = Counter(names.values())
    return {contact.pk: contact.name if times[names[contact.pk]] > 1 else names[contact.pk] for contact in people}


def chips(contacts: list[Contact], chosen: Contact | None) -> list[Chip]:
    """Each interviewer and, for a panel, all of them."""
    names = called(contacts)
    everyone = [Chip("", everybody(len(contacts)), chosen is None)] if len(contacts) != 1 else []
    return [*(Chip(str(one.pk), names[one.pk], one == chosen) for one in contacts), *everyone]


def everybody(count: int) -> str:
    """ "Both", "All three", "All 5"."""
    words = {2: "Both", 3: "All three", 4: "All four"}
    return words.get(count, f"All {count}" if count else "Everyone there")
