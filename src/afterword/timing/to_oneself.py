"""Which interview a mail to oneself is about: the nearest in time, or one that it names."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.timing.defaults import DEFAULTS, Defaults


@dataclass(frozen=True)
class Span:
    """From when to when an interview was (aware)."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class Nearest:
    """`at` is its place among the spans; where it is not `sure`, it is asked."""

    at: int
    sure: bool


def nearest(
    spans: Sequence[Span], written_at: datetime, named: Collection[int] = (), defaults: Defaults = DEFAULTS
) -> Nearest | None:
    """Return the interview that what was written then is about, None where none is near enough.

    Only one that had begun counts; `named` are the places of those that it names. Sure is the only one that is named,
    and without a name the only one of that day.
    """
    reach = defaults.to_oneself_named if named else defaults.to_oneself_asked
    since = {
        at: max(written_at - span.end, timedelta(0))
        for at, span in enumerate(spans)
        if span.start <= written_at and (not named or at in named)
    }
    near = {at: length for at, length in since.items() if length <= reach}
    if not near:
        return None
    at = min(near, key=lambda one: (near[one], -spans[one].end.timestamp(), one))
    same_day = sum(length <= defaults.to_oneself_sure for length in near.values())
    return Nearest(at, sure=len(near) == 1 if named else same_day == 1)
