"""The candidate's calendar feed, at its secret address: offered, asked for, and stopped."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db.models import Q

from afterword.records.account import Account
from afterword.records.calendar_feed import CalendarFeed

# A calendar app may ask every minute; when it last did need not be more exact than this.
ASKED_EVERY = timedelta(minutes=1)


def offer_feed(account: Account, now: datetime) -> str:
    """The token of a new address, 256 bits of chance; the one before it is known no more."""
    token = secrets.token_urlsafe(32)
    fresh = {"token_digest": _digest(token), "made_at": now, "asked_at": None}
    CalendarFeed.objects.update_or_create(account=account, defaults=fresh)
    return token


def stop_feed(account: Account) -> None:
    """The address is known no more."""
    CalendarFeed.objects.filter(account=account).delete()


def account_at(token: str, now: datetime) -> Account | None:
    """Whose calendar this is, and note that it was asked for; None where the token is unknown."""
    found = CalendarFeed.objects.filter(token_digest=_digest(token)).select_related("account__owner").first()
    if found is None:
        return None
    long_ago = Q(asked_at=None) | Q(asked_at__lt=now - ASKED_EVERY)
    CalendarFeed.objects.filter(long_ago, pk=found.pk).update(asked_at=now)
    return found.account


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
