"""That an approved letter was copied, opened in a mail app or downloaded."""

from django.db import models

from afterword.records.account import Account
from afterword.records.approval import Approval


class Way(models.TextChoices):
    """How an approved letter leaves the page."""

    COPY = "copy", "Copied"
    MAIL_APP = "mail-app", "Opened in your mail app"
    EML = "eml", "Downloaded as .eml"
    LINKEDIN = "linkedin", "Copied for LinkedIn"
    POST = "post", "Printed for the post"
    RECRUITER = "recruiter", "Passed on by the recruiter"


class HandOver(models.Model):
    """We cannot see whether it was sent, so it is asked once: `went_out_at` or `stayed_at` is the answer."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="hand_overs")
    approval = models.ForeignKey(Approval, on_delete=models.CASCADE, related_name="hand_overs")
    way = models.CharField(max_length=10, choices=Way.choices)
    handed_at = models.DateTimeField()
    went_out_at = models.DateTimeField(null=True, blank=True)
    stayed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["handed_at", "pk"]

    def __str__(self) -> str:
        return f"{self.way} of {self.approval}"
