"""What came back: a mail that is about the candidate's letters or interviews."""

from django.db import models

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox


class Way(models.TextChoices):
    """How a mail came here."""

    MAILBOX = "mailbox", "Read in your mailbox"
    FILE = "file", "Brought as a file"
    PASTED = "pasted", "Pasted"


class MailKind(models.TextChoices):
    """What it was recognised as, in the words of `afterword.mail.recognise`; no other kind is kept."""

    BOUNCE = "bounce", "A letter that came back"
    INVITATION = "invitation", "An invitation"
    AUTO_REPLY = "auto-reply", "An automatic answer"
    REPLY = "reply", "An answer"
    NOTICE = "notice", "A notice about your application"
    OWN = "own", "A mail to yourself"


class Decision(models.TextChoices):
    """What its words decide, as far as it reads like it."""

    NONE = "none", "Nothing decided"
    REJECTION = "rejection", "A no"
    NEXT_STEP = "next-step", "A next step"
    OFFER = "offer", "An offer"


class Question(models.TextChoices):
    """What only the candidate can say of it."""

    NONE = "", "Nothing is asked"
    IS_IT = "is-it", "Is it from them, about this?"
    DECISION_DATE = "decision-date", "Will they answer by that day?"
    CLOSED = "closed", "Is it a no?"
    NEXT = "next", "Is there a next interview?"
    OFFER = "offer", "Is it an offer?"


class Message(models.Model):
    """One mail, once: `name` is its Message-ID, or what stands for it. Mail that is not about us is not kept.

    `letter`, `contact` and `interview` are what it is about; while the `question` is whether that is so, nothing hangs
    on it. `changed` is what it changed beside rows of its own, to be able to take it back (`corrected_at`: the
    candidate said that it is no answer). `kept_at` and `dropped_at` are what they said to a proposal.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="messages")
    mailbox = models.ForeignKey(Mailbox, on_delete=models.SET_NULL, null=True, blank=True, related_name="messages")
    way = models.CharField(max_length=10, choices=Way.choices)
    name = models.CharField(max_length=300)
    uid_validity = models.PositiveBigIntegerField(null=True, blank=True)
    uid = models.PositiveBigIntegerField(null=True, blank=True)
    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, null=True, blank=True, related_name="messages")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, null=True, blank=True, related_name="messages")
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="messages")
    kind = models.CharField(max_length=10, choices=MailKind.choices)
    decision = models.CharField(max_length=10, choices=Decision.choices, default=Decision.NONE)
    sender_name = models.CharField(max_length=200, blank=True)
    sender_address = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)
    files = models.JSONField(default=list)
    failed_addresses = models.JSONField(default=list)
    temporary = models.BooleanField(default=False)
    return_on = models.DateField(null=True, blank=True)
    decision_on = models.DateField(null=True, blank=True)
    event = models.JSONField(default=dict)
    written_at = models.DateTimeField()
    received_at = models.DateTimeField()
    question = models.CharField(max_length=14, choices=Question.choices, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    kept_at = models.DateTimeField(null=True, blank=True)
    dropped_at = models.DateTimeField(null=True, blank=True)
    corrected_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)
    changed = models.JSONField(null=True, blank=True)

    class Meta:
        ordering = ["written_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["account", "name"], name="a_mail_is_kept_once")]

    def __str__(self) -> str:
        return f"{self.kind} about {self.interview}"

    @property
    def is_in_question(self) -> bool:
        """Whether nobody has said yet that it is about this at all."""
        return self.question == Question.IS_IT
