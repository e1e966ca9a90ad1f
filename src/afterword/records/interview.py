"""One conversation: when, where, with whom."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import models

from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.records.opening import Opening


class Mode(models.TextChoices):
    """How an interview is held."""

    IN_PERSON = "in person", "In person"
    VIDEO = "video", "By video"
    PHONE = "phone", "By phone"


class Felt(models.TextChoices):
    """How it felt; private, and it only decides what a letter does not claim."""

    WELL = "good", "Well"
    MIXED = "mixed", "Mixed"
    BADLY = "badly", "Badly"


class Interview(models.Model):
    """One interview. Moments are UTC; `time_zone` is the IANA name of the place where it happens.

    One that was cancelled (`cancelled_at`) stays on record with what went out about it, and nothing is owed for it.
    `event_uid` and `event_sequence` are how the calendar it came from names it and counts its changes; "" where it
    came from none. `brought` is the file it came with, if any.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="interviews")
    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="interviews")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    time_zone = models.CharField(max_length=64)
    mode = models.CharField(max_length=10, choices=Mode.choices, blank=True)
    place = models.CharField(max_length=500, blank=True)
    felt = models.CharField(max_length=10, choices=Felt.choices, blank=True)
    decision_on = models.DateField(null=True, blank=True)
    decision_words = models.CharField(max_length=200, blank=True)
    interviewers = models.ManyToManyField(Contact, through="records.Interviewer", related_name="interviews")
    made_at = models.DateTimeField()
    cancelled_at = models.DateTimeField(null=True, blank=True)
    event_uid = models.CharField(max_length=500, blank=True)
    event_sequence = models.PositiveIntegerField(default=0)
    brought = models.ForeignKey(
        BroughtFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="interviews"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__gt=models.F("starts_at")), name="an_interview_ends_after_it_starts"
            )
        ]

    def __str__(self) -> str:
        return f"{self.opening} on {self.starts_at:%Y-%m-%d}"

    @property
    def local_start(self) -> datetime:
        """The start on the clock of the place where it happens."""
        return self.starts_at.astimezone(ZoneInfo(self.time_zone))

    @property
    def day(self) -> date:
        """The day it is spoken of by: the one it began on, also where it went on past midnight."""
        return self.local_start.date()

    @property
    def local_end(self) -> datetime:
        """The end on the clock of the place where it happens."""
        return self.ends_at.astimezone(ZoneInfo(self.time_zone))
