"""What is due now, and why: the cards of Today and the lines of `afterword due`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.opening import Opening
from afterword.steps.answers.pausing import paused
from afterword.steps.approve import approved
from afterword.steps.due_sentences import headline, why
from afterword.steps.on_record import with_names
from afterword.steps.outbox import under_way
from afterword.steps.rest import step_rests
from afterword.steps.when_due import comes_at, meant_for
from afterword.timing.lateness import Clock48, clock


@dataclass(frozen=True)
class Due:
    """One card: what to do, for whom, why now, and by when. All moments are UTC."""

    follow_up: FollowUp
    headline: str
    why: str
    clock: Clock48 | None
    best_before: datetime | None

    @property
    def is_late(self) -> bool:
        """Whether the limit has passed; the card stays until it is done or skipped."""
        return self.best_before is None


def due(account: Account, now: datetime, loaded: Sequence[Opening] = ()) -> tuple[Due, ...]:
    """Everything that can be done now and was not put off, the most pressing first; `loaded`: see `met`."""
    letters = approved(account)
    gone = under_way(account)
    rows = [row for row in with_names(_open(account, now), loaded) if comes_at(row, now) <= now and row.pk not in gone]
    cards = [_card(row, now, letters) for row in rows if not step_rests(row, now)]
    return tuple(sorted(cards, key=_urgency))


def coming(account: Account, now: datetime) -> Interview | None:
    """The next interview that has not ended, or None."""
    ahead = account.interviews.filter(ends_at__gt=now, cancelled_at=None).select_related("opening__employer")
    return ahead.order_by("starts_at").first()


def next_up(account: Account, now: datetime) -> tuple[FollowUp, datetime] | None:
    """The follow-up that will be due next, of an interview that has ended, and when; None where none is owed."""
    rows = [row for row in with_names(_open(account, now)) if not step_rests(row, now)]
    later = [(row, at) for row in rows if (at := comes_at(row, now)) > now]
    return min(later, key=lambda pair: pair[1], default=None)


def _open(account: Account, now: datetime) -> QuerySet[FollowUp]:
    over = account.follow_ups.filter(
        done_at=None, skipped_at=None, interview__ends_at__lte=now, interview__cancelled_at=None
    )
    return over.exclude(pk__in=paused(now))


def _urgency(card: Due) -> tuple[int, datetime]:
    """What has hours that run comes first, then what has a day, and last what is late: today is fine for it."""
    row = card.follow_up
    if card.is_late:
        return 2, row.aim_at
    return (0 if row.limit_at or row.kind == "debrief" else 1), card.best_before or row.aim_at


def _card(row: FollowUp, now: datetime, approved_letters: Collection[int]) -> Due:
    limit = row.limit_at if row.limit_at and row.limit_at > now else None
    until = limit if row.limit_at else meant_for(row)
    runs = clock(row.interview.ends_at, now) if row.kind == "thank-you" else None
    return Due(row, headline(row), why(row, now, approved_letters), runs, until)
