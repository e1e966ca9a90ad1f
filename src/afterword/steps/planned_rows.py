"""Bring follow-up rows in line with what is owed; no row that is done, or that the candidate left out, is touched.

What differs is found in memory and written together, so that many openings cost as few queries as one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.touchpoint import Touchpoint
from afterword.steps.outbox import hold_back, withdraw

MOVED = "The plan moved after you chose this moment: it is too early for this letter now. Choose another."
_MOMENTS = ("start_at", "aim_at", "limit_at", "propose_at")
_WRITTEN = ("contact", *_MOMENTS, "snoozed_until_at", "skipped_at", "dropped_at")


@dataclass(frozen=True)
class Owed:
    """One follow-up as a rule has it; its moments are UTC."""

    interview: Interview
    kind: str
    contact: Contact | None
    start_at: datetime
    aim_at: datetime
    limit_at: datetime | None
    propose_at: datetime

    @property
    def key(self) -> tuple[int, str, int | None]:
        return self.interview.pk, self.kind, self.contact.pk if self.contact else None


@dataclass(frozen=True)
class Differences:
    """What is not as it is owed: a row to make (None) or to move, and what is owed; and rows that nobody is owed."""

    to_keep: tuple[tuple[FollowUp | None, Owed], ...] = ()
    to_drop: tuple[FollowUp, ...] = ()


def differences(rows: Iterable[FollowUp], owed: Iterable[Owed]) -> Differences:
    """Compare what is open among the rows with what is owed.

    A row that was dropped, and not left out by the candidate, is taken up again when it is owed again.
    """
    open_rows: dict[tuple[int, str, int | None], FollowUp] = {}
    dropped: dict[tuple[int, str, int | None], FollowUp] = {}
    for row in rows:
        if row.is_open:
            open_rows[_key(row)] = row
        elif row.dropped_at:
            dropped[_key(row)] = row
    to_keep: list[tuple[FollowUp | None, Owed]] = []
    for one in owed:
        key = one.key
        there = open_rows.pop(key, None) or dropped.get(key)
        if there is None or not there.is_open or any(getattr(there, at) != getattr(one, at) for at in _MOMENTS):
            to_keep.append((there, one))
    return Differences(tuple(to_keep), tuple(open_rows.values()))


def bring_in_line(found: Iterable[Differences], now: datetime) -> bool:
    """Move, make and drop rows until all is as it is owed; return whether there was anything to do.

    A row that is owed no more is removed, or, where a letter was written for it, skipped, so that no text is lost.
    """
    every = list(found)
    to_keep = [pair for one in every for pair in one.to_keep]
    to_drop = [row for one in every for row in one.to_drop]
    if not to_keep and not to_drop:
        return False
    _drop(to_drop, now)
    _hold_what_is_early([(row, owed) for row, owed in to_keep if row is not None and owed.start_at > row.start_at])
    rows = [_as_owed(row, owed) for row, owed in to_keep]
    FollowUp.objects.bulk_create([row for row in rows if row.pk is None])
    FollowUp.objects.bulk_update([row for row in rows if row.pk is not None], _WRITTEN, batch_size=100)
    return True


def drop(row: FollowUp, now: datetime) -> None:
    """Owed no more: it goes, or where it holds the candidate's work or is on the log it is skipped."""
    _drop([row], now)


def _drop(rows: Sequence[FollowUp], now: datetime) -> None:
    if not rows:
        return
    letters = _letters(rows)
    on_the_log = set(Touchpoint.objects.filter(follow_up__in=rows).values_list("follow_up_id", flat=True))
    to_skip = [row for row in rows if row.pk in letters or row.pk in on_the_log or row.begun_at is not None]
    FollowUp.objects.filter(pk__in={row.pk for row in rows} - {row.pk for row in to_skip}).delete()
    for row in to_skip:
        if letter := letters.get(row.pk):
            withdraw(letter)
        row.skipped_at = row.dropped_at = now
    FollowUp.objects.bulk_update(to_skip, ["skipped_at", "dropped_at"], batch_size=100)


def _hold_what_is_early(moved: Sequence[tuple[FollowUp, Owed]]) -> None:
    """A letter that would leave before its step begins now is held."""
    letters = _letters([row for row, _ in moved]) if moved else {}
    for row, owed in moved:
        if letter := letters.get(row.pk):
            hold_back(letter, owed.start_at, MOVED)


def _letters(rows: Sequence[FollowUp]) -> dict[int, Letter]:
    return {letter.follow_up_id: letter for letter in Letter.objects.filter(follow_up__in=rows)}


def _as_owed(row: FollowUp | None, owed: Owed) -> FollowUp:
    if row is None:
        row = FollowUp(account_id=owed.interview.account_id, interview=owed.interview, kind=owed.kind)
    elif row.start_at != owed.start_at:
        # A day that was chosen for other dates.
        row.snoozed_until_at = None
    row.contact = owed.contact
    row.skipped_at = row.dropped_at = None
    for name in _MOMENTS:
        setattr(row, name, getattr(owed, name))
    return row


def _key(row: FollowUp) -> tuple[int, str, int | None]:
    return row.interview_id, row.kind, row.contact_id
