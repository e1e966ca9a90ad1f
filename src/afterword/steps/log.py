"""What of an interview is on the log of touchpoints."""

from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview


def logged_follow_ups(interview: Interview) -> frozenset[int]:
    """The ids of the follow-ups that reached their reader: by the connected mailbox, or as the candidate said."""
    rows = FollowUp.objects.filter(interview=interview)
    by_mail = rows.filter(letter__outbox_entries__touchpoint__isnull=False)
    by_hand = rows.filter(letter__versions__approvals__hand_overs__touchpoint__isnull=False)
    by_phone = rows.filter(touchpoints__isnull=False)
    return frozenset(pk for found in (by_mail, by_hand, by_phone) for pk in found.values_list("pk", flat=True))
