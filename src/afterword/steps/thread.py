"""The mail thread a letter goes on with: a check-in is a reply to one's own thank-you."""

from dataclasses import dataclass

from afterword.records.follow_up import FollowUp
from afterword.records.outbox import SENT, OutboxEntry
from afterword.steps.aliases import aliases_of

# What follows up on the same conversation; a hello or a new opening begins anew.
_GO_ON = ("material", "check-in", "closing")


@dataclass(frozen=True)
class Thread:
    """The last letter of a thread: its Message-IDs with angle brackets, that which its reader knows last, and its
    subject as the reader saw it.
    """

    names: tuple[str, ...]
    subject: str

    @property
    def message_id(self) -> str:
        return self.names[-1]

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
    return (
        Thread((last.approval.message_id, *aliases_of(last.approval)), last.approval.version.subject) if last else None
    )
