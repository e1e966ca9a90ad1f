"""Let an approved letter out: now, with a minute to undo, or at a good moment of the reader's day."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db import transaction

from afterword.errors import HeldError
from afterword.records.follow_up import FollowUp
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import WAITING, OutboxEntry, OutboxState
from afterword.steps.approve import standing_approval
from afterword.steps.awaited import country_of
from afterword.steps.kinds import LADDER
from afterword.steps.outbox import ON_ITS_WAY, STOPPABLE, on_the_way
from afterword.steps.proofread import proofread
from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.office_days import knows_holidays_of
from afterword.timing.send_window import proposals
from afterword.words.addresses import problem

UNDO = timedelta(seconds=60)
# A letter that is planned further ahead is not about this interview any more.
FURTHEST = timedelta(days=60)


def moments(letter: Letter, now: datetime) -> tuple[datetime, ...]:
    """Up to three good moments (UTC), the soonest first: in the reader's day, before the limit while there is one."""
    row = letter.follow_up
    days = sending_days(row)
    return proposals(
        row.start_at,
        row.limit_at,
        reader_zone(row),
        now + UNDO,
        country=days.country,
        working_days_only=days.working_days_only,
        defaults=days.hours,
    )


@dataclass(frozen=True)
class SendingDays:
    """On which days and in which hours a letter may reach its reader."""

    country: str | None
    working_days_only: bool
    hours: Defaults


def sending_days(row: FollowUp) -> SendingDays:
    """Their working days and office hours for a letter that asks about the decision; else those of the account."""
    country = country_of(row.interview)
    if row.kind in LADDER:
        hours = replace(DEFAULTS, day_opens=DEFAULTS.office_opens, day_closes=DEFAULTS.office_closes)
        return SendingDays(country if knows_holidays_of(country) else None, True, hours)
    return SendingDays(country, row.account.working_days_only, DEFAULTS)


def reader_zone(row: FollowUp) -> str:
    """The IANA name of the reader's clock: their own where it is known, else the interview's."""
    return (row.contact.time_zone if row.contact else "") or row.interview.time_zone


def why_not(letter: Letter) -> str | None:
    """Why this letter cannot leave from here, in one sentence; None where it can."""
    contact = letter.follow_up.contact
    if letter.follow_up.interview.opening.employer.sample_set_id:
        return "These are sample people. Nothing of this is sent."
    mailbox = Mailbox.objects.filter(account=letter.account).first()
    if mailbox is None:
        return "Your mailbox is not connected. Settings › Mail connects it."
    if mailbox.sealed_password is None:
        return "The password of your mailbox is missing. Type it once more under Settings › Mail."
    if contact is None or not contact.email:
        return "There is no mail address of this reader yet. Add it under To and subject."
    if letter.account.failed_addresses.filter(address__iexact=contact.email, trusted_at=None).exists():
        return f"Mail to {contact.email} came back. Correct the address under To and subject, or say that it is right."
    return problem(contact.email)


@transaction.atomic
def schedule(letter: Letter, send_at: datetime | None, now: datetime) -> OutboxEntry:
    """The entry that lets the approved text out at `send_at`, or after a minute to undo where that is None.

    One that waits already gets the new moment. Raises HeldError where no approval stands, where the text would not be
    right on that day, or where it is on its way.
    """
    moment = send_at or now + UNDO
    _refuse(letter, moment, now)
    approval = standing_approval(letter)
    if approval is None:
        raise HeldError("Approve the letter first: only a text that you approved is sent.")
    # A new moment is a new entry, so that the message bears the day on which it leaves; what it is called stays.
    letter.outbox_entries.filter(state__in=WAITING).update(state=OutboxState.WITHDRAWN, due_at=None)
    before = on_the_way(letter)
    if before is not None and before.state != OutboxState.REFUSED:
        raise HeldError(ON_ITS_WAY)
    return letter.outbox_entries.create(
        account=letter.account, approval=approval, entered_at=now, send_at=moment, due_at=moment
    )


def hold(entry: OutboxEntry, now: datetime) -> None:
    """Keep it here until the candidate chooses another moment. Raises HeldError once it is on its way."""
    _stop(entry, OutboxState.HELD, "You held this letter. It stays here until you choose a moment.")


def call_back(entry: OutboxEntry, now: datetime) -> None:
    """Undo: the letter is as it was before, approved. Raises HeldError once it is on its way."""
    _stop(entry, OutboxState.WITHDRAWN, "")


def _stop(entry: OutboxEntry, state: OutboxState, sentence: str) -> None:
    stoppable = OutboxEntry.objects.filter(pk=entry.pk, state__in=STOPPABLE)
    if not stoppable.update(state=state, due_at=None, sentence=sentence):
        raise HeldError(ON_ITS_WAY)


def _refuse(letter: Letter, moment: datetime, now: datetime) -> None:
    if not letter.follow_up.is_open:
        raise HeldError("This letter is done already. Take that back first.")
    if why := why_not(letter):
        raise HeldError(why)
    if moment < now:
        raise HeldError("That moment has passed. Choose another.")
    if moment > now + FURTHEST:
        raise HeldError("That moment is more than 60 days away. Choose one sooner.")
    held = proofread(letter, moment).blocking
    if held:
        raise HeldError(f"On that day the letter would not be right. {held[0].message}")
