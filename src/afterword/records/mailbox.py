"""The candidate's own mailbox: where letters leave from."""

from django.db import models

from afterword.records.account import Account

SECURITY = [("tls", "TLS"), ("starttls", "STARTTLS")]


class Mailbox(models.Model):
    """One an account. The password is sealed (`afterword.sealing`); None: it has to be typed again.

    A test is asked for, then done by the clock: it is `tested_at` or `failed_at` and `failure`. `due_at` and `attempt`
    are the claim on that work.
    """

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="mailbox")
    address = models.CharField(max_length=254)
    user = models.CharField(max_length=254)
    sealed_password = models.BinaryField(null=True, blank=True)
    smtp_host = models.CharField(max_length=253)
    smtp_port = models.PositiveIntegerField()
    smtp_security = models.CharField(max_length=8, choices=SECURITY)
    imap_host = models.CharField(max_length=253)
    imap_port = models.PositiveIntegerField()
    imap_security = models.CharField(max_length=8, choices=SECURITY)
    files_sent = models.BooleanField(default=False)
    connected_at = models.DateTimeField()
    test_asked_at = models.DateTimeField(null=True, blank=True)
    test_says = models.CharField(max_length=200, blank=True)
    tested_at = models.DateTimeField(null=True, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    failure = models.TextField(blank=True)
    said = models.TextField(blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    attempt = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["due_at"], condition=models.Q(due_at__isnull=False), name="mailboxes_due")]

    def __str__(self) -> str:
        return self.address

    @property
    def is_testing(self) -> bool:
        """Whether a test was asked for and is not done yet."""
        return self.due_at is not None

    @property
    def is_proven(self) -> bool:
        """Whether the last thing known of it is that a message went out and came back."""
        return self.tested_at is not None and (self.failed_at is None or self.failed_at < self.tested_at)
