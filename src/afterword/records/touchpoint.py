"""One dated contact with a person, in either direction."""

from django.db import models

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.hand_over import HandOver
from afterword.records.interview import Interview
from afterword.records.message import Message
from afterword.records.outbox import OutboxEntry


class CallOutcome(models.TextChoices):
    """How a call ended."""

    ANSWERED = "answered", "We spoke"
    BUSY = "busy", "They had no time"
    VOICEMAIL = "voicemail", "I left a message"


class Touchpoint(models.Model):
    """The log of what happened, never the plan. `kind` is letter, reply, call or meeting; a call has an `outcome`.

    A letter is here by its hand-over or its way through the outbox, a call by its follow-up, a reply by its message.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="touchpoints")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="touchpoints")
    interview = models.ForeignKey(
        Interview, on_delete=models.CASCADE, null=True, blank=True, related_name="touchpoints"
    )
    hand_over = models.OneToOneField(
        HandOver, on_delete=models.CASCADE, null=True, blank=True, related_name="touchpoint"
    )
    outbox_entry = models.OneToOneField(
        OutboxEntry, on_delete=models.CASCADE, null=True, blank=True, related_name="touchpoint"
    )
    follow_up = models.ForeignKey(FollowUp, on_delete=models.CASCADE, null=True, blank=True, related_name="touchpoints")
    message = models.OneToOneField(Message, on_delete=models.CASCADE, null=True, blank=True, related_name="touchpoint")
    kind = models.CharField(max_length=10)
    outcome = models.CharField(max_length=10, choices=CallOutcome.choices, blank=True)
    direction = models.CharField(max_length=3, choices=[("out", "from the candidate"), ("in", "to the candidate")])
    happened_at = models.DateTimeField()

    class Meta:
        ordering = ["happened_at", "pk"]

    def __str__(self) -> str:
        return f"{self.kind} with {self.contact}"
