"""Another name of a letter that left."""

from django.db import models

from afterword.records.account import Account
from afterword.records.approval import Approval


class Alias(models.Model):
    """The Message-ID, with angle brackets, that a server on the way gave a letter in place of the approval's own.

    Answers and bounces name the letter by it.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="aliases")
    approval = models.ForeignKey(Approval, on_delete=models.CASCADE, related_name="aliases")
    message_id = models.CharField(max_length=300)
    found_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "aliases"
        ordering = ["found_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["approval", "message_id"], name="an_alias_is_kept_once")]

    def __str__(self) -> str:
        return self.message_id
