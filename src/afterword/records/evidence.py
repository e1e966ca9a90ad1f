"""What one source says of a contact."""

from django.db import models

from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.card import Card
from afterword.records.contact import Contact


class Source(models.TextChoices):
    """Where a fact about a contact was seen, in the words of `afterword.cards.evidence`."""

    TYPING = "typing", "What you typed"
    CODE = "QR code", "QR code"
    FILE = "contact file", "Contact file"
    MAIL_HEADER = "mail header", "Mail header"
    SIGNATURE = "signature", "Signature"
    INVITATION = "invitation", "Calendar"
    CARD = "card", "Card"


class Evidence(models.Model):
    """How this source writes this field ("name", "email", …) of a contact; `card` or `brought` is where it was read."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="evidence")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="evidence")
    card = models.ForeignKey(Card, on_delete=models.CASCADE, null=True, blank=True, related_name="evidence")
    brought = models.ForeignKey(BroughtFile, on_delete=models.CASCADE, null=True, blank=True, related_name="evidence")
    source = models.CharField(max_length=20, choices=Source.choices)
    field = models.CharField(max_length=20)
    value = models.CharField(max_length=500)
    seen_at = models.DateTimeField()

    class Meta:
        ordering = ["seen_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["contact", "source", "field", "value"], name="a_source_says_it_once")
        ]

    def __str__(self) -> str:
        return f"{self.field} of {self.contact} by {self.source}"
