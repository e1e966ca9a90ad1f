"""The person using the product, as far as signing in is concerned."""

from typing import ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class Candidate(AbstractBaseUser):
    """A candidate signs in; what they own is in their Account.

    On a laptop there is one, without a password: the one-time link signs in.
    """

    sign_in_name = models.CharField(max_length=254, unique=True)
    made_at = models.DateTimeField()

    USERNAME_FIELD = "sign_in_name"
    objects: ClassVar[BaseUserManager[Self]] = BaseUserManager()

    def __str__(self) -> str:
        return self.sign_in_name
