"""One job the candidate is, was or might be in the running for."""

from django.db import models

from afterword.records.account import Account
from afterword.records.employer import Employer


class Opening(models.Model):
    """A role at an employer. `no_calls_at` is when the candidate said that the posting asks for no calls."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="openings")
    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="openings")
    role = models.CharField(max_length=200)
    no_calls_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["employer", "role"], name="one_opening_of_a_role")]

    def __str__(self) -> str:
        return f"{self.role} at {self.employer}"
