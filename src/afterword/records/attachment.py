"""A file that goes out with a letter."""

from django.db import models

from afterword.records.account import Account
from afterword.records.letter import Letter


class WithoutContent(models.Manager["Attachment"]):
    """Leaves the bytes in the database until somebody asks for them: a page that lists files needs none of them."""

    def get_queryset(self) -> models.QuerySet["Attachment"]:
        return super().get_queryset().defer("content")


class Attachment(models.Model):
    """A file as it was added: what it is called, its bytes with their SHA-256 (hexadecimal), and its place in the row.

    The bytes are in the database, so that one file is the whole backup and a letter never loses what it promises. A
    file that was removed is gone.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="attachments")
    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="attachments")
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=127)
    size = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    content = models.BinaryField()
    position = models.PositiveIntegerField()
    added_at = models.DateTimeField()

    objects = WithoutContent()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["letter", "name"], name="one_file_of_a_name"),
            models.CheckConstraint(condition=models.Q(size__gt=0), name="no_file_is_empty"),
        ]

    def __str__(self) -> str:
        return self.name
