"""The made-up people of "look around", so that one click removes them all."""

from django.db import models

from afterword.records.account import Account


class SampleSet(models.Model):
    """One set of sample people; deleting it deletes every row that hangs on it."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="sample_set")
    candidate_name = models.CharField(max_length=200)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"sample people for {self.candidate_name}"
