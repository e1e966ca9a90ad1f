"""The last look before a letter leaves: is it still the approved text, and still its day?"""

from datetime import datetime

from afterword.errors import HeldError
from afterword.mail.imap import Sought, find
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.aliases import keep_alias
from afterword.steps.approve import standing_approval
from afterword.steps.freeze import frozen
from afterword.steps.mailbox import credentials, mailbox_of, servers
from afterword.steps.proofread import proofread
from afterword.steps.schedule import reader_zone, sending_days, why_not
from afterword.steps.sent import FILING, record_sent
from afterword.timing.defaults import DEFAULTS
from afterword.timing.missed import after_missing


def may_go(entry: OutboxEntry, now: datetime) -> bool:
    """Whether the letter goes out now; False where it turned out to be over already.

    Raises HeldError with the sentence to ask the candidate with, and MailError where a missed letter could not be
    looked for.
    """
    letter = entry.letter
    if not letter.follow_up.is_open:
        OutboxEntry.objects.filter(pk=entry.pk, attempt=entry.attempt).update(state=OutboxState.WITHDRAWN, due_at=None)
        return False
    if why := why_not(letter):
        raise HeldError(why)
    standing = standing_approval(letter)
    if standing is None or standing.pk != entry.approval_id:
        raise HeldError("Something about this letter changed after you approved it. Read it once more.")
    if now - entry.send_at <= DEFAULTS.moment_missed:
        return True
    return not _lies_in_sent(entry, now) and _is_still_right(entry, now)


def _is_still_right(entry: OutboxEntry, now: datetime) -> bool:
    row = entry.letter.follow_up
    days = sending_days(row)
    verdict = after_missing(
        entry.send_at,
        now,
        row.limit_at,
        reader_zone(row),
        country=days.country,
        working_days_only=days.working_days_only,
        defaults=days.hours,
    )
    if not verdict.goes:
        raise HeldError(verdict.sentence)
    held = proofread(entry.letter, now).blocking
    if held:
        raise HeldError(f"Its moment passed, and today the letter would not be right. {held[0].message}")
    return True


def _lies_in_sent(entry: OutboxEntry, now: datetime) -> bool:
    """A database that was brought back from a backup may not know that the letter left after it was made."""
    mailbox = mailbox_of(entry.account)
    _, imap = servers(mailbox)
    _, content = frozen(entry, now)
    sought = Sought(entry.approval.message_id, content, entry.approval.approved_at)
    found = find(imap, credentials(mailbox), sought)
    if found is None:
        return False
    keep_alias(entry.approval, found.renamed, now)
    OutboxEntry.objects.filter(pk=entry.pk, attempt=entry.attempt).update(
        state=OutboxState.DOUBT, dated_at=now, content=b""
    )
    return record_sent(entry, entry.send_at, f"It lies in {found.folder} already.", now + FILING)
