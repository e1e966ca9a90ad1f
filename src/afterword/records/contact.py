"""A person, with the ways to reach them."""

from django.db import models

from afterword.records.account import Account
from afterword.records.employer import Employer


class Contact(models.Model):
    """A person the candidate met or will meet. `address_as` is how the candidate calls them.

    `spelt_right_at` says when the candidate confirmed the name as it stands; another spelling is not confirmed. From
    `left_at` on they are known to have left the employer, and nothing about its openings goes to them.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="contacts")
    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(max_length=200)
    title = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    address_as = models.CharField(max_length=100, blank=True)
    website = models.CharField(max_length=200, blank=True)
    postal_address = models.CharField(max_length=500, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    spelt_right_at = models.DateTimeField(null=True, blank=True)
    left_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name
