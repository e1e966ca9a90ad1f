"""What is known about a letter: the record it is checked against."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Person:
    """An interviewer as confirmed by the candidate; `address_as` is how the candidate calls them."""

    name: str
    email: str | None = None
    address_as: str | None = None


@dataclass(frozen=True)
class Context:
    """Everything a rule may compare with. Whatever is missing keeps the rules that need it silent.

    `reader` is the full name of the one the letter goes to; with a single interviewer it may be left out.
    `other_roles` are those the letter may name beside `role`: a new opening.
    `panel` are the letters to the others of the same panel, as they stand.
    `facts` are all the texts a number or a date may come from; None means that they are not known.
    """

    interviewers: tuple[Person, ...] = ()
    reader: str | None = None
    employer: str | None = None
    other_employers: tuple[str, ...] = ()
    role: str | None = None
    other_roles: tuple[str, ...] = ()
    interview_on: date | None = None
    sent_on: date | None = None
    dialect: str = "en-US"
    attachments: tuple[str, ...] = ()
    signer: str | None = None
    panel: tuple[str, ...] = ()
    private_notes: tuple[str, ...] = ()
    facts: tuple[str, ...] | None = None

    def reading(self) -> Person | None:
        """The reader as a person: found among the interviewers by name, or the only interviewer; None if unknown."""
        if self.reader:
            same = (person for person in self.interviewers if person.name == self.reader)
            return next(same, Person(self.reader))
        return self.interviewers[0] if len(self.interviewers) == 1 else None

    def people(self) -> tuple[Person, ...]:
        """Everybody who may be named in the letter apart from the candidate, the reader first."""
        reader = self.reading()
        others = tuple(person for person in self.interviewers if person != reader)
        return (*((reader,) if reader else ()), *others)
