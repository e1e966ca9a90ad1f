"""One interview for a calendar."""

from uuid import NAMESPACE_URL, uuid5

from afterword.archive.calendar import Event, calendar
from afterword.records.interview import Interview


def calendar_file(interview: Interview) -> str:
    """The text of an .ics file, with who will be there; nothing of the candidate's notes."""
    seed = f"{interview.account.owner.made_at.timestamp()}/interview/{interview.pk}"
    people = (part.contact.name for part in interview.parts.select_related("contact"))
    return calendar(
        [
            Event(
                uid=uuid5(NAMESPACE_URL, seed).urn,
                title=f"{interview.opening.employer.name} · {interview.opening.role}",
                start=interview.starts_at,
                end=interview.ends_at,
                made_at=interview.made_at,
                place=interview.place,
                people=tuple(people),
            )
        ]
    )
