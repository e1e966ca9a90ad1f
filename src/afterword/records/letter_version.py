"""One wording of a letter; versions are only ever added."""

from django.db import models

from afterword.records.account import Account


class Author(models.TextChoices):
    """Who wrote a version."""

    AFTERWORD = "afterword", "Afterword, from your notes"
    CANDIDATE = "candidate", "You"


class LetterVersion(models.Model):
    """A subject and a body. `sources` lists each sentence with the ids of its notes and its own-word spans."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="letter_versions")
    letter = models.ForeignKey("records.Letter", on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    subject = models.CharField(max_length=500)
    body = models.TextField()
    author = models.CharField(max_length=10, choices=Author.choices)
    sources = models.JSONField(default=list)
    written_at = models.DateTimeField()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["letter", "number"], name="one_version_of_a_number")]

    def __str__(self) -> str:
        return f"version {self.number} of {self.letter}"
