"""A picture of one side of a card."""

from django.db import models

from afterword.records.account import Account
from afterword.records.card import Card


class WithoutContent(models.Manager["CardPicture"]):
    """Leaves the bytes in the database until somebody asks for them."""

    def get_queryset(self) -> models.QuerySet["CardPicture"]:
        return super().get_queryset().defer("content")


class CardPicture(models.Model):
    """As it came in until it was read; then upright, at most 1600 pixels, without what the camera wrote beside it.

    `width` and `height` are pixels; 0 until it was read.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="card_pictures")
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="pictures")
    position = models.PositiveSmallIntegerField()
    content = models.BinaryField()
    width = models.PositiveIntegerField(default=0)
    height = models.PositiveIntegerField(default=0)

    objects = WithoutContent()

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["card", "position"], name="one_picture_a_side")]

    def __str__(self) -> str:
        return f"picture {self.position} of {self.card}"
