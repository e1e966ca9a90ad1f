"""That two contacts may be one person."""

from django.db import models

from afterword.records.account import Account
from afterword.records.contact import Contact


class Likeness(models.Model):
    """A question to the candidate: are these one person, and `why` it is asked. `two_people_at` is when they said no.

    After a no it is never asked again; after a yes one of them is merged into the other.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="likenesses")
    one = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="likenesses")
    other = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="other_likenesses")
    why = models.CharField(max_length=200)
    found_at = models.DateTimeField()
    two_people_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["found_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["one", "other"], name="two_contacts_are_asked_about_once")]

    def __str__(self) -> str:
        return f"{self.one} and {self.other}"
