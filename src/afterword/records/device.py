"""A phone that the candidate paired with this machine."""

from django.db import models

from afterword.records.account import Account


class Device(models.Model):
    """It may open the pages from `host`, the address it was paired at, until it is removed."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="devices")
    name = models.CharField(max_length=60)
    host = models.CharField(max_length=45)
    paired_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["paired_at", "pk"]

    def __str__(self) -> str:
        return self.name
