"""What was said about an opening, as the ladder for silence counts it."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Q

from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
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
    answers = [one for one in _by_hand(opening) if one.answer]
    if not answers or answers[-1].answer not in _FINAL:
        return None
    later = opening.interviews.filter(cancelled_at=None, starts_at__gt=answers[-1].happened_at)
    return None if later.exists() else answers[-1]


def last_answer(opening: Opening) -> Touchpoint | None:
    """The newest time they said anything, or None."""
    theirs = [one for one in _by_hand(opening) if one.answer or one.direction == "in"]
    return theirs[-1] if theirs else None


def _by_hand(opening: Opening) -> list[Touchpoint]:
    found = Touchpoint.objects.filter(account=opening.account_id, interview__opening=opening)
    return list(found.filter(hand_over=None, outbox_entry=None).select_related("contact"))


def _interviews(opening: Opening, until: datetime) -> Iterator[Word]:
    for ends_at, cancelled_at in opening.interviews.values_list("ends_at", "cancelled_at"):
        if cancelled_at is None and ends_at <= until:
            yield Word(WordKind.THEIRS, ends_at)
        elif cancelled_at is not None:
            yield Word(WordKind.THEIRS, cancelled_at)


def _follow_ups(opening: Opening, contact: Contact | None) -> Iterator[Word]:
    rows = FollowUp.objects.filter(account=opening.account_id, interview__opening=opening)
    own = Q(kind__in=_OWN_KINDS, contact=contact, done_at__isnull=False)
    settled = Q(kind__in=_KINDS) & (Q(done_at__isnull=False) | Q(skipped_at__isnull=False, dropped_at=None))
    for kind, done_at, skipped_at in rows.filter(own | settled).values_list("kind", "done_at", "skipped_at"):
        settled_at = done_at or skipped_at
        if settled_at:
            yield Word((_KINDS | _OWN_KINDS)[kind], settled_at, left_out=done_at is None)


def _touchpoints(opening: Opening) -> Iterator[Word]:
    final = final_word(opening)
    for one in _by_hand(opening):
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
