"""What is on record about an interview, in the shape the craft of letters asks for."""

from datetime import datetime

from afterword.letters.notes import Note as LetterNote
from afterword.letters.notes import NoteKind
from afterword.letters.request import Candidate, Conversation, LetterRequest, Reader
from afterword.records.interview import Interview
from afterword.records.interviewer import Interviewer
from afterword.records.note import Note


def letter_request(interview: Interview, parts: list[Interviewer], now: datetime) -> LetterRequest:
    """The request for the thank-yous of an interview, one reader a part, in their order."""
    notes, files = list(interview.notes.all()), _files(interview)
    account = interview.account
    return LetterRequest(
        kind="thank-you",
        candidate=Candidate(signer(interview), account.phone or None, account.sign_off or None),
        employer=interview.opening.employer.name,
        role=interview.opening.role,
        interview=Conversation(
            interview.starts_at, interview.ends_at, interview.time_zone, interview.felt or None, interview.mode or None
        ),
        now=now,
        readers=tuple(_reader(part, notes, files.get(part.contact_id, ())) for part in parts),
        shared_notes=tuple(_note(note) for note in notes if note.contact_id is None),
        dialect=account.dialect,
        decision_on=interview.decision_on,
        opening_seed=opening_seed(interview),
    )


def opening_seed(interview: Interview) -> str:
    """What turns the frames from opening to opening; not its id, which changes when an archive is brought back."""
    return f"{interview.opening.employer.name}\n{interview.opening.role}"


def signer(interview: Interview) -> str:
    """The full name that letters of this interview are signed with; empty while the candidate has not said it."""
    sample_set = interview.opening.employer.sample_set
    return interview.account.name or (sample_set.candidate_name if sample_set else "")


def _files(interview: Interview) -> dict[int | None, tuple[str, ...]]:
    """The names of the files in each reader's thank-you, by the contact's id."""
    found = interview.account.attachments.filter(
        letter__follow_up__interview=interview, letter__follow_up__kind="thank-you"
    )
    files: dict[int | None, tuple[str, ...]] = {}
    for contact_id, name in found.values_list("letter__follow_up__contact_id", "name"):
        files[contact_id] = (*files.get(contact_id, ()), name)
    return files


def _reader(part: Interviewer, notes: list[Note], files: tuple[str, ...]) -> Reader:
    contact = part.contact
    own = tuple(_note(note) for note in notes if note.contact_id == contact.pk)
    return Reader(contact.name, contact.title or None, contact.address_as or None, own, files)


def _note(note: Note) -> LetterNote:
    return LetterNote(str(note.pk), NoteKind(note.kind), note.text, note.ticked_at is not None)
