"""That a follow-up waits, because something came back."""

from datetime import datetime

from django.db import models

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.message import Message


class Pause(models.Model):
    """It waits until `until_at`, or (None) until the candidate goes on with it: `lifted_at`."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="pauses")
    follow_up = models.ForeignKey(FollowUp, on_delete=models.CASCADE, related_name="pauses")
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="pauses")
    until_at = models.DateTimeField(null=True, blank=True)
    paused_at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["paused_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["follow_up", "message"], name="a_mail_pauses_a_follow_up_once")]

    def __str__(self) -> str:
        return f"pause of {self.follow_up}"

    @staticmethod
    def standing(now: datetime) -> models.Q:
        """Those that hold at this moment."""
        return models.Q(lifted_at=None) & (models.Q(until_at=None) | models.Q(until_at__gt=now))
