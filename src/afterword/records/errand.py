"""Something long that is done in the background, and how far it is."""

from django.db import models

from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile


class ErrandKind(models.TextChoices):
    """What is done."""

    LOOK = "look", "An address book is looked at"
    BRING = "bring", "An address book is brought in"
    DOUBLES = "doubles", "Everyone is looked through for who stands here twice"


class Errand(models.Model):
    """One an account at a time. `brought` is the file it is about, if any.

    The clock does it: `due_at` and `attempt` are the claim on that work; it ends in `ended_at` and `found` (what came
    of it), in `failed_at` and `failure`, or in `stopped_at`. `done` of `of_all` is how far it is; of none at first.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="errands")
    kind = models.CharField(max_length=10, choices=ErrandKind.choices)
    brought = models.ForeignKey(BroughtFile, on_delete=models.CASCADE, null=True, blank=True, related_name="errands")
    asked_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True, blank=True)
    attempt = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    of_all = models.PositiveIntegerField(default=0)
    ended_at = models.DateTimeField(null=True, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    failure = models.TextField(blank=True)
    stopped_at = models.DateTimeField(null=True, blank=True)
    found = models.JSONField(null=True, blank=True)

    class Meta:
        ordering = ["-asked_at", "-pk"]
        indexes = [models.Index(fields=["due_at"], condition=models.Q(due_at__isnull=False), name="errands_due")]
        constraints = [
            models.UniqueConstraint(
                fields=["account"], condition=models.Q(due_at__isnull=False), name="one_errand_at_a_time"
            )
        ]

    def __str__(self) -> str:
        return f"errand {self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether it waits to be done, or is done at this moment."""
        return self.due_at is not None
