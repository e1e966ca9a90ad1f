"""A person, with the ways to reach them."""

from typing import Any

from django.db import models

from afterword.people.search_words import search_words
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.employer import Employer


class Contact(models.Model):
    """A person the candidate met or will meet. `address_as` is how the candidate calls them.

    `employer` is where they are now, None where it is not known. `spelt_right_at` says when the candidate confirmed the
    name as it stands; another spelling is not confirmed. From `left_at` on they are known to have left the employer,
    and nothing about its openings goes to them. `labels` are the groups they are in, parted by commas. `brought` is the
    file they came with, if any. `search_words` are what the search finds them by.

    Somebody who stood here twice is merged into one of the two: `merged_into` is the one who stays, `moved` the ids of
    the rows that went over and what was filled in, so that it can be undone. None of the lists shows them then.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="contacts")
    employer = models.ForeignKey(Employer, on_delete=models.CASCADE, null=True, blank=True, related_name="contacts")
    name = models.CharField(max_length=200)
    title = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    address_as = models.CharField(max_length=100, blank=True)
    website = models.CharField(max_length=200, blank=True)
    postal_address = models.CharField(max_length=500, blank=True)
    labels = models.CharField(max_length=300, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    spelt_right_at = models.DateTimeField(null=True, blank=True)
    left_at = models.DateTimeField(null=True, blank=True)
    brought = models.ForeignKey(BroughtFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="contacts")
    search_words = models.TextField(blank=True)
    merged_into = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="merged")
    merged_at = models.DateTimeField(null=True, blank=True)
    moved = models.JSONField(null=True, blank=True)

    class Meta:
        indexes = [
            # The lists of people, by name: everyone but those who were merged away.
            models.Index(fields=["account", "name"], condition=models.Q(merged_into=None), name="contacts_by_name")
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the row, and with it the words it is found by."""
        self.search_words = self.words_to_find()
        if (only := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*only, "search_words"}
        super().save(*args, **kwargs)

    def words_to_find(self) -> str:
        """What `search_words` has to be; rows that are made many at once are given it by whoever makes them."""
        return search_words(self.name, self.employer.name if self.employer else "", self.title, self.email)
