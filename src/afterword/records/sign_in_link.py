"""A link that signs in once."""

from django.db import models

from afterword.records.candidate import Candidate


class SignInLink(models.Model):
    """Only the token's SHA-256 is kept: who reads the database cannot sign in with it."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="sign_in_links")
    token_digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"sign-in link {self.pk}"
