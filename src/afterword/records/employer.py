"""The organisation that hires."""

from django.db import models

from afterword.records.account import Account
from afterword.records.sample_set import SampleSet


class Employer(models.Model):
    """An employer as the candidate writes its name; `country` decides its working days and holidays."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="employers")
    sample_set = models.ForeignKey(SampleSet, on_delete=models.CASCADE, null=True, blank=True, related_name="employers")
    name = models.CharField(max_length=200)
    country = models.CharField(max_length=2, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["account", "name"], name="one_employer_of_a_name")]

    def __str__(self) -> str:
        return self.name
