"""Bring follow-up rows in line with what is owed; no row that is done, or that the candidate left out, is touched."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.outbox import hold_back, withdraw

MOVED = "The plan moved after you chose this moment: it is too early for this letter now. Choose another."


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


def bring_in_line(rows: Iterable[FollowUp], owed: Iterable[Owed], now: datetime) -> None:
    """Move, make and drop rows until what is open among them is what is owed.

    A row that is owed no more is removed, or, where a letter was written for it, skipped, so that no text is lost;
    that one is taken up again when it is owed again.
    """
    open_rows = {_key(row): row for row in rows if row.is_open}
    dropped = {_key(row): row for row in rows if row.dropped_at}
    for one in owed:
        row = open_rows.pop(one.key, None) or dropped.get(one.key)
        if row is None:
            row = FollowUp(account_id=one.interview.account_id, interview=one.interview, kind=one.kind)
        _keep(row, one)
    for row in open_rows.values():
        drop(row, now)


def drop(row: FollowUp, now: datetime) -> None:
    """Owed no more: it goes, or where it holds the candidate's work or is on the log it is skipped."""
    letter = Letter.objects.filter(follow_up=row).first()
    if letter is None and row.begun_at is None and not row.touchpoints.exists():
        row.delete()
        return
    if letter is not None:
        withdraw(letter)
    row.skipped_at = row.dropped_at = now
    row.save(update_fields=["skipped_at", "dropped_at"])


def _keep(row: FollowUp, owed: Owed) -> None:
    moments = {name: getattr(owed, name) for name in ("start_at", "aim_at", "limit_at", "propose_at")}
    if row.pk and row.is_open and all(getattr(row, name) == moment for name, moment in moments.items()):
        return
    later = row.pk and row.start_at and owed.start_at > row.start_at
    if later and (letter := Letter.objects.filter(follow_up=row).first()):
        hold_back(letter, owed.start_at, MOVED)
    if row.pk and row.start_at != owed.start_at:
        # A day that was chosen for other dates.
        row.snoozed_until_at = None
    row.contact = owed.contact
    row.skipped_at = row.dropped_at = None
    for name, moment in moments.items():
        setattr(row, name, moment)
    row.save()


def _key(row: FollowUp) -> tuple[int, str, int | None]:
    return row.interview_id, row.kind, row.contact_id
