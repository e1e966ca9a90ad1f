"""The text of one follow-up to one reader."""

from django.db import models

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.letter_version import LetterVersion


class Letter(models.Model):
    """A letter is its versions; the newest is what would go out."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="letters")
    follow_up = models.OneToOneField(FollowUp, on_delete=models.CASCADE, related_name="letter")
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"letter for {self.follow_up}"

    @property
    def newest(self) -> LetterVersion:
        """The version that would go out. A letter is made together with its first version."""
        return self.versions.latest("number")
