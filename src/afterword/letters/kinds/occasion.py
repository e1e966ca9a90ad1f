"""What a letter after the thank-you is written from: the notes that still count, and what has happened since."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from afterword.letters.confidential import keep_apart, told_in_confidence
from afterword.letters.facts import Fact, facts, single
from afterword.letters.frames import frames_for
from afterword.letters.grammar.fit import Setting
from afterword.letters.grammar.outcome import Form
from afterword.letters.kinds import thank_you
from afterword.letters.material import Ask, Material, Usable, gather
from afterword.letters.moment import Moment, moment
from afterword.letters.notes import Note, NoteKind
from afterword.letters.request import LetterRequest, Reader
from afterword.letters.role import role_phrase, spoken_house
from afterword.letters.shared import share_out, timeline_reader
from afterword.words.dates import spell
from afterword.words.dates.spell import WEEKDAY_NAMES
from afterword.words.folding import clean


@dataclass(frozen=True)
class Occasion:
    """One reader's later letter: what is known for it.

    `spent` are the notes the thank-you said already; `decision` is the day they named and its note.
    """

    request: LetterRequest
    place: int
    at: Moment
    notes: tuple[Note, ...]
    setting: Setting
    material: Material
    spent: frozenset[str]
    decision: tuple[date, str | None] | None
    asks: tuple[Ask, ...]

    @property
    def reader(self) -> Reader:
        return self.request.readers[self.place]

    @property
    def is_contact(self) -> bool:
        """Whether this is the one who is asked about the next step: later letters go to one person of a panel."""
        return self.place == timeline_reader(self.request.readers)

    def role(self, role: str | None = None, with_employer: bool = True) -> str:
        """Return "the Backend Engineer role at Northwind"."""
        frames = frames_for(self.request.dialect)["role"]
        return role_phrase(self.request.role if role is None else role, self.request.employer, frames, with_employer)

    def sent(self, *kinds: str) -> list[date]:
        """Return the days on which letters of these kinds went out, the oldest first; of any kind without one."""
        return sorted(one.sent_on for one in self.request.earlier_letters if not kinds or one.kind in kinds)

    def spell(self, on: date) -> str:
        """Return the day as the letter writes it, with the year where it is another."""
        return spell(on, self.request.dialect, year=on.year != self.at.sent_on.year)

    def near(self, on: date) -> str:
        """Return the weekday alone where the day is less than a week away, else the whole day."""
        is_near = abs(on - self.at.sent_on) < timedelta(days=6)
        return WEEKDAY_NAMES[on.weekday()] if is_near else self.spell(on)

    def fact(self, family: str, paragraph: int, notes: tuple[str, ...] = (), /, **slots: str) -> Fact:
        """Return one sentence to be."""
        return Fact(family, tuple(slots.items()), notes, paragraph, family)

    def opening(self, family: str) -> Fact:
        """Return the first sentence, with day and role, and with what was talked about where a note says it."""
        slots = {"day": self.at.day, "role": self.role(with_employer=not self.material.of)}
        for talk in self.material.framed(NoteKind.TALK)[:1]:
            return self.fact(f"{family}.talk", 1, (talk.note,), **slots, talk=talk.text)
        return self.fact(family, 1, **slots)

    def specifics(self, *kinds: NoteKind) -> list[Fact]:
        """Return what can be said of the conversation from notes of these kinds, what is still unsaid first."""
        some = Material({kind: ones for kind, ones in self.material.of.items() if kind in kinds})
        # A topic is named by the first sentence, unless the candidate wrote another about it.
        some.of[NoteKind.TALK] = [one for one in self.material.all(NoteKind.TALK) if one.mended]
        # A need alone says nothing of the candidate; a question or a doubt alone is one more open end.
        told = [fact for fact in facts(some) if fact.family not in ("need", "worry", "asked.thing", "asked.wh")]
        return sorted(told, key=lambda fact: self.spent.issuperset(fact.notes))

    def drew(self, paragraph: int) -> list[Fact]:
        """Return what drew the candidate, a whole thought in the past: for letters when it is over."""
        found = [one for one in self.material.all(NoteKind.DRAW)[:1] if one.form is Form.CLAUSE]
        return [
            single(NoteKind.DRAW, one, paragraph, "drew")
            if one.mended
            else self.fact("drew", paragraph, (one.note,), draw=one.text)
            for one in found
        ]

    def wish(self, paragraph: int) -> Fact:
        """Return good wishes for the employer by name, where there is one."""
        house = spoken_house(self.request.employer)
        return self.fact("wish", paragraph, employer=house) if house else self.fact("wish.plain", paragraph)


def occasions(request: LetterRequest) -> list[Occasion]:
    """Return one occasion per reader. Raises HeldError before the interview has ended, InputError for wrong times."""
    at = moment(request.interview, request.now, request.dialect)
    secret = told_in_confidence(request)
    spent = _spent(request)
    given = share_out(request.readers, request.shared_notes)
    return [_occasion(request, place, notes, at, secret, spent[place]) for place, notes in enumerate(given)]


def _occasion(
    request: LetterRequest,
    place: int,
    notes: tuple[Note, ...],
    at: Moment,
    secret: frozenset[str],
    spent: frozenset[str],
) -> Occasion:
    names = tuple(clean(one.name) for one in request.readers)
    # A promised day that has passed is no reason to ask: whether it was kept is known by now.
    setting = Setting(names[place], names, clean(request.employer), request.dialect, at.heard_on)
    kept, asks = keep_apart(notes, secret)
    material = gather((note for note in kept if note.kind is not NoteKind.PROMISE), setting)
    decision = _decision(request, place, material)
    return Occasion(request, place, at, tuple(kept), setting, material, spent, decision, (*asks, *material.asks))


def _decision(request: LetterRequest, place: int, material: Material) -> tuple[date, str | None] | None:
    typed: list[Usable] = material.all(NoteKind.DECIDE)
    note = typed[0].note if typed else None
    if request.decision_on is not None and place == timeline_reader(request.readers):
        return request.decision_on, note
    on = next((one.on for one in typed if one.on), None)
    return (on, note) if on else None


def _spent(request: LetterRequest) -> list[frozenset[str]]:
    """The notes each reader's thank-you says, as it was written a day after the interview."""
    a_day_later = request.interview.end + timedelta(days=1)
    drafts = thank_you.write(replace(request, now=a_day_later))
    return [frozenset(note for one in draft.sentences for note in one.notes) for draft in drafts]


def working_days(first: date, last: date) -> int:
    """Return how many weekdays lie after `first`, up to and with `last`; holidays are the plan's business."""
    return sum((first + timedelta(days=step)).weekday() < 5 for step in range(1, (last - first).days + 1))
