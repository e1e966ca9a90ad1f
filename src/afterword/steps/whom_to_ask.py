"""The one person who hears from the candidate while an employer is silent."""

from collections.abc import Iterator

from afterword.people.one_reader import one_reader
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.kinds import LADDER
from afterword.steps.said import Said


def whom_to_ask(said: Said, interview: Interview) -> Contact | None:
    """Whoever answered last, was asked last, or gave the date; else the recruiter, or the first of those met.

    None where nobody is named, or all who were have left the employer.
    """
    people = [part.contact for part in interview.parts.all() if not part.contact.left_at]
    if not people:
        return None
    known = {person.pk: person for person in people}
    for contact_id in _nearest(said, interview):
        if contact_id in known:
            return known[contact_id]
    return people[one_reader([person.title for person in people])]


def _nearest(said: Said, interview: Interview) -> Iterator[int | None]:
    if answered := said.last_answer:
        yield answered.contact_id
    asked = [(row.done_at, row.contact_id) for row in said.rows if row.kind in LADDER and row.done_at]
    yield from [contact_id for _, contact_id in sorted(asked, key=lambda pair: pair[0])[-1:]]
    decided = [note for note in interview.notes.all() if note.kind == "decide"]
    yield from [note.contact_id for note in sorted(decided, key=lambda note: note.pk)[-1:]]
