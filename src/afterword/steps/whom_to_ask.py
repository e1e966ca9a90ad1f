"""The one person who hears from the candidate while an employer is silent."""

from collections.abc import Iterator

from afterword.people.one_reader import one_reader
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.kinds import LADDER
from afterword.steps.said import last_answer


def whom_to_ask(interview: Interview) -> Contact | None:
    """Whoever answered last, was asked last, or gave the date; else the recruiter, or the first of those met.

    None where nobody is named, or all who were have left the employer.
    """
    seats = sorted(interview.parts.all(), key=lambda part: (part.position, part.pk))
    people = [part.contact for part in seats if not part.contact.left_at]
    if not people:
        return None
    known = {person.pk: person for person in people}
    for contact_id in _nearest(interview):
        if contact_id in known:
            return known[contact_id]
    return people[one_reader([person.title for person in people])]


def _nearest(interview: Interview) -> Iterator[int | None]:
    answered = last_answer(interview.opening)
    if answered is not None:
        yield answered.contact_id
    asked = [row for one in interview.opening.interviews.all() for row in one.follow_ups.all() if row.kind in LADDER]
    done = [(row.done_at, row.contact_id) for row in asked if row.done_at]
    if done:
        yield max(done, key=lambda pair: pair[0])[1]
    named = [(note.pk, note.contact_id) for note in interview.notes.all() if note.kind == "decide"]
    if named:
        yield max(named, key=lambda pair: pair[0])[1]
