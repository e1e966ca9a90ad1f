"""A code that pairs one phone."""

from django.db import models

from afterword.records.account import Account


class PairingCode(models.Model):
    """Only the code's SHA-256 is kept. `host` is the address of this machine that was printed with it."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="pairing_codes")
    code_digest = models.CharField(max_length=64)
    host = models.CharField(max_length=45)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    wrong_tries = models.PositiveSmallIntegerField(default=0)

    def __str__(self) -> str:
        return f"pairing code {self.pk}"
