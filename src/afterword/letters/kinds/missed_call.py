"""After an agreed call that did not happen: the same day, without blame, with another time asked for."""

import re
from dataclasses import replace
from datetime import timedelta

from afterword.letters.draft import Draft
from afterword.letters.facts import Fact, single
from afterword.letters.kinds.later import Outline, write_later
from afterword.letters.kinds.occasion import Occasion
from afterword.letters.material import Usable
from afterword.letters.notes import NoteKind
from afterword.letters.paragraphs import LAST
from afterword.letters.request import LetterRequest
from afterword.words.folding import clean
from afterword.words.zones import zone

STEPS = 5
# So long after the agreed time, nobody calls any more.
WAITED = timedelta(minutes=1)


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return a letter per reader. An interview of this very day that was to be a call may count as not held."""
    if _was_the_call(request):
        held = request.interview
        ended = max(min(held.end, request.now), held.start + WAITED)
        return write_later(replace(request, interview=replace(held, end=ended)), _plan, STEPS)
    return write_later(request, _plan, STEPS)


def _was_the_call(request: LetterRequest) -> bool:
    """Whether the interview itself is the call that was missed: it was due today, and no note speaks of another."""
    place = zone(request.interview.time_zone)
    same_day = request.interview.start.astimezone(place).date() == request.now.astimezone(place).date()
    every = [note for reader in request.readers for note in reader.notes] + list(request.shared_notes)
    return same_day and not any(note.kind is NoteKind.THEY_WILL or note.kind is NoteKind.TALK for note in every)


def _plan(occasion: Occasion) -> Outline:
    call = next((one for one in occasion.material.all(NoteKind.THEY_WILL) if _CALLS.search(one.text)), None)
    phone = clean(occasion.request.candidate.phone or "")
    again = occasion.fact("missed_call.phone" if phone else "missed_call.when", LAST)
    return Outline(
        subject="subject.missed_call",
        said=(*_what_happened(occasion, call), again),
        spare=(occasion.fact("missed_call.close", LAST),),
        warnings={"no_phone": not phone, "late": _days_late(occasion)},
    )


def _what_happened(occasion: Occasion, call: Usable | None) -> tuple[Fact, ...]:
    if _was_the_call(occasion.request):
        agreed = occasion.fact("missed_call.agreed", 1, day=occasion.at.day, role=occasion.role())
        return agreed, occasion.fact("missed_call.thanks", 1)
    role, again = occasion.role(), occasion.fact("missed_call.again", 1, day=occasion.at.day)
    if call is None:
        return occasion.fact("missed_call", 1, role=role), again
    if call.mended:
        said = single(NoteKind.THEY_WILL, call, 1, "missed_call.said")
        return occasion.fact("missed_call", 1, role=role), said, again
    return occasion.fact("missed_call.said", 1, (call.note,), they_will=call.text, role=role), again


def _days_late(occasion: Occasion) -> bool:
    """Without a day in the note, the call was due on the day of the letter."""
    return _was_the_call(occasion.request) and occasion.at.sent_on > occasion.at.heard_on


_CALLS = re.compile(r"\b(?:call|ring|phone|telephone|speak|talk|dial|video|zoom|meet)\b", re.I)
