"""The mail that asks a recruiter to pass the letters on."""

from dataclasses import dataclass

from afterword.letters.hand_over import mailto, pass_on
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.register import Register
from afterword.steps.approve import standing_approval
from afterword.steps.letter_request import register_of, signer
from afterword.web.pages.readers import interviewers


@dataclass(frozen=True)
class PassingOn:
    """The approved letters in one mail; subject and body are empty where none is approved yet."""

    letters: tuple[Letter, ...]
    waiting: tuple[FollowUp, ...]
    recruiter: Contact | None
    subject: str
    body: str
    mailto: str
    files: tuple[str, ...]


def passing_on(interview: Interview) -> PassingOn:
    """Every approved letter of the interview that is still owed; `waiting` are those not approved yet.

    `files` are the names of what the letters carry, which the mail cannot.
    """
    rows = interview.follow_ups.filter(kind="thank-you", done_at=None, skipped_at=None, contact__isnull=False)
    owed = list(rows.select_related("contact", "letter").order_by("contact__parts__position", "pk").distinct())
    approved = [row for row in owed if hasattr(row, "letter") and standing_approval(row.letter)]
    recruiter = _recruiter(interview)
    others = [row for row in approved if row.contact != recruiter]
    subject, body = _mail(interview, others, recruiter) if others else ("", "")
    return PassingOn(
        letters=tuple(row.letter for row in others),
        waiting=tuple(row for row in owed if row not in approved and row.contact != recruiter),
        recruiter=recruiter,
        subject=subject,
        body=body,
        mailto=mailto((recruiter.email if recruiter else "") or None, subject, body) or "" if others else "",
        files=tuple(file.name for row in others for file in row.letter.attachments.all()),
    )


def _mail(interview: Interview, rows: list[FollowUp], recruiter: Contact | None) -> tuple[str, str]:
    letters = tuple((row.contact.name if row.contact else "", row.letter.newest.body) for row in rows)
    return pass_on(
        letters,
        recruiter=recruiter.name if recruiter else "",
        role=interview.opening.role,
        employer=interview.opening.employer.name,
        candidate=signer(interview),
        is_formal=register_of(interview) == Register.FORMAL,
    )


def _recruiter(interview: Interview) -> Contact | None:
    people = interviewers(interview)
    return next((one for one in people if "recruit" in one.title.casefold() or "talent" in one.title.casefold()), None)
