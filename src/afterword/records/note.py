"""One line of a debrief."""

from django.db import models

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview


class Note(models.Model):
    """A half sentence completed, word for word as typed. Without a contact it is shared by all interviewers.

    `ticked_at` says when the candidate ticked that these words, on family, health or faith, may stand in a letter.
    `mended` is the sentence they wrote for it at `mended_at`, from the half sentence as it was then, `mended_from`.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="notes")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="notes")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, null=True, blank=True, related_name="notes")
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in NoteKind])
    text = models.TextField()
    ticked_at = models.DateTimeField(null=True, blank=True)
    mended = models.TextField(blank=True)
    mended_from = models.TextField(blank=True)
    mended_at = models.DateTimeField(null=True, blank=True)
    client_id = models.UUIDField()
    written_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["written_at", "pk"]
        constraints = [
            # A phone or a page that saves twice must not make two notes of one.
            models.UniqueConstraint(fields=["account", "client_id"], name="a_note_is_kept_once"),
            models.CheckConstraint(
                condition=models.Q(mended="", mended_at=None)
                | (~models.Q(mended="") & models.Q(mended_at__isnull=False)),
                name="a_mended_sentence_has_its_moment",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} note {self.pk}"

    @property
    def is_mended(self) -> bool:
        """Whether letters say the candidate's own sentence."""
        return bool(self.mended) and self._says_what_was_mended

    @property
    def is_set_aside(self) -> bool:
        """Whether there is a sentence of the candidate's for what the half sentence said before it was changed."""
        return bool(self.mended) and not self._says_what_was_mended

    @property
    def _says_what_was_mended(self) -> bool:
        return self.text.split() == self.mended_from.split()
