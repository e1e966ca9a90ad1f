"""That the candidate kept a passage knowingly, although a finding held it."""

from django.db import models

from afterword.records.account import Account
from afterword.records.letter import Letter


class Override(models.Model):
    """For one letter: a finding of this kind at this passage is settled."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="overrides")
    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="overrides")
    kind = models.CharField(max_length=40)
    passage = models.TextField()
    overridden_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["letter", "kind", "passage"], name="a_passage_is_overridden_once")
        ]

    def __str__(self) -> str:
        return f"{self.kind} kept in {self.letter}"
