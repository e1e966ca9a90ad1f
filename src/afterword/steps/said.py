"""What was said about an opening, as the ladder for silence counts it."""

from collections.abc import Iterator
from datetime import datetime

from afterword.records.contact import Contact
from afterword.records.opening import Opening
from afterword.records.touchpoint import Answer, CallOutcome, Touchpoint
from afterword.timing.word import Word, WordKind

# What went out or was left out about the opening, whoever read it.
_KINDS = {
    "check-in": WordKind.CHECK_IN,
    "call": WordKind.CALL,
    "closing": WordKind.CLOSING,
    "missed-call": WordKind.OTHER,
}
# What counts only where it went to the one who is asked.
_OWN_KINDS = {"thank-you": WordKind.THANK_YOU, "material": WordKind.MATERIAL}
_FINAL = (Answer.YES, Answer.NO)


def words_of(opening: Opening, contact: Contact | None, until: datetime) -> tuple[Word, ...]:
    """Every word about the opening, those to `contact` and the employer's; interviews that ended by `until`."""
    return (*_interviews(opening, until), *_follow_ups(opening, contact), *_touchpoints(opening))


def final_word(opening: Opening) -> Touchpoint | None:
    """Their yes or no, if neither another answer nor another interview came after it; else None.

    A chat or a ring that says nothing of the opening does not open it again.
    """
    return _final(opening, _by_hand(opening))


def last_answer(opening: Opening) -> Touchpoint | None:
    """The newest time they said anything, or None."""
    theirs = [one for one in _by_hand(opening) if one.answer or one.direction == "in"]
    return theirs[-1] if theirs else None


def _final(opening: Opening, by_hand: list[Touchpoint]) -> Touchpoint | None:
    answers = [one for one in by_hand if one.answer]
    if not answers or answers[-1].answer not in _FINAL:
        return None
    told_at = answers[-1].happened_at
    later = any(one.cancelled_at is None and one.starts_at > told_at for one in opening.interviews.all())
    return None if later else answers[-1]


def _by_hand(opening: Opening) -> list[Touchpoint]:
    every = [one for interview in opening.interviews.all() for one in interview.touchpoints.all()]
    found = [one for one in every if one.hand_over_id is None and one.outbox_entry_id is None]
    return sorted(found, key=lambda one: (one.happened_at, one.pk))


def _interviews(opening: Opening, until: datetime) -> Iterator[Word]:
    for interview in opening.interviews.all():
        if interview.cancelled_at is not None:
            yield Word(WordKind.THEIRS, interview.cancelled_at)
        elif interview.ends_at <= until:
            yield Word(WordKind.THEIRS, interview.ends_at)


def _follow_ups(opening: Opening, contact: Contact | None) -> Iterator[Word]:
    for row in (row for interview in opening.interviews.all() for row in interview.follow_ups.all()):
        if row.kind in _OWN_KINDS and row.done_at and contact and row.contact_id == contact.pk:
            yield Word(_OWN_KINDS[row.kind], row.done_at)
        settled_at = row.done_at or (None if row.dropped_at else row.skipped_at)
        if row.kind in _KINDS and settled_at:
            yield Word(_KINDS[row.kind], settled_at, left_out=row.done_at is None)


def _touchpoints(opening: Opening) -> Iterator[Word]:
    by_hand = _by_hand(opening)
    final = _final(opening, by_hand)
    for one in by_hand:
        if final is None or one.happened_at <= final.happened_at:
            yield from _words(one)


def _words(one: Touchpoint) -> Iterator[Word]:
    # A call by its script is there as a follow-up; one they had no time for did not happen yet.
    if one.direction == "out" and one.follow_up_id is None and one.outcome != CallOutcome.BUSY:
        yield Word(WordKind.CALL if one.kind == "call" else WordKind.CHECK_IN, one.happened_at)
    if one.answer in _FINAL:
        yield Word(WordKind.FINAL, one.happened_at)
    elif one.answer or one.direction == "in" or one.outcome == CallOutcome.ANSWERED:
        yield Word(WordKind.THEIRS, one.happened_at)
