"""What one reader's letter is written from: the notes that fit, what comes next, and what is to be asked."""

from datetime import date

from afterword.letters.confidential import keep_apart, told_in_confidence
from afterword.letters.facts import Fact, answered, facts, single
from afterword.letters.frames import frames_for
from afterword.letters.grammar.fit import Setting
from afterword.letters.material import Ask, Material, gather
from afterword.letters.moment import Moment
from afterword.letters.next_steps import next_steps
from afterword.letters.notes import Note, NoteKind
from afterword.letters.panel import Seat
from afterword.letters.request import LetterRequest, Reader
from afterword.letters.role import role_phrase
from afterword.letters.shared import timeline_reader
from afterword.words.folding import clean


def seat(request: LetterRequest, place: int, notes: tuple[Note, ...], at: Moment) -> Seat:
    """Return what the letter to the reader at `place` is written from, with `notes` as shared out."""
    reader = request.readers[place]
    names = tuple(clean(one.name) for one in request.readers)
    setting = Setting(names[place], names, clean(request.employer), request.dialect, at.heard_on, at.sent_on)
    is_decided = request.decision_on is not None
    said, secret = keep_apart(notes, told_in_confidence(request))
    material = gather((note for note in said if not (is_decided and note.kind is NoteKind.DECIDE)), setting)
    decision_on, decide_note = _decision(request, place, notes, material)
    files = (*request.attachments, *reader.attachments)
    steps, asks = next_steps(material, files, decision_on, decide_note, at, request.dialect)
    frames = frames_for(request.dialect)["role"]
    role = role_phrase(request.role, request.employer, frames, with_employer=not _says_much(material))
    ranked = _worth_saying(material, request)
    return Seat(material, ranked, tuple(steps), role, (*secret, *material.asks, *asks, *_questions(reader, material)))


def _worth_saying(material: Material, request: LetterRequest) -> tuple[Fact, ...]:
    """The facts in order, those the candidate asked for first; after a bad interview no doubt stands without answer."""
    ranked = facts(material)
    if request.interview.felt == "badly":
        ranked = [fact for fact in ranked if fact.family != "worry"]
    there = {note for fact in ranked for note in fact.notes}
    ranked += [
        single(kind, one, 2, one.note)
        for kind in NoteKind
        if kind not in _NO_FACTS
        for one in material.all(kind)
        if one.note in request.wanted and one.note not in there
    ]
    return tuple(sorted(ranked, key=lambda fact: not request.wanted.intersection(fact.notes)))


def _decision(
    request: LetterRequest, place: int, notes: tuple[Note, ...], material: Material
) -> tuple[date | None, str | None]:
    """The day by which they answer, as this reader is told, and the note it comes from; the confirmed day counts."""
    typed = [note.id for note in notes if note.kind is NoteKind.DECIDE]
    if request.decision_on is not None:
        tells = bool(typed) or place == timeline_reader(request.readers)
        return (request.decision_on if tells else None), next(iter(typed), None)
    heard = material.all(NoteKind.DECIDE)
    return (heard[0].on, heard[0].note) if heard else (None, None)


def _says_much(material: Material) -> bool:
    return sum(len(usable) for usable in material.of.values()) > 1


def speaks(reader: Reader, request: LetterRequest, material: Material) -> bool:
    """Return whether there is anything of this conversation; in a panel, notes shared by all do not count."""
    own = {note.id for note in reader.notes}
    alone = len(request.readers) == 1
    return any(alone or one.note in own for usable in material.of.values() for one in usable)


def _questions(reader: Reader, material: Material) -> list[Ask]:
    """What would make this letter better, asked kindly."""
    who = clean(reader.name) or "this interviewer"
    if not any(material.all(kind) for kind in _OF_THE_CONVERSATION) and not material.asks:
        return [Ask(None, f"What did you and {who} talk about? One half sentence makes this letter personal.")]
    known = answered(material)
    return [
        Ask(one.note, question)
        for kind, question in _UNANSWERED.items()
        for one in material.all(kind)[:1]
        if one.note not in known
    ]


_UNANSWERED = {
    NoteKind.NEED: "What have you done that fits this need? The two make one sentence.",
    NoteKind.ASKED: "What would you say to this question now? Written as something you have done, it joins the letter.",
    NoteKind.WORRY: "What would be a better answer on this? The two make one sentence; alone it stays out.",
}
# They stand in the first sentence or among the next steps.
_NO_FACTS = frozenset((NoteKind.TALK, NoteKind.PROMISE, NoteKind.THEY_WILL, NoteKind.DECIDE))
_OF_THE_CONVERSATION = frozenset(NoteKind) - {NoteKind.PROMISE, NoteKind.THEY_WILL, NoteKind.DECIDE}
