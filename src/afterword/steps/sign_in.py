"""Signing in on one's own machine: one account, and a link that works once."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db import transaction

from afterword.errors import NotFoundError
from afterword.records.account import Account
from afterword.records.candidate import Candidate
from afterword.records.sign_in_link import SignInLink

LOCAL_NAME = "candidate"
LINK_LIFE = timedelta(hours=1)


def local_account(now: datetime) -> Account:
    """The one account of this machine; made on the first call."""
    with transaction.atomic():
        candidate, made = Candidate.objects.get_or_create(sign_in_name=LOCAL_NAME, defaults={"made_at": now})
        if made:
            candidate.set_unusable_password()
            candidate.save(update_fields=["password"])
        account, _ = Account.objects.get_or_create(owner=candidate)
    return account


def fresh_token(account: Account, now: datetime) -> str:
    """The token of a new sign-in link for the account's owner; it works once, for an hour."""
    token = secrets.token_urlsafe(32)
    SignInLink.objects.filter(candidate=account.owner, made_at__lte=now - LINK_LIFE).delete()
    SignInLink.objects.create(candidate=account.owner, token_digest=_digest(token), made_at=now)
    return token


def redeem(token: str, now: datetime) -> Candidate:
    """The candidate a token belongs to; the token is used up by this.

    Raises NotFoundError where it is unknown, used or older than an hour.
    """
    fresh = SignInLink.objects.filter(
        token_digest=_digest(token), used_at__isnull=True, made_at__gt=now - LINK_LIFE, made_at__lte=now
    )
    link = fresh.select_related("candidate").first()
    # The update decides, not the read before it: of two clicks at once one signs in.
    if link is None or not fresh.filter(pk=link.pk).update(used_at=now):
        raise NotFoundError("This link was used already or is too old. Run `afterword serve` again for a fresh one.")
    return link.candidate


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
