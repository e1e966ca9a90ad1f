"""One line of a debrief."""

from django.db import models

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview


class Note(models.Model):
    """A half sentence completed, word for word as typed. Without a contact it is shared by all interviewers.

    `ticked_at` says when the candidate ticked that these words, on family, health or faith, may stand in a letter.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="notes")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="notes")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, null=True, blank=True, related_name="notes")
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in NoteKind])
    text = models.TextField()
    ticked_at = models.DateTimeField(null=True, blank=True)
    client_id = models.UUIDField()
    written_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["written_at", "pk"]
        constraints = [
            # A phone or a page that saves twice must not make two notes of one.
            models.UniqueConstraint(fields=["account", "client_id"], name="a_note_is_kept_once")
        ]

    def __str__(self) -> str:
        return f"{self.kind} note {self.pk}"
