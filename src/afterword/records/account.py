"""Everything one candidate owns starts here."""

from django.db import models

from afterword.records.candidate import Candidate
from afterword.records.register import Register


class Account(models.Model):
    """A candidate's own facts and writing habits. Every other row belongs to one account.

    `register` is how its letters speak to their readers, where an opening does not say otherwise. `postal_address`
    stands above letters for the post, its lines apart. `reminders_on_at` is when reminders were switched on; None: they
    are off.
    """

    owner = models.OneToOneField(Candidate, on_delete=models.CASCADE, related_name="account")
    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    postal_address = models.CharField(max_length=500, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    country = models.CharField(max_length=2, blank=True)
    dialect = models.CharField(max_length=5, default="en-US")
    register = models.CharField(max_length=6, choices=Register, default=Register.PLAIN)
    sign_off = models.CharField(max_length=60, blank=True)
    working_days_only = models.BooleanField(default=False)
    reminders_on_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name or "an account without a name yet"
