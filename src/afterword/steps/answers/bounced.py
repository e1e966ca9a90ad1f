"""A letter that came back is not sent: its follow-up is open again, and the address is marked."""

from datetime import datetime
from typing import Any

from django.utils.dateparse import parse_datetime

from afterword.records.approval import Approval
from afterword.records.failed_address import FailedAddress
from afterword.records.hand_over import HandOver
from afterword.records.message import Message
from afterword.records.outbox import SENT, OutboxEntry, OutboxState
from afterword.records.touchpoint import Touchpoint
from afterword.steps.settle import make_way


def came_back(message: Message, sentence: str, now: datetime) -> dict[str, Any]:
    """Let the letter be not sent; return what that changed, for `went_out_after_all`.

    `sentence` says on the letter what happened. The approval is taken back: whom it goes to has to be looked at.
    """
    for address in message.failed_addresses:
        message.marks.get_or_create(address=address, defaults={"account": message.account, "failed_at": now})
    letter = message.letter
    if letter is None:
        return {}
    changed: dict[str, Any] = {}
    row = letter.follow_up
    entry = letter.outbox_entries.filter(state__in=SENT).last()
    handed = HandOver.objects.filter(approval__version__letter=letter, went_out_at__isnull=False).last()
    if entry is not None:
        changed |= {"entry": entry.pk, "state": entry.state, "due_at": _written(entry.due_at)}
        changed |= {"sentence": entry.sentence, "approval": _taken_back(entry.approval, now)}
        Touchpoint.objects.filter(outbox_entry=entry).delete()
        state = {"state": OutboxState.REFUSED, "due_at": None, "sentence": sentence}
        OutboxEntry.objects.filter(pk=entry.pk).update(**state)
    elif handed is not None:
        changed |= {"hand_over": handed.pk, "went_out_at": _written(handed.went_out_at)}
        changed |= {"approval": _taken_back(handed.approval, now)}
        Touchpoint.objects.filter(hand_over=handed).delete()
        HandOver.objects.filter(pk=handed.pk).update(went_out_at=None, stayed_at=now)
    else:
        return {}
    changed["done_at"] = _written(row.done_at)
    same = message.account.follow_ups.filter(interview=row.interview_id, kind=row.kind, contact=row.contact_id)
    # Where the candidate has begun the next of its kind, that one is the way to write anew.
    if not same.filter(done_at=None, skipped_at=None, begun_at__isnull=False).exists():
        make_way(row, now)
        row.done_at = None
        row.save(update_fields=["done_at"])
    return changed


def went_out_after_all(message: Message, changed: dict[str, Any]) -> None:
    """Undo `came_back`, where the letter has not taken another way meanwhile."""
    message.marks.all().delete()
    letter = message.letter
    if letter is None or not changed:
        return
    if letter.outbox_entries.exclude(state__in=(OutboxState.REFUSED, OutboxState.WITHDRAWN)).exists():
        return
    entry = letter.outbox_entries.filter(pk=changed.get("entry", 0), state=OutboxState.REFUSED).first()
    if entry is not None:
        kept = {"state": changed["state"], "due_at": _moment(changed["due_at"]), "sentence": changed["sentence"]}
        OutboxEntry.objects.filter(pk=entry.pk).update(**kept)
        _log(message, entry.accepted_at, outbox_entry=entry)
    handed = HandOver.objects.filter(pk=changed.get("hand_over", 0), account=message.account).first()
    if handed is not None:
        HandOver.objects.filter(pk=handed.pk).update(went_out_at=_moment(changed["went_out_at"]), stayed_at=None)
        _log(message, handed.handed_at, hand_over=handed)
    if changed["approval"] and not letter.newest.approvals.filter(taken_back_at=None).exists():
        Approval.objects.filter(pk=changed["approval"]).update(taken_back_at=None)
    row = letter.follow_up
    row.done_at = _moment(changed["done_at"])
    row.save(update_fields=["done_at"])


def trust(mark: FailedAddress, now: datetime) -> None:
    """The candidate says that the address is right: letters may go there again."""
    mark.account.failed_addresses.filter(address__iexact=mark.address).update(trusted_at=now)


def trust_no_more(mark: FailedAddress) -> None:
    """Undo `trust`."""
    mark.account.failed_addresses.filter(address__iexact=mark.address).update(trusted_at=None)


def _taken_back(approval: Approval, now: datetime) -> int | None:
    """The id of an approval that stood, and does not any more."""
    stood = Approval.objects.filter(pk=approval.pk, taken_back_at=None).update(taken_back_at=now)
    return approval.pk if stood else None


def _log(message: Message, at: datetime | None, **way: OutboxEntry | HandOver) -> None:
    row = message.letter.follow_up if message.letter else None
    if row is not None and row.contact is not None and at is not None:
        log = {"contact": row.contact, "interview": row.interview, "kind": "letter", "direction": "out"}
        Touchpoint.objects.create(account=message.account, happened_at=at, **log, **way)


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _moment(written: str | None) -> datetime | None:
    return parse_datetime(written) if written else None
