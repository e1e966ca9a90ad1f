"""That the candidate read an exact text and said yes to it."""

from django.db import models

from afterword.records.account import Account
from afterword.records.letter_version import LetterVersion


class Approval(models.Model):
    """Append-only. `digest` covers sender, reader, subject, body and files: when one of them changes it no
    longer fits.

    `message_id` names the message that this text would be, however often it is sent.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="approvals")
    version = models.ForeignKey(LetterVersion, on_delete=models.CASCADE, related_name="approvals")
    digest = models.CharField(max_length=64)
    message_id = models.CharField(max_length=200, blank=True)
    approved_at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["approved_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version"], condition=models.Q(taken_back_at__isnull=True), name="one_standing_approval"
            )
        ]

    def __str__(self) -> str:
        return f"approval of {self.version}"
