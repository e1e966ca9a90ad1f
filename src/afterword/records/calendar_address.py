"""The secret address of a calendar of the candidate's."""

from django.db import models

from afterword.records.account import Account


class CalendarAddress(models.Model):
    """Whoever has the address reads the calendar, so it is sealed; `host` is all that is shown of it.

    `looked_at` says when it was last fetched, `failed_at` and `failure` that this did not work since, and why.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="calendar_addresses")
    host = models.CharField(max_length=253)
    sealed = models.BinaryField()
    kept_at = models.DateTimeField()
    looked_at = models.DateTimeField(null=True, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    failure = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"A calendar at {self.host}"
