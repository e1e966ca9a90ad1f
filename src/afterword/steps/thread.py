"""The mail thread a letter goes on with: a check-in is a reply to one's own thank-you."""

from dataclasses import dataclass

from afterword.records.follow_up import FollowUp
from afterword.records.outbox import SENT, OutboxEntry

# What follows up on the same conversation; a hello or a new opening begins anew.
_GO_ON = ("material", "check-in", "closing")


@dataclass(frozen=True)
class Thread:
    """The last letter of a thread: its Message-ID with angle brackets, and its subject as the reader saw it."""

    message_id: str
    subject: str

    @property
    def reply_subject(self) -> str:
        return self.subject if self.subject.startswith("Re: ") else f"Re: {self.subject}"


def thread_of(follow_up: FollowUp) -> Thread | None:
    """The thread this letter is a reply in; None where nothing to this reader left from the connected mailbox."""
    if follow_up.kind not in _GO_ON:
        return None
    sent = OutboxEntry.objects.filter(
        account=follow_up.account,
        state__in=SENT,
        letter__follow_up__interview=follow_up.interview_id,
        letter__follow_up__contact=follow_up.contact_id,
    ).exclude(letter__follow_up=follow_up.pk)
    last = sent.select_related("approval__version").order_by("accepted_at").last()
    return Thread(last.approval.message_id, last.approval.version.subject) if last else None
