"""Which letter, whom and which interview a mail is about, and whether its sender speaks for that."""

import re
from dataclasses import dataclass

from afterword.mail.recognise import Answer, Kind
from afterword.mail.recognise.letterhead import Letterhead
from afterword.mail.recognise.match import owner_of
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.answers.event import named_interview
from afterword.steps.sent_letters import MET

# A shorter name of an employer is in too many mails.
SHORTEST_NAME = 2


@dataclass(frozen=True)
class About:
    """What a mail is about; `contact` is who wrote it, where they are on record, else who was written to."""

    interview: Interview
    contact: Contact | None = None
    letter: Letter | None = None


def about_what(account: Account, answer: Answer, head: Letterhead) -> About | None:
    """What the mail is about as far as it was recognised; None where it is about nothing on record."""
    wrote = _on_record(account, head.sender_address)
    if answer.about is not None and answer.about.startswith(MET):
        part = account.interviewers.select_related("contact", "interview").get(pk=answer.about.removeprefix(MET))
        return About(_named(account, answer) or part.interview, wrote or part.contact)
    if answer.about is not None and (letter := account.letters.filter(pk=answer.about).first()):
        row = letter.follow_up
        colleague = wrote if wrote and wrote.employer_id == row.interview.opening.employer_id else None
        is_about_them = answer.kind in (Kind.BOUNCE, Kind.NOTICE)
        contact = row.contact if is_about_them else colleague or row.contact
        return About(_named(account, answer) or row.interview, contact, letter)
    if interview := _named(account, answer):
        return About(interview, wrote or interview.interviewers.first())
    if answer.kind == Kind.NOTICE:
        return _in_words(account, answer, head)
    if answer.invitation is None:
        return None
    seat = wrote.parts.order_by("-interview__ends_at").first() if wrote else None
    return About(seat.interview, wrote) if seat else None


def is_vouched(about: About, answer: Answer, head: Letterhead) -> bool:
    """Whether its sender is somebody of that employer on record, or writes from an address of the same house.

    Whoever got a letter of ours can answer it from anywhere, with its Message-ID and all.
    """
    if answer.kind == Kind.BOUNCE:
        return True
    if head.is_doubtful:
        return False
    account, employer = about.interview.account, about.interview.opening.employer
    known = [one.lower() for one in account.contacts.filter(employer=employer).values_list("email", flat=True) if one]
    houses = {owner_of(one) for one in known} - {""}
    return head.sender_address in known or owner_of(head.sender_address) in houses


def _in_words(account: Account, answer: Answer, head: Letterhead) -> About | None:
    """The newest interview at an employer that an automatic mail names, one about the role that it names first."""
    said = f" {head.subject} {head.sender_name} {answer.visible_text or ''} ".casefold()
    interviews = account.interviews.filter(opening__employer__sample_set=None, cancelled_at=None)
    found = [
        one
        for one in interviews.select_related("opening__employer").order_by("-ends_at")
        if len(one.opening.employer.name) > SHORTEST_NAME and _is_word(one.opening.employer.name, said)
    ]
    found.sort(key=lambda one: not _is_word(one.opening.role, said))
    return About(found[0], found[0].interviewers.first()) if found else None


def _is_word(name: str, said: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", said) is not None


def _named(account: Account, answer: Answer) -> Interview | None:
    """The interview that an invitation is about by its name in the calendar."""
    return named_interview(account, answer.invitation.uid[:500]) if answer.invitation else None


def _on_record(account: Account, address: str) -> Contact | None:
    return account.contacts.filter(email__iexact=address).first() if address else None
