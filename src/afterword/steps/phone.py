"""Let a phone in: a code that pairs it once, and the addresses at which this machine answers beyond itself."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, QuerySet

from afterword.errors import NotFoundError
from afterword.records.account import Account
from afterword.records.device import Device
from afterword.records.pairing_code import PairingCode
from afterword.words.folding import clean

# No 0 and O, no 1, I and L: eight of these are some 850 thousand million codes.
SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 8
LIFE = timedelta(minutes=10)
# Who guesses in the same network gets this many tries; the candidate makes a new code with one press.
MOST_WRONG = 10
# A page is opened many times a minute; when a phone was here last need not be more exact than this.
SEEN_EVERY = timedelta(minutes=1)
UNKNOWN = "This code is not known, was used, or is older than ten minutes. Make a new one on your computer."


@transaction.atomic
def offer_code(account: Account, host: str, now: datetime) -> str:
    """A new code, like "K7PM-2XQA", that pairs one phone at `host` within ten minutes; older codes end with it."""
    signs = "".join(secrets.choice(SIGNS) for _ in range(LENGTH))
    account.pairing_codes.all().delete()
    account.pairing_codes.create(code_digest=_digest(signs), host=host, made_at=now)
    return f"{signs[:4]}-{signs[4:]}"


@transaction.atomic
def pair(typed: str, host: str, name: str, now: datetime) -> Device:
    """The phone that typed the code at `host`; the code is used up by this.

    Raises NotFoundError where the code is unknown, used, too old, or was guessed at too often.
    """
    live = _live_codes(now).filter(host=host)
    code = live.filter(code_digest=_digest(typed)).select_related("account").first()
    # The update decides, not the read before it: of two phones at once one is paired.
    if code is None or not live.filter(pk=code.pk).update(used_at=now):
        raise NotFoundError(UNKNOWN)
    called = clean(name)[:60] or "A phone"
    return Device.objects.create(account=code.account, name=called, host=host, paired_at=now, seen_at=now)


def note_wrong_try(host: str, now: datetime) -> None:
    """Count a code that was wrong, against each that could have been meant."""
    _live_codes(now).filter(host=host).update(wrong_tries=F("wrong_tries") + 1)


def paired(account: Account) -> QuerySet[Device]:
    """The phones that may open the pages."""
    return account.devices.filter(removed_at=None)


def note_seen(account: Account, pk: int, now: datetime) -> bool:
    """Whether this phone is paired (still); if so, that it was here."""
    found = paired(account).filter(pk=pk)
    if not found.exists():
        return False
    found.filter(seen_at__lt=now - SEEN_EVERY).update(seen_at=now)
    return True


def remove(device: Device, now: datetime) -> None:
    """The phone is signed out, and opens no page any more."""
    paired(device.account).filter(pk=device.pk).update(removed_at=now)


def open_hosts(now: datetime) -> frozenset[str]:
    """The addresses of this machine at which a phone may knock: where one is paired, or a code waits for one."""
    waits = _live_codes(now).values_list("host", flat=True)
    return frozenset({*waits, *Device.objects.filter(removed_at=None).values_list("host", flat=True)})


def _live_codes(now: datetime) -> QuerySet[PairingCode]:
    return PairingCode.objects.filter(
        used_at=None, made_at__gt=now - LIFE, made_at__lte=now, wrong_tries__lt=MOST_WRONG
    )


def _digest(typed: str) -> str:
    signs = "".join(sign for sign in typed.upper() if sign.isalnum())
    return hashlib.sha256(signs.encode()).hexdigest()
