"""What was said about an opening, as the ladder for silence counts it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
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


@dataclass(frozen=True)
class Said:
    """What is on record about one opening: its interviews, its follow-ups, and the words that were no letters of ours.

    Each is in the order in which it was made or happened.
    """

    interviews: tuple[Interview, ...]
    rows: tuple[FollowUp, ...]
    log: tuple[Touchpoint, ...]

    def words(self, contact: Contact | None, until: datetime) -> tuple[Word, ...]:
        """Every word about the opening, those to `contact` and the employer's; interviews that ended by `until`."""
        return (*_interviews(self, until), *_follow_ups(self, contact), *_touchpoints(self))

    @property
    def final(self) -> Touchpoint | None:
        """Their yes or no, if neither another answer nor another interview came after it; else None.

        A chat or a ring that says nothing of the opening does not open it again.
        """
        return _final(self.log, self.interviews)

    @property
    def last_answer(self) -> Touchpoint | None:
        """The newest time they said anything, or None."""
        theirs = [one for one in self.log if one.answer or one.direction == "in"]
        return theirs[-1] if theirs else None


def said_about(opening: Opening) -> Said:
    """What is on record about this opening."""
    return all_said([opening])[opening.pk]


def all_said(openings: Iterable[Opening]) -> Mapping[int, Said]:
    """What is on record about each of these openings of one account, by its id; asked for all of them at once."""
    found = {one.pk: one for one in openings}
    account = {one.account_id for one in found.values()}
    interviews = Interview.objects.filter(account__in=account, opening__in=found)
    interviews = interviews.select_related("account", "opening__employer")
    about = {"account__in": account, "interview__opening__in": found}
    rows = FollowUp.objects.filter(**about).select_related("contact", "account", "interview__opening__employer")
    log = Touchpoint.objects.filter(**about, hand_over=None, outbox_entry=None).select_related("contact", "interview")
    every = (
        list(interviews.prefetch_related("parts__contact", "notes").order_by("starts_at", "pk")),
        list(rows.order_by("start_at", "pk")),
        list(log),
    )
    return {pk: _about(pk, *every) for pk in found}


def final_word(opening: Opening) -> Touchpoint | None:
    """Their yes or no (`Said.final`), where nothing else is to be known of the opening."""
    found = Touchpoint.objects.filter(account=opening.account_id, interview__opening=opening)
    log = list(
        found.filter(hand_over=None, outbox_entry=None).exclude(answer="").select_related("contact", "interview")
    )
    return _final(log, list(opening.interviews.all())) if log else None


def _about(pk: int, interviews: list[Interview], rows: list[FollowUp], log: list[Touchpoint]) -> Said:
    return Said(
        tuple(one for one in interviews if one.opening_id == pk),
        tuple(one for one in rows if one.interview.opening_id == pk),
        tuple(one for one in log if one.interview and one.interview.opening_id == pk),
    )


def _final(log: Sequence[Touchpoint], interviews: Sequence[Interview]) -> Touchpoint | None:
    answers = [one for one in log if one.answer]
    if not answers or answers[-1].answer not in _FINAL:
        return None
    said_at = answers[-1].happened_at
    later = any(one.cancelled_at is None and one.starts_at > said_at for one in interviews)
    return None if later else answers[-1]


def _interviews(said: Said, until: datetime) -> Iterator[Word]:
    for one in said.interviews:
        if one.cancelled_at is None and one.ends_at <= until:
            yield Word(WordKind.THEIRS, one.ends_at)
        elif one.cancelled_at is not None:
            yield Word(WordKind.THEIRS, one.cancelled_at)


def _follow_ups(said: Said, contact: Contact | None) -> Iterator[Word]:
    for row in said.rows:
        left_out_at = None if row.dropped_at else row.skipped_at
        if row.kind in _OWN_KINDS and row.contact == contact and row.done_at:
            yield Word(_OWN_KINDS[row.kind], row.done_at, left_out=False)
        elif row.kind in _KINDS and (settled_at := row.done_at or left_out_at):
            yield Word(_KINDS[row.kind], settled_at, left_out=row.done_at is None)


def _touchpoints(said: Said) -> Iterator[Word]:
    final = said.final
    for one in said.log:
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
