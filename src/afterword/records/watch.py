"""How far a mailbox was read for answers."""

from django.db import models

from afterword.records.mailbox import Mailbox


class Watch(models.Model):
    """What the server counts messages by (RFC 3501): those before `uid_next` were read, while `uid_validity` stands.

    `read_at` is when it was read last; `says` is what a long reading does at this moment. A failure stands until it
    was read again. `leased_until` and `attempt` are the claim of the worker that watches it (`work/watch_lease.py`).
    """

    mailbox = models.OneToOneField(Mailbox, on_delete=models.CASCADE, related_name="watch")
    uid_validity = models.PositiveBigIntegerField(null=True, blank=True)
    uid_next = models.PositiveBigIntegerField(null=True, blank=True)
    read_at = models.DateTimeField(null=True, blank=True)
    says = models.CharField(max_length=200, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    failure = models.TextField(blank=True)
    said = models.TextField(blank=True)

    leased_until = models.DateTimeField(null=True, blank=True)
    attempt = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name_plural = "watches"

    def __str__(self) -> str:
        return f"watch over {self.mailbox}"
