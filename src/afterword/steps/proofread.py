"""Hold a letter against everything on record, and say what is not right yet."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import QuerySet

from afterword.proofreading.check import check, check_subject
from afterword.proofreading.context import Context, Person
from afterword.proofreading.finding import Finding
from afterword.proofreading.finding import settle as settle_overlaps
from afterword.proofreading.private_notes import find_private_notes
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.letter_version import Author
from afterword.records.note import Note
from afterword.records.register import Register
from afterword.steps.letter_request import register_of, signer
from afterword.steps.sources import KIND, not_in_notes
from afterword.words.dates import spell
from afterword.words.names import formal


@dataclass(frozen=True)
class Findings:
    """What was found in the body and in the subject. A finding the candidate settled no longer blocks."""

    body: tuple[Finding, ...]
    subject: tuple[Finding, ...]

    @property
    def all(self) -> tuple[Finding, ...]:
        return (*self.subject, *self.body)

    @property
    def unproven(self) -> tuple[Finding, ...]:
        """What is not in the notes and only warns: it is not approved silently."""
        return tuple(finding for finding in self.body if finding.kind == KIND and not finding.blocks)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.all if finding.blocks)


def proofread(letter: Letter, now: datetime) -> Findings:
    """The findings in the newest version, as if it were sent `now`."""
    version = letter.newest
    context = _context(letter, now)
    return Findings(
        body=_unsettled(letter, version.body, _with_sources(letter, version.body, check(version.body, context))),
        subject=_unsettled(letter, version.subject, check_subject(version.subject, context)),
    )


def while_typing(letter: Letter, body: str, now: datetime) -> tuple[Finding, ...]:
    """The findings in a text that is not kept yet: as much as can be seen at once."""
    return _unsettled(letter, body, _with_sources(letter, body, check(body, _context(letter, now), thorough=False)))


def settle(letter: Letter, kind: str, passage: str, now: datetime) -> None:
    """Remember that the candidate keeps this passage knowingly; for this letter it holds nothing back any more."""
    letter.overrides.get_or_create(account=letter.account, kind=kind, passage=passage, defaults={"overridden_at": now})


def _with_sources(letter: Letter, body: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings, with one for each sentence that is not in the notes; an unknown fact in it is part of that."""
    unproven = not_in_notes(letter, body)
    facts = {one: each for one in findings for each in unproven if one.kind == "fact" and each.holds(one)}
    found = [replace(each.finding(), blocks=each.found.is_hard or each in facts.values()) for each in unproven]
    return settle_overlaps([*(one for one in findings if one not in facts), *found])


def _unsettled(letter: Letter, text: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    settled = set(letter.overrides.values_list("kind", "passage"))
    return tuple(finding for finding in findings if (finding.kind, text[finding.start : finding.end]) not in settled)


def _context(letter: Letter, now: datetime) -> Context:
    follow_up = letter.follow_up
    interview, account = follow_up.interview, letter.account
    employer = interview.opening.employer
    notes = list(interview.notes.all())
    context = Context(
        interviewers=tuple(
            Person(contact.name, contact.email or None, _called(contact, interview))
            for contact in interview.interviewers.order_by("parts__position")
        ),
        reader=follow_up.contact.name if follow_up.contact else None,
        employer=employer.name,
        other_employers=tuple(account.employers.exclude(pk=employer.pk).values_list("name", flat=True)),
        role=interview.opening.role,
        other_roles=(follow_up.new_role,) if follow_up.new_role else (),
        interview_on=interview.day,
        sent_on=now.astimezone(ZoneInfo(interview.time_zone)).date(),
        dialect=account.dialect,
        attachments=tuple(letter.attachments.values_list("name", flat=True)),
        signer=signer(interview) or None,
        panel=tuple(other.newest.body for other in _to_the_others(letter)),
        private_notes=tuple(note.text for note in notes if note.kind == "private"),
    )
    said = tuple(note.text for note in notes if note.kind != "private")
    mended = [note.mended for note in notes if note.kind != "private" and note.is_mended]
    known = replace(context, facts=said)
    # A mended sentence may tell what was noted for oneself: then it is no fact, so that it is found.
    finished = [one for one in (*mended, *_worked_out(letter, notes)) if not any(find_private_notes(one, known))]
    return replace(context, facts=(*said, *finished, *_stated(interview, account.phone, context)))


def _called(contact: Contact, interview: Interview) -> str | None:
    is_formal = register_of(interview) == Register.FORMAL
    return (formal(contact.name, contact.address_as) if is_formal else contact.address_as) or None


def _to_the_others(letter: Letter) -> QuerySet[Letter]:
    """The letters of the same kind to the others who were there."""
    follow_up = letter.follow_up
    same = letter.account.letters.filter(follow_up__interview=follow_up.interview, follow_up__kind=follow_up.kind)
    return same.exclude(follow_up__contact=follow_up.contact).order_by("pk")


def _worked_out(letter: Letter, notes: list[Note]) -> list[str]:
    """What Afterword made of the notes: a day it worked out ("tomorrow" → 12 June) is as good as the note.

    From the last draft, so that it counts in a sentence that the candidate changed too; but no longer than its note
    stands as it was then.
    """
    drafted = letter.versions.filter(author=Author.AFTERWORD).last()
    if drafted is None:
        return []
    unchanged = {str(note.pk) for note in notes if note.changed_at <= drafted.written_at}
    return [source["text"] for source in drafted.sources if unchanged.issuperset(source["notes"])]


def _stated(interview: Interview, phone: str, context: Context) -> tuple[str, ...]:
    people = [f"{contact.name} {contact.title}" for contact in interview.interviewers.all()]
    days = [context.interview_on, interview.decision_on]
    dates = [text for day in days if day for text in _spellings(day)]
    own = [
        *context.other_roles,
        context.signer or "",
        phone,
        interview.opening.role,
        interview.opening.employer.name,
        interview.place,
    ]
    return tuple(text for text in (*people, *dates, *own) if text)


def _spellings(day: date) -> tuple[str, ...]:
    return tuple(spell(day, dialect, year=year) for dialect in ("en-US", "en-GB") for year in (False, True))
