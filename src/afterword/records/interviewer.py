"""A contact's part in one interview."""

from django.db import models

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview


class Interviewer(models.Model):
    """That this contact is (or was) one of the interviewers; `position` keeps the order they were named in."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="interviewers")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="parts")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="parts")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["interview", "contact"], name="a_contact_interviews_once_an_interview")
        ]

    def __str__(self) -> str:
        return f"{self.contact} in {self.interview}"
