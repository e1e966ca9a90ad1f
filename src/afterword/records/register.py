"""How letters speak to their readers."""

from django.db import models


class Register(models.TextChoices):
    """Plain: by the first name. Formal: by title and family name, or by the whole name, and closed accordingly."""

    PLAIN = "plain", "Plain"
    FORMAL = "formal", "Formal"
