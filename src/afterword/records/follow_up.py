"""Anything the candidate owes after an interview."""

from django.db import models

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview


class FollowUp(models.Model):
    """One row of an interview's plan, computed by `afterword.timing`; all moments are UTC.

    It is open until it is done or skipped; recomputing the plan touches only open rows, and none that the candidate
    began (`begun_at`). Some kinds have to be told something first: `news` of their own, and of a new opening the role
    and where they found it. What the plan skipped by itself, because its reason was gone, has `dropped_at` too.
    A step for silence is named in one reminder, at `reminded_at`, and again only where it is put off or moves.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="follow_ups")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="follow_ups")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, null=True, blank=True, related_name="follow_ups")
    kind = models.CharField(max_length=20)
    start_at = models.DateTimeField()
    aim_at = models.DateTimeField()
    limit_at = models.DateTimeField(null=True, blank=True)
    propose_at = models.DateTimeField()
    snoozed_until_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    skipped_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)
    begun_at = models.DateTimeField(null=True, blank=True)
    dropped_at = models.DateTimeField(null=True, blank=True)
    news = models.CharField(max_length=500, blank=True)
    new_role = models.CharField(max_length=200, blank=True)
    new_source = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["aim_at", "pk"]
        constraints = [
            # Two partial constraints, since a NULL contact is never equal to another.
            models.UniqueConstraint(
                fields=["interview", "kind", "contact"],
                condition=models.Q(contact__isnull=False, done_at__isnull=True, skipped_at__isnull=True),
                name="one_open_follow_up_a_contact",
            ),
            models.CheckConstraint(
                condition=models.Q(dropped_at__isnull=True) | models.Q(skipped_at__isnull=False),
                name="what_the_plan_dropped_is_skipped",
            ),
            models.UniqueConstraint(
                fields=["interview", "kind"],
                condition=models.Q(contact__isnull=True, done_at__isnull=True, skipped_at__isnull=True),
                name="one_open_follow_up_without_contact",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} for {self.contact or self.interview}"

    @property
    def is_open(self) -> bool:
        """Whether it is neither done nor skipped."""
        return self.done_at is None and self.skipped_at is None
