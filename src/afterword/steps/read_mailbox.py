"""Read what is new in the mailbox, and take in what is about us; how far that is stands on the watch's row."""

import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from django.db.models import Max, Min

from afterword.errors import AfterwordError, MailError
from afterword.mail.inbox import Counted, Inbox
from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.message import Way
from afterword.records.watch import Watch
from afterword.steps.answers.arrived import Arrival
from afterword.steps.receive import receive
from afterword.timing.defaults import DEFAULTS
from afterword.timing.watching import Watching, how_to_watch

# Read anew, a mailbox is read as far back as this; older letters are not answered any more.
FURTHEST_BACK = timedelta(days=90)
SAYS_EACH = 20
_FINE = {"says": "", "failed_at": None, "failure": "", "said": ""}

log = logging.getLogger(__name__)


def read_mailbox(
    mailbox: Mailbox, inbox: Inbox, now: Callable[[], datetime], stops: Callable[[], bool] = lambda: False
) -> int:
    """How many answers were taken in. A mail is read once, also where the server counts anew.

    It goes on where it was stopped (`stops`). Raises MailError where the mailbox cannot be read.
    """
    watch, _ = Watch.objects.get_or_create(mailbox=mailbox)
    counted = inbox.counted()
    taken_in = 0
    uids = _new(mailbox.account, watch, counted, inbox, now())
    for number, uid in enumerate(uids, start=1):
        if stops():
            return taken_in
        raw = inbox.read(uid)
        pictures = partial(inbox.pictures, uid)
        taken_in += raw is not None and _take_in(mailbox, counted, uid, raw, pictures, now())
        if number % SAYS_EACH == 0:
            _keep(watch, counted, uid + 1, says=f"Catching up: {number} of {len(uids)} mails.")
    after = max([counted.uid_next, *(uid + 1 for uid in uids[-1:])])
    _keep(watch, counted, after, read_at=now(), **_FINE)
    return taken_in


def note_unread(mailbox: Mailbox, error: AfterwordError, now: datetime) -> None:
    """Keep on the watch's row why the mailbox could not be read, for Today and Settings."""
    kept = {"failed_at": now, "failure": error.sentence, "said": getattr(error, "said", ""), "says": ""}
    Watch.objects.update_or_create(mailbox=mailbox, defaults=kept)


def watch_of(account: Account) -> Watch | None:
    """How far the account's mailbox was read; None where none is connected, or it was never tried."""
    return Watch.objects.filter(mailbox__account=account).select_related("mailbox").first()


def watching(account: Account, now: datetime) -> Watching:
    """How this account's mailbox is watched at this moment."""
    letters = account.touchpoints.filter(kind="letter", direction="out")
    is_open = account.follow_ups.filter(done_at=None, skipped_at=None, start_at__lte=now).exists()
    return how_to_watch(letters.aggregate(last=Max("happened_at"))["last"], is_open, now)


def _new(account: Account, watch: Watch, counted: Counted, inbox: Inbox, now: datetime) -> Sequence[int]:
    if watch.uid_validity == counted.uid_validity and watch.uid_next is not None:
        return inbox.since_uid(watch.uid_next)
    day = _first_day(account, now)
    return inbox.since_day(day) if day else []


def _first_day(account: Account, now: datetime) -> date | None:
    """The day before the first letter that may still be answered, or interview that a mail to oneself may be about."""
    letters = account.touchpoints.filter(kind="letter", direction="out", happened_at__gte=now - FURTHEST_BACK)
    recent = account.interviews.filter(starts_at__range=(now - DEFAULTS.to_oneself_named, now))
    both = (letters.aggregate(first=Min("happened_at")), recent.aggregate(first=Min("starts_at")))
    found = [one["first"] for one in both if one["first"]]
    return min(found).date() - timedelta(days=1) if found else None


def _take_in(
    mailbox: Mailbox, counted: Counted, uid: int, raw: bytes, pictures: Callable[[], tuple[bytes, ...]], now: datetime
) -> bool:
    try:
        arrival = Arrival(raw, Way.MAILBOX, mailbox, counted.uid_validity, uid, pictures)
        return receive(mailbox.account, arrival, now).is_new
    except MailError:
        raise  # the line broke off: it is read again
    except AfterwordError as error:
        log.warning("Mail %s of the inbox was not taken in: %s", uid, error.sentence)
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError, AttributeError):
        # Whatever nobody foresaw in one mail must not keep the answers behind it.
        log.exception("Mail %s of the inbox could not be taken in.", uid)
    return False


def _keep(watch: Watch, counted: Counted, uid_next: int, **values: object) -> None:
    Watch.objects.filter(pk=watch.pk).update(uid_validity=counted.uid_validity, uid_next=uid_next, **values)
