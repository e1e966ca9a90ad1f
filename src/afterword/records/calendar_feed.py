"""A secret address at which a calendar app finds the candidate's days."""

from django.db import models

from afterword.records.account import Account


class CalendarFeed(models.Model):
    """One an account. Only the token's SHA-256 is kept; `asked_at` is when a calendar app last asked."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="calendar_feed")
    token_digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"calendar feed {self.pk}"
