"""What is owed after a no: thanks, and now and then a hello to the one person of this employer who is kept."""

from collections.abc import Iterator
from datetime import datetime

from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.opening import Opening
from afterword.records.touchpoint import Answer, Touchpoint
from afterword.steps.awaited import country_of
from afterword.steps.planned_rows import Owed
from afterword.steps.said import final_word
from afterword.timing.after_a_no import AfterNo, next_hello, rejection_reply


def owed_after_a_no(opening: Opening) -> Iterator[Owed]:
    """The reply to the no until it is settled, then the next hello; nothing where there is no no."""
    told = final_word(opening)
    if told is None or told.answer != Answer.NO or told.interview is None or told.contact.left_at:
        return
    zone = told.contact.time_zone or told.interview.time_zone
    if not _is_answered(opening, told.happened_at):
        yield _owed(told, "rejection-reply", rejection_reply(told.happened_at, zone))
    elif not _somebody_else_is_kept(opening, told.contact):
        hellos = [row.done_at or row.skipped_at for row in _hellos(opening) if not row.is_open and not row.dropped_at]
        last_word_at, country = _last_word_at(told.contact, told.happened_at), country_of(told.interview)
        said = [moment for moment in hellos if moment]
        yield _owed(told, "hello", next_hello(last_word_at, said, zone, country))


def _owed(told: Touchpoint, kind: str, step: AfterNo) -> Owed:
    if told.interview is None:
        raise ValueError("a no is about an interview")
    return Owed(told.interview, kind, told.contact, step.start_at, step.aim_at, step.limit_at, step.propose_at)


def _is_answered(opening: Opening, told_at: datetime) -> bool:
    replies = FollowUp.objects.filter(account=opening.account_id, interview__opening=opening, kind="rejection-reply")
    settled = [row.done_at or (None if row.dropped_at else row.skipped_at) for row in replies]
    return any(moment is not None and moment >= told_at for moment in settled)


def _somebody_else_is_kept(opening: Opening, contact: Contact) -> bool:
    """One person per employer: where a hello to another is planned, or they were the last to get one, it is theirs."""
    rows = list(_hellos(opening))
    if any(row.is_open and row.interview.opening_id != opening.pk for row in rows):
        return True
    greeted = [row.contact for row in rows if row.done_at and row.contact and not row.contact.left_at]
    return bool(greeted) and greeted[-1] != contact


def _hellos(opening: Opening) -> list[FollowUp]:
    rows = FollowUp.objects.filter(
        account=opening.account_id, interview__opening__employer=opening.employer_id, kind="hello"
    )
    # Those that are open last, whatever the database makes of a missing moment.
    return sorted(
        rows.select_related("interview", "contact"), key=lambda row: (row.done_at is None, row.done_at, row.pk)
    )


def _last_word_at(contact: Contact, told_at: datetime) -> datetime:
    """Any word with them moves the hello: written, left on the log, or heard."""
    written = contact.follow_ups.filter(done_at__isnull=False).values_list("done_at", flat=True)
    said = contact.touchpoints.values_list("happened_at", flat=True)
    return max([told_at, *(moment for moment in written if moment), *said])
