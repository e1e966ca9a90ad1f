"""The one person who hears from the candidate while an employer is silent."""

from collections.abc import Iterator

from afterword.people.one_reader import one_reader
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.said import last_answer


def whom_to_ask(interview: Interview) -> Contact | None:
    """Whoever answered last, was asked last, or gave the date; else the recruiter, or the first of those met.

    None where nobody is named, or all who were have left the employer.
    """
    people = [part.contact for part in interview.parts.select_related("contact") if not part.contact.left_at]
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
    asked = FollowUp.objects.filter(
        account=interview.account_id,
        interview__opening=interview.opening_id,
        kind__in=("check-in", "call", "closing"),
        done_at__isnull=False,
    )
    yield from asked.order_by("-done_at").values_list("contact_id", flat=True)[:1]
    yield from interview.notes.filter(kind="decide").order_by("-pk").values_list("contact_id", flat=True)[:1]
