"""A letter from before Afterword."""

from django.db import models

from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact


class PastLetter(models.Model):
    """What the candidate wrote to somebody by their own mail, as it was brought in; its touchpoint is on the log.

    `message_id` is how mail programs name it, "" where it had no name; `brought` is the file it came with.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="past_letters")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="past_letters")
    brought = models.ForeignKey(
        BroughtFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="past_letters"
    )
    message_id = models.CharField(max_length=250, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    body = models.TextField(blank=True)
    sent_at = models.DateTimeField()

    class Meta:
        ordering = ["sent_at", "pk"]

    def __str__(self) -> str:
        return f"A letter to {self.contact} of {self.sent_at:%Y-%m-%d}"
