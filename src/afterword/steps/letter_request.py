"""What is on record about an interview, in the shape the craft of letters asks for."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import models

from afterword.letters.notes import Note as LetterNote
from afterword.letters.notes import NoteKind
from afterword.letters.request import Candidate, Conversation, EarlierLetter, LetterRequest, NewOpening, Reader
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.letter_version import LetterVersion
from afterword.records.note import Note
from afterword.records.register import Register
from afterword.steps.kinds import KINDS


def readers_of(follow_up: FollowUp) -> list[Contact]:
    """Who is written to together: a panel is thanked as one, so that no two letters are alike; else the one reader."""
    if follow_up.kind != "thank-you" and follow_up.contact is not None:
        return [follow_up.contact]
    return [part.contact for part in follow_up.interview.parts.select_related("contact")]


def letter_request(follow_up: FollowUp, readers: list[Contact], now: datetime) -> LetterRequest:
    """The request for the letters of this kind after this interview, to `readers` in their order."""
    interview, kind = follow_up.interview, KINDS[follow_up.kind].letter or follow_up.kind
    notes, files = list(interview.notes.all()), _files(follow_up)
    account = interview.account
    return LetterRequest(
        kind=kind,
        candidate=Candidate(signer(interview), account.phone or None, account.sign_off or None),
        employer=interview.opening.employer.name,
        role=interview.opening.role,
        interview=Conversation(
            interview.starts_at, interview.ends_at, interview.time_zone, interview.felt or None, interview.mode or None
        ),
        now=now,
        readers=tuple(_reader(contact, notes, files.get(contact.pk, ())) for contact in readers),
        shared_notes=tuple(_note(note) for note in notes if note.contact_id is None),
        dialect=account.dialect,
        decision_on=interview.decision_on,
        opening_seed=opening_seed(interview),
        earlier_letters=_earlier(follow_up),
        news=follow_up.news or None,
        new_opening=NewOpening(follow_up.new_role, follow_up.new_source or None) if follow_up.new_role else None,
        said_before=_said_before(follow_up),
        register=register_of(interview),
    )


def register_of(interview: Interview) -> str | None:
    """How letters of this interview speak: as its opening says, else formally where the account does.

    None leaves it to each reader's form of address: somebody called by a title gets a formal sign-off.
    """
    return interview.opening.register or (Register.FORMAL if interview.account.register == Register.FORMAL else None)


def _earlier(follow_up: FollowUp) -> tuple[EarlierLetter, ...]:
    """What has gone out about this opening, to whomever."""
    interview = follow_up.interview
    done = follow_up.account.follow_ups.filter(interview__opening=interview.opening_id, done_at__isnull=False)
    here = ZoneInfo(interview.time_zone)
    return tuple(
        EarlierLetter(letter, row.done_at.astimezone(here).date())
        for row in done.exclude(pk=follow_up.pk).order_by("done_at")
        if row.done_at and (letter := KINDS[row.kind].letter)
    )


def opening_seed(interview: Interview) -> str:
    """What turns the frames from opening to opening; not its id, which changes when an archive is brought back."""
    return f"{interview.opening.employer.name}\n{interview.opening.role}"


def signer(interview: Interview) -> str:
    """The full name that letters of this interview are signed with; empty while the candidate has not said it."""
    sample_set = interview.opening.employer.sample_set
    return interview.account.name or (sample_set.candidate_name if sample_set else "")


def _said_before(follow_up: FollowUp) -> tuple[str, ...]:
    """What this employer may have read already: letters of earlier interviews, and what went out after this one.

    Only earlier ones, so that no two letters move each other.
    """
    interview = follow_up.interview
    versions = LetterVersion.objects.filter(
        account=interview.account, letter__follow_up__interview__opening__employer=interview.opening.employer
    ).exclude(letter__follow_up=follow_up)
    earlier = models.Q(letter__follow_up__interview__starts_at__lt=interview.starts_at)
    gone = models.Q(letter__follow_up__interview=interview, letter__follow_up__done_at__isnull=False)
    wanted = earlier if follow_up.kind == "thank-you" else earlier | gone
    return (*versions.filter(wanted).order_by("pk").values_list("body", flat=True), *_from_before(interview))


def _from_before(interview: Interview) -> Iterable[str]:
    """What somebody of this employer was sent before Afterword: those who are there, and those met there."""
    employer = interview.opening.employer
    there = models.Q(contact__employer=employer) | models.Q(contact__interviews__opening__employer=employer)
    found = interview.account.past_letters.filter(there, sent_at__lt=interview.starts_at).distinct()
    return found.order_by("sent_at", "pk").values_list("body", flat=True)


def _files(follow_up: FollowUp) -> dict[int | None, tuple[str, ...]]:
    """The names of the files in each reader's letter of this kind, by the contact's id."""
    found = follow_up.account.attachments.filter(
        letter__follow_up__interview=follow_up.interview_id, letter__follow_up__kind=follow_up.kind
    )
    files: dict[int | None, tuple[str, ...]] = {}
    for contact_id, name in found.values_list("letter__follow_up__contact_id", "name"):
        files[contact_id] = (*files.get(contact_id, ()), name)
    return files


def _reader(contact: Contact, notes: list[Note], files: tuple[str, ...]) -> Reader:
    own = tuple(_note(note) for note in notes if note.contact_id == contact.pk)
    return Reader(contact.name, contact.title or None, contact.address_as or None, own, files)


def _note(note: Note) -> LetterNote:
    mended = note.mended if note.is_mended else None
    return LetterNote(str(note.pk), NoteKind(note.kind), note.text, note.ticked_at is not None, mended)
