"""One job the candidate is, was or might be in the running for."""

from django.db import models

from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.employer import Employer
from afterword.records.register import Register


class State(models.TextChoices):
    """How far it is; a resting one may wake up, a closed one is over."""

    SAVED = "saved", "Saved"
    APPLIED = "applied", "Applied"
    INTERVIEWING = "interviewing", "Interviewing"
    OFFER = "offer", "Offer"
    CLOSED = "closed", "Closed"
    RESTING = "resting", "Resting"


class Opening(models.Model):
    """A role at an employer. `no_calls_at` is when the candidate said that the posting asks for no calls.

    Of its posting is kept what it says (`said_contact` is whom it names to turn to), and its `text`, as HTML with
    nothing but text in it. `own_notes` are the candidate's: in no letter, and in no export for sharing. `source` is
    where it was found. `saved_at` is None where the opening came with an interview. `register` is how its letters speak
    to their readers; "": as the account's do. `brought` is the file it came with, if any.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="openings")
    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="openings")
    role = models.CharField(max_length=200)
    no_calls_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=12, choices=State.choices, default=State.INTERVIEWING)
    state_at = models.DateTimeField(null=True, blank=True)
    saved_at = models.DateTimeField(null=True, blank=True)
    place = models.CharField(max_length=200, blank=True)
    posted_on = models.DateField(null=True, blank=True)
    deadline_on = models.DateField(null=True, blank=True)
    pay = models.CharField(max_length=100, blank=True)
    said_contact = models.CharField(max_length=200, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    source = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    own_notes = models.TextField(blank=True)
    register = models.CharField(max_length=6, choices=Register, blank=True)
    brought = models.ForeignKey(BroughtFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="openings")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["employer", "role"], name="one_opening_of_a_role")]

    def __str__(self) -> str:
        return f"{self.role} at {self.employer}"
