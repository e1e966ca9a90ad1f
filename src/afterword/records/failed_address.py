"""That mail to an address came back."""

from django.db import models

from afterword.records.account import Account
from afterword.records.message import Message


class FailedAddress(models.Model):
    """No letter goes there any more until the candidate says that the address is right: `trusted_at`."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="failed_addresses")
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="marks")
    address = models.CharField(max_length=254)
    failed_at = models.DateTimeField()
    trusted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["failed_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["message", "address"], name="a_mail_marks_an_address_once")]

    def __str__(self) -> str:
        return self.address
