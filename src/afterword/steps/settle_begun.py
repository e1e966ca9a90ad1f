"""A yes or a no ends also the steps that the candidate had begun before it; taken back, they are open again."""

from collections.abc import Sequence
from datetime import datetime

from afterword.records.follow_up import FollowUp
from afterword.records.opening import Opening
from afterword.steps.kinds import LADDER
from afterword.steps.planned_rows import drop
from afterword.steps.said import final_word


def settle_what_was_begun(openings: Sequence[Opening], now: datetime) -> bool:
    """Drop or open what was begun for silence, by the last word of each opening; return whether there was any."""
    changed = False
    for opening in openings:
        rows = [row for interview in opening.interviews.all() for row in interview.follow_ups.all()]
        begun = [row for row in rows if row.kind in LADDER and row.begun_at and row.done_at is None]
        final = final_word(opening) if begun else None
        for row in begun:
            if final is None:
                changed = _open_again(row) or changed
            elif row.skipped_at is None and row.begun_at and row.begun_at < final.happened_at:
                drop(row, now)
                changed = True
    return changed


def _open_again(row: FollowUp) -> bool:
    if row.dropped_at is None:
        return False
    same = FollowUp.objects.filter(interview=row.interview_id, kind=row.kind, contact=row.contact_id)
    if same.filter(done_at=None, skipped_at=None).exists():
        return False
    row.skipped_at = row.dropped_at = None
    row.save(update_fields=["skipped_at", "dropped_at"])
    return True
