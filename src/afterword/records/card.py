"""A business card as it was brought in."""

from django.db import models

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview


class Card(models.Model):
    """One card: pictures of its sides, or the `text` of a vCard or a mail signature.

    The clock reads it: `due_at` and `attempt` are the claim on that work; it ends in `read_at` and `reading` (what
    stands on it, by `steps.card_reading`), or in `failed_at` and `failure`. `contact` is whose card it is, and
    `kept_at` when the candidate said so; `changed` is what that changed of them, to be able to take it back.
    `set_aside_at`: it came in a mail to oneself that is not about an interview, or not yet said to be; nobody sees it.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="cards")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, null=True, blank=True, related_name="cards")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, null=True, blank=True, related_name="cards")
    text = models.TextField(blank=True)
    added_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True, blank=True)
    attempt = models.PositiveIntegerField(default=0)
    read_at = models.DateTimeField(null=True, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    failure = models.TextField(blank=True)
    reading = models.JSONField(default=dict)
    set_aside_at = models.DateTimeField(null=True, blank=True)
    kept_at = models.DateTimeField(null=True, blank=True)
    changed = models.JSONField(null=True, blank=True)

    class Meta:
        ordering = ["added_at", "pk"]
        indexes = [models.Index(fields=["due_at"], condition=models.Q(due_at__isnull=False), name="cards_due")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kept_at__isnull=True) | models.Q(contact__isnull=False),
                name="a_kept_card_is_somebodys",
            )
        ]

    def __str__(self) -> str:
        return f"card {self.pk}"

    @property
    def is_being_read(self) -> bool:
        """Whether it waits to be read, or is read at this moment."""
        return self.due_at is not None
