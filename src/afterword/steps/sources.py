"""Hold what the candidate wrote into a letter against the notes, and take their answer."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from django.db import transaction

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.letters.sources import Facts, Source, Unsourced, Why, unsourced
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.records.letter import Letter
from afterword.records.letter_version import Author, LetterVersion
from afterword.records.note import Note
from afterword.steps.debrief import keep_note
from afterword.steps.edit import edit
from afterword.steps.letter_request import signer
from afterword.words.sentences import Span, split

KIND = "source"
_GONE = "This sentence has changed already. Look at the findings once more."


@dataclass(frozen=True)
class NotInNotes:
    """A sentence of the letter, and its passage that is not in the notes; offsets are code points of the body."""

    sentence: Span
    passage: Span
    found: Unsourced

    def holds(self, finding: Finding) -> bool:
        """Whether the finding points into the sentence."""
        return self.sentence.start <= finding.start < self.sentence.end

    def finding(self) -> Finding:
        """What the list of findings shows of it; numbers, names, dates and titles hold the letter."""
        said = _SAYS[self.found.why].format(self.passage.text)
        return Finding(self.passage.start, self.passage.end, KIND, said, blocks=self.found.is_hard)


def not_in_notes(letter: Letter, body: str) -> tuple[NotInNotes, ...]:
    """Each sentence of a wording of the letter that Afterword did not write and that is not in the notes."""
    version = letter.newest
    if version.author == Author.AFTERWORD and version.body == body:
        return ()
    facts = _facts(letter)
    ours = {source["text"] for source in version.sources}
    known = {note.text for note in facts.notes}
    found = []
    for sentence in body_sentences(body):
        if sentence.text in ours or sentence.text in known:
            continue
        passages = unsourced(sentence.text, facts)
        if passages:
            found.append(_pointed(sentence, passages))
    return tuple(found)


def body_sentences(text: str) -> tuple[Span, ...]:
    """The sentences between greeting and sign-off."""
    body = layout(text).body
    return tuple(
        Span(body.start + one.start, body.start + one.end, one.text) for one in split(text[body.start : body.end])
    )


def _pointed(sentence: Span, passages: tuple[Unsourced, ...]) -> NotInNotes:
    """What holds the letter is pointed at alone; mere words from the first to the last."""
    first = passages[0]
    ends = [first] if first.is_hard else passages
    start, end = min(one.start for one in ends), max(one.end for one in ends)
    passage = Span(sentence.start + start, sentence.start + end, sentence.text[start:end])
    return NotInNotes(sentence, passage, first)


@transaction.atomic
def it_is_true(letter: Letter, sentence: str, now: datetime) -> Note:
    """The sentence as a note, word for word, with its moment; the letter's sentence comes from it now.

    Raises InputError where the letter has no such sentence.
    """
    version = _with_sentence(letter, sentence)
    follow_up = letter.follow_up
    known = follow_up.interview.notes.filter(kind=NoteKind.JOTTING, contact=follow_up.contact, text=sentence).first()
    note = known or keep_note(follow_up.interview, uuid4(), NoteKind.JOTTING, sentence, follow_up.contact, now)
    if note is None:
        raise InputError(_GONE)
    version.sources = [
        *version.sources,
        {"text": sentence, "notes": [str(note.pk)], "own": [[0, len(sentence)]]},
    ]
    version.save(update_fields=["sources"])
    return note


@transaction.atomic
def take_out(letter: Letter, sentence: str, now: datetime) -> LetterVersion:
    """A version without the sentence. Raises InputError where the letter has no such sentence."""
    version = _with_sentence(letter, sentence)
    at = version.body.index(sentence)
    before, behind = version.body[:at], version.body[at + len(sentence) :]
    if before.endswith("\n") or not before:
        behind = behind.lstrip(" ")
        if behind.startswith("\n"):
            before, behind = before.rstrip("\n"), "\n\n" + behind.lstrip("\n")
    else:
        before = before.rstrip(" ")
    return edit(letter, version.subject, before + behind, now)


def _with_sentence(letter: Letter, sentence: str) -> LetterVersion:
    version = letter.newest
    if sentence not in [one.text for one in body_sentences(version.body)]:
        raise InputError(_GONE)
    return version


def _facts(letter: Letter) -> Facts:
    follow_up, interview = letter.follow_up, letter.follow_up.interview
    notes = [
        note
        for note in interview.notes.all()
        if note.kind != NoteKind.PRIVATE and note.contact_id in (None, follow_up.contact_id)
    ]
    people = [f"{contact.name} {contact.title} {contact.address_as}" for contact in interview.interviewers.all()]
    opening, account = interview.opening, letter.account
    stated = [opening.role, opening.employer.name, interview.place, signer(interview), account.phone, account.email]
    days = (interview.day, interview.decision_on)
    return Facts(
        notes=(
            *(Source(note.text, NoteKind(note.kind)) for note in notes),
            *(Source(note.mended, NoteKind(note.kind)) for note in notes if note.is_mended),
            *_worked_out(letter, notes),
        ),
        stated=tuple(text for text in (*people, *stated, *letter.attachments.values_list("name", flat=True)) if text),
        days=tuple(day for day in days if day),
    )


def _worked_out(letter: Letter, notes: list[Note]) -> list[Source]:
    """What Afterword made of a note ("tmrw" → 10 June), as long as the note stands as it was then."""
    drafted = letter.versions.filter(author=Author.AFTERWORD).last()
    if drafted is None:
        return []
    kinds = {str(note.pk): NoteKind(note.kind) for note in notes if note.changed_at <= drafted.written_at}
    return [
        Source(source["text"], kinds[source["notes"][0]])
        for source in drafted.sources
        # A sentence joined of both sides would make the reader's need the candidate's deed.
        if len({kinds.get(note) for note in source["notes"]}) == 1 and source["notes"][0] in kinds
    ]


_SAYS = {
    Why.NUMBER: "“{}” is not in your notes. Is the number right?",
    Why.NAME: "“{}” is not in your notes. Is the name right?",
    Why.DATE: "“{}” is not in your notes. Is the day right?",
    Why.MONEY: "“{}” is not in your notes. Is the amount right?",
    Why.LINK: "“{}” is not in your notes. Does the link lead where it should?",
    Why.TITLE: "“{}” is not in your notes. Was that the title?",
    Why.POLARITY: "“{}” is not in your notes, or they say the opposite.",
    Why.STRONGER: "“{}” says more than your notes, which hold it back.",
    Why.CLAIM: "“{}” is not in your notes about that person.",
    Why.WORDS: "“{}” is not in your notes.",
}
