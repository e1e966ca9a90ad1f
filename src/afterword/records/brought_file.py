"""A file that was brought in."""

from django.db import models

from afterword.records.account import Account


class BroughtKind(models.TextChoices):
    """What a file holds."""

    PEOPLE = "people", "An address book"
    CALENDAR = "calendar", "A calendar"
    LETTERS = "letters", "Past letters"
    OPENINGS = "openings", "A list of openings"


class BroughtFile(models.Model):
    """A file (an address book, a calendar, past letters, a list of openings) as it was looked at, and what came of it.

    It is taken back as a whole.

    `table` holds its rows until they are brought in (`brought_at`), `fields` which of them a table's columns are, and
    `report` the rows that were not taken, each with why. Of the others `made` are new, `joined` told more of somebody
    on record, `known` said nothing new. `filled` is what they filled in or moved on, to be able to take it back.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="brought_files")
    kind = models.CharField(max_length=10, choices=BroughtKind.choices, default=BroughtKind.PEOPLE)
    name = models.CharField(max_length=200)
    added_at = models.DateTimeField()
    table = models.JSONField(null=True, blank=True)
    fields = models.JSONField(default=list, blank=True)
    brought_at = models.DateTimeField(null=True, blank=True)
    taken_back_at = models.DateTimeField(null=True, blank=True)
    report = models.JSONField(default=list, blank=True)
    filled = models.JSONField(default=dict, blank=True)
    made = models.PositiveIntegerField(default=0)
    joined = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-added_at", "-pk"]

    def __str__(self) -> str:
        return self.name
