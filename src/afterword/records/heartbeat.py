"""That the clock runs."""

from django.db import models


class Heartbeat(models.Model):
    """One row a clock, of no account: when it last looked, and what it could not do then."""

    name = models.CharField(max_length=100, unique=True)
    beat_at = models.DateTimeField()
    failed_at = models.DateTimeField(null=True, blank=True)
    failure = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.name} at {self.beat_at:%Y-%m-%d %H:%M:%S}"
