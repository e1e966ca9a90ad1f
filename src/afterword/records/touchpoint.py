"""One dated contact with a person, in either direction."""

from django.db import models

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.hand_over import HandOver
from afterword.records.interview import Interview
from afterword.records.message import Message
from afterword.records.outbox import OutboxEntry
from afterword.records.past_letter import PastLetter


class CallOutcome(models.TextChoices):
    """How a call ended."""

    ANSWERED = "answered", "We spoke"
    BUSY = "busy", "They had no time"
    VOICEMAIL = "voicemail", "I left a message"


class Answer(models.TextChoices):
    """What they said about the opening."""

    DECIDING = "deciding", "They are still deciding"
    NEXT_STEP = "next-step", "There is a next step"
    YES = "yes", "It is a yes"
    NO = "no", "It is a no"


class Touchpoint(models.Model):
    """The log of what happened, never the plan. `kind` is letter, reply, call or meeting; a call has an `outcome`.

    A letter is here by its hand-over or its way through the outbox, a call by its follow-up, a reply by its message,
    a letter from before Afterword by its row;
    else the candidate wrote it down, with what they said (`said`, for the candidate only). `answer` is what they said
    of the opening, and `decision_on` the day they named (`decision_before` stood before it, for taking this back).
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
    past_letter = models.OneToOneField(
        PastLetter, on_delete=models.CASCADE, null=True, blank=True, related_name="touchpoint"
    )
    kind = models.CharField(max_length=10)
    outcome = models.CharField(max_length=10, choices=CallOutcome.choices, blank=True)
    direction = models.CharField(max_length=3, choices=[("out", "from the candidate"), ("in", "to the candidate")])
    answer = models.CharField(max_length=10, choices=Answer.choices, blank=True)
    said = models.CharField(max_length=500, blank=True)
    decision_on = models.DateField(null=True, blank=True)
    decision_before = models.DateField(null=True, blank=True)
    happened_at = models.DateTimeField()

    class Meta:
        ordering = ["happened_at", "pk"]

    def __str__(self) -> str:
        return f"{self.kind} with {self.contact}"

    @property
    def is_by_hand(self) -> bool:
        """Whether the candidate wrote it down, and nothing of Afterword's went out or was read."""
        ways = (self.hand_over_id, self.outbox_entry_id, self.follow_up_id, self.message_id, self.past_letter_id)
        return all(way is None for way in ways)
