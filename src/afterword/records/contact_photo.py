"""The photograph of a person, as an address book had it."""

from django.db import models

from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact


class WithoutContent(models.Manager["ContactPhoto"]):
    """Leaves the bytes in the database until somebody asks for them."""

    def get_queryset(self) -> models.QuerySet["ContactPhoto"]:
        return super().get_queryset().defer("content")


class ContactPhoto(models.Model):
    """Kept as it came, and never decoded here: whoever looks at the page does that.

    `brought` is the file it came with, and `row` the number of its card there; `contact` is None until the file is
    brought in.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="contact_photos")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, null=True, blank=True, related_name="photos")
    brought = models.ForeignKey(BroughtFile, on_delete=models.CASCADE, null=True, blank=True, related_name="photos")
    row = models.PositiveIntegerField(default=0)
    content = models.BinaryField()

    objects = WithoutContent()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"photograph of {self.contact}"
