"""Everyone the candidate waits for: how long they have been silent, what they said, and the one step that is next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.opening import Opening
from afterword.steps.awaited import Awaited, awaited, is_to_be_thanked
from afterword.steps.kinds import LADDER
from afterword.steps.on_record import met
from afterword.steps.outbox import under_way
from afterword.steps.rest import rests_at
from afterword.steps.said import final_word
from afterword.steps.when_due import comes_at
from afterword.timing.silence import Silence, silence

# So long Today says that an opening rests now.
NOTICE = timedelta(days=7)


class Standing(StrEnum):
    """Where the wait for one opening stands."""

    THANKS_FIRST = "thanks first"
    DUE = "due"
    ON_ITS_WAY = "on its way"
    NOT_YET = "not yet"
    NOBODY = "nobody to ask"
    DONE = "done your part"
    RESTING = "resting"


@dataclass(frozen=True)
class Waited:
    """The wait for one opening. `step` is its one open step, shown from `step_at` (UTC) on."""

    found: Awaited
    standing: Standing
    silence: Silence
    rests_at: datetime
    step: FollowUp | None
    step_at: datetime | None

    @property
    def interview(self) -> Interview:
        return self.found.interview

    @property
    def contact(self) -> Contact | None:
        return self.found.contact

    @property
    def employer(self) -> str:
        return self.found.interview.opening.employer.name

    def is_quiet(self, now: datetime) -> bool:
        """Whether they have been silent for so long that it is quiet, which is not a no."""
        return self.silence.quiet_at <= now


def waiting(account: Account, now: datetime, loaded: Sequence[Opening] | None = None) -> tuple[Waited, ...]:
    """Every opening that has not been answered: what is due first, then the longest silence; the resting last.

    `loaded` are those that are looked at, with their record, where they are at hand.
    """
    gone, openings = under_way(account), met(account, now) if loaded is None else loaded
    found = [one for opening in openings if (one := _waited(opening, gone, now))]
    return tuple(sorted(found, key=lambda one: (_ORDER.get(one.standing, 1), one.silence.since_at)))


def began_to_rest(one: Waited, now: datetime) -> bool:
    """Whether it rests since a week or less: that is said once, and not for ever."""
    return one.standing is Standing.RESTING and now - one.rests_at <= NOTICE


_ORDER = {Standing.DUE: 0, Standing.RESTING: 2}


def _waited(opening: Opening, gone: frozenset[int], now: datetime) -> Waited | None:
    found = awaited(opening)
    if found is None or found.interview.ends_at > now or final_word(opening):
        return None
    rows = [row for interview in opening.interviews.all() for row in interview.follow_ups.all()]
    steps = [row for row in rows if row.kind in LADDER and row.is_open]
    step = min(steps, key=lambda row: (row.start_at, row.pk), default=None)
    step_at = comes_at(step, now) if step else None
    rests = rests_at(found, step)
    standing = _standing(found, step, step_at, gone, now)
    if standing in (Standing.DUE, Standing.NOT_YET, Standing.DONE) and rests <= now and not _is_begun(step):
        standing = Standing.RESTING
    return Waited(found, standing, silence(found.facts), rests, step, step_at)


def _standing(
    found: Awaited, step: FollowUp | None, step_at: datetime | None, gone: frozenset[int], now: datetime
) -> Standing:
    if step is not None and step_at is not None:
        if step.pk in gone:
            return Standing.ON_ITS_WAY
        return Standing.DUE if step_at <= now else Standing.NOT_YET
    if found.contact is None:
        return Standing.NOBODY
    return Standing.THANKS_FIRST if is_to_be_thanked(found) else Standing.DONE


def _is_begun(step: FollowUp | None) -> bool:
    return step is not None and step.begun_at is not None
