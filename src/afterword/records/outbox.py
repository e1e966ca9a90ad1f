"""Approved letters on their way, with everything needed to send each exactly once."""

from django.db import models

from afterword.records.account import Account
from afterword.records.approval import Approval
from afterword.records.letter import Letter


class OutboxState(models.TextChoices):
    """How far a letter is. The story is told in docs/decisions/0007-exactly-once.md."""

    APPROVED = "approved", "Waits for its moment"
    TRANSMITTING = "transmitting", "Going out now"
    COMMITTING = "committing", "Handed to the mail server, its answer is open"
    ACCEPTED = "accepted", "Sent"
    FILED = "filed", "Sent, and in your Sent folder"
    HELD = "held", "Held"
    RETRY = "retry", "Waits for the next try"
    REFUSED = "refused", "Not sent: refused"
    DOUBT = "doubt", "Sent or not: looked up"
    WITHDRAWN = "withdrawn", "Called back"


# Nothing of these left, and nothing is under way: they can be called back or given another moment.
WAITING = (OutboxState.APPROVED, OutboxState.HELD, OutboxState.RETRY)
# Over without the letter having left: the letter may enter the outbox again.
OVER = (OutboxState.WITHDRAWN, OutboxState.REFUSED)
SENT = (OutboxState.ACCEPTED, OutboxState.FILED)


class OutboxEntry(models.Model):
    """One approved letter on its way.

    `send_at` is the moment the candidate chose; `due_at` is when the clock acts next (None: never by itself), and with
    `attempt` it is the claim: a worker moves `due_at` on by its lease, adds one to `attempt`, and acts only while that
    is still so. `dated_at` and `content`, the frozen message, are set at the first claim and never changed after.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="outbox_entries")
    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="outbox_entries")
    approval = models.ForeignKey(Approval, on_delete=models.CASCADE, related_name="outbox_entries")
    state = models.CharField(max_length=12, choices=OutboxState.choices, default=OutboxState.APPROVED)
    entered_at = models.DateTimeField()
    send_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True, blank=True)
    attempt = models.PositiveIntegerField(default=0)
    retries = models.PositiveIntegerField(default=0)
    dated_at = models.DateTimeField(null=True, blank=True)
    content = models.BinaryField(null=True, blank=True)
    committed_at = models.DateTimeField(null=True, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)
    filed_at = models.DateTimeField(null=True, blank=True)
    looked_up_at = models.DateTimeField(null=True, blank=True)
    lookups = models.PositiveIntegerField(default=0)
    sentence = models.TextField(blank=True)
    said = models.TextField(blank=True)

    class Meta:
        ordering = ["entered_at", "pk"]
        indexes = [models.Index(fields=["due_at"], condition=models.Q(due_at__isnull=False), name="outbox_due")]
        constraints = [
            models.UniqueConstraint(
                fields=["letter"], condition=~models.Q(state__in=OVER), name="one_way_out_for_a_letter"
            ),
            models.CheckConstraint(
                condition=models.Q(content__isnull=False)
                | ~models.Q(state__in=["transmitting", "committing", "doubt"]),
                name="a_letter_under_way_is_frozen",
            ),
            models.CheckConstraint(
                condition=models.Q(accepted_at__isnull=False) | ~models.Q(state__in=SENT),
                name="a_sent_letter_says_when",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.letter}, {self.state}"

    @property
    def asks(self) -> bool:
        """Whether only the candidate can say how it goes on."""
        return self.state in (OutboxState.HELD, OutboxState.DOUBT) and self.due_at is None
