"""Our messages to the candidate, never to an employer."""

from django.db import models

from afterword.records.account import Account
from afterword.records.interview import Interview


class ReminderKind(models.TextChoices):
    """What a reminder is for: those of `afterword.timing.reminders` about an interview, the mail of a day about steps
    for silence, and a test that the candidate asks for."""

    EVENING_BEFORE = "evening-before", "The evening before"
    HOUR_BEFORE = "hour-before", "An hour before"
    DEBRIEF = "debrief", "To write it down"
    DEBRIEF_AGAIN = "debrief-again", "To write it down, again"
    DEBRIEF_MORNING = "debrief-morning", "To write it down, the next morning"
    THANK_YOU_DUE = "thank-you-due", "To say thank you"
    LAST_CALL = "last-call", "Before the 48 hours end"
    LATE = "late", "Late, and still fine"
    STEPS_DUE = "steps-due", "Steps that are due"
    TEST = "test", "A test"


class Reminder(models.Model):
    """One message to oneself, about one interview; `about_at` is the start or end it is planned from. About steps for
    silence, which may be of many interviews, one row waits for the next morning.

    An interview that moves is another `about_at`, and so another reminder; the same is never kept twice. `due_at` and
    `attempt` are the claim (None: it does not go by itself any more). From `committed_at` on it is never sent again:
    it is `sent_at`, or nobody knows. What a test is doing is in `says`.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="reminders")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, null=True, blank=True, related_name="reminders")
    kind = models.CharField(max_length=20, choices=ReminderKind.choices)
    about_at = models.DateTimeField()
    send_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True, blank=True)
    attempt = models.PositiveIntegerField(default=0)
    retries = models.PositiveIntegerField(default=0)
    says = models.CharField(max_length=200, blank=True)
    committed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    failure = models.TextField(blank=True)
    said = models.TextField(blank=True)

    class Meta:
        ordering = ["send_at", "pk"]
        indexes = [models.Index(fields=["due_at"], condition=models.Q(due_at__isnull=False), name="reminders_due")]
        constraints = [
            models.UniqueConstraint(fields=["interview", "kind", "about_at"], name="one_reminder_of_a_kind"),
            models.UniqueConstraint(fields=["account"], condition=models.Q(kind="test"), name="one_test_reminder"),
            models.UniqueConstraint(
                fields=["account"],
                condition=models.Q(kind="steps-due", committed_at__isnull=True),
                name="one_morning_mail_waits",
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=("test", "steps-due"), interview__isnull=True)
                | (~models.Q(kind__in=("test", "steps-due")) & models.Q(interview__isnull=False)),
                name="a_reminder_is_about_an_interview_a_morning_or_a_test",
            ),
            models.CheckConstraint(
                condition=models.Q(sent_at__isnull=True) | models.Q(committed_at__isnull=False),
                name="a_sent_reminder_was_committed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} about {self.interview}" if self.interview else f"{self.kind} for {self.account}"
