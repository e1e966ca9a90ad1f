"""The letters that an answer can be about, as `afterword.mail.recognise` wants them."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Q

from afterword.mail.recognise import Sent
from afterword.records.account import Account
from afterword.records.approval import Approval
from afterword.records.interviewer import Interviewer
from afterword.records.letter import Letter
from afterword.steps.aliases import aliases_of
from afterword.steps.thread import thread_of

MET = "met-"


def sent_letters(account: Account) -> tuple[Sent, ...]:
    """Every letter that left, also one that came back: by the connected mailbox, or as the candidate said.

    The id of each is that of its `Letter`.
    """
    by_mail = Q(outbox_entries__accepted_at__isnull=False)
    by_hand = Q(hand_overs__went_out_at__isnull=False)
    approvals = account.approvals.filter(by_mail | by_hand).distinct().order_by("approved_at", "pk")
    with_names = approvals.select_related("version__letter__follow_up__interview__opening__employer")
    with_names = with_names.select_related("version__letter__follow_up__contact").prefetch_related(
        "outbox_entries", "aliases"
    )
    return tuple(as_sent(approval) for approval in with_names)


def met_and_not_written_to(account: Account, now: datetime) -> tuple[Sent, ...]:
    """Whoever was met and has no letter yet, as if one had gone to them: they may write first.

    The id of each is "met-" and that of its `Interviewer`.
    """
    parts = account.interviewers.filter(interview__ends_at__lte=now, interview__opening__employer__sample_set=None)
    unwritten = parts.exclude(contact__email="").exclude(contact__touchpoints__kind="letter")
    with_names = unwritten.select_related("contact", "interview__opening__employer").order_by("interview__ends_at")
    return tuple(_as_if_sent(part) for part in with_names)


def own_addresses(account: Account) -> tuple[str, ...]:
    """The candidate's own addresses."""
    found = (account.email, *_mailbox_addresses(account))
    return tuple(dict.fromkeys(address for address in found if "@" in address))


def as_sent(approval: Approval) -> Sent:
    """The approved text as a letter that was sent."""
    letter = approval.version.letter
    contact, opening = letter.follow_up.contact, letter.follow_up.interview.opening
    accepted = [one.accepted_at for one in approval.outbox_entries.all() if one.accepted_at]
    return Sent(
        id=str(letter.pk),
        to=contact.email if contact else "",
        to_name=contact.name if contact else "",
        message_id=approval.message_id,
        aliases=aliases_of(approval),
        employer=opening.employer.name,
        role=opening.role,
        subject=approval.version.subject,
        sent_at=accepted[-1] if accepted else approval.approved_at,
        in_reply_to=_answered(letter),
        body=approval.version.body,
    )


def _as_if_sent(part: Interviewer) -> Sent:
    opening = part.interview.opening
    return Sent(
        id=f"{MET}{part.pk}",
        to=part.contact.email,
        to_name=part.contact.name,
        employer=opening.employer.name,
        role=opening.role,
        sent_at=part.interview.ends_at,
    )


def _answered(letter: Letter) -> str:
    thread = thread_of(letter.follow_up)
    return thread.message_id if thread else ""


def _mailbox_addresses(account: Account) -> Iterator[str]:
    if hasattr(account, "mailbox"):
        yield from (account.mailbox.address, account.mailbox.user)
