"""What is owed after an interview, to whom and by when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.errors import InputError
from afterword.timing.debrief import debrief_prompts
from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.facts import InterviewFacts, PromisedMaterial, Reader
from afterword.timing.moment import in_utc
from afterword.timing.reader_day import SendingDay, at
from afterword.timing.send_window import days_to_send_on, good_moment
from afterword.words.zones import zone

__all__ = ["InterviewFacts", "PlannedFollowUp", "PromisedMaterial", "Reader", "plan"]

DEBRIEF, THANK_YOU, MATERIAL = "debrief", "thank-you", "material"


@dataclass(frozen=True)
class PlannedFollowUp:
    """One step: not before `start_at`, meant for `aim_at`, at the latest `limit_at`, best sent at `propose_at` (UTC).

    `reader` is None for the debrief, which has no limit either. `note` is the promise's note for material.
    """

    kind: str
    reader: str | None
    start_at: datetime
    aim_at: datetime
    limit_at: datetime | None
    propose_at: datetime
    note: str | None = None


def plan(facts: InterviewFacts, defaults: Defaults = DEFAULTS) -> tuple[PlannedFollowUp, ...]:
    """Return debrief, thank-yous and promised material in the order they are proposed.

    Raises InputError for an end before the start, an unknown zone, or a promise to somebody who was not there.
    """
    place = zone(facts.time_zone)
    start, end = _on_the_clock_of(place, facts.start), _on_the_clock_of(place, facts.end)
    if end < start:
        raise InputError("The interview ends before it starts. Please check both times.")
    sending = _Sending(days_to_send_on(facts.country, working_days_only=facts.working_days_only), defaults)
    steps = [_debrief(end, place, defaults)]
    for reader in facts.readers:
        readers = zone(reader.time_zone) if reader.time_zone else place
        steps += _owed_to(reader, facts.promises, end, readers, sending)
    if strangers := {promise.key for promise in facts.promises} - {reader.key for reader in facts.readers}:
        raise InputError(f"Something was promised to “{min(strangers)}”, who is not among the interviewers.")
    return tuple(sorted(steps, key=lambda step: step.propose_at))


@dataclass(frozen=True)
class _Due:
    """The moments one letter is measured by, before the reader's day is looked at."""

    start_at: datetime
    wanted_at: datetime
    aim_at: datetime
    limit_at: datetime


@dataclass(frozen=True)
class _Sending:
    """What is the same for every letter of a plan: the days it may go out on, and the numbers."""

    on: SendingDay
    defaults: Defaults


def _debrief(end: datetime, place: ZoneInfo, defaults: Defaults) -> PlannedFollowUp:
    first, second, _ = debrief_prompts(end, place, defaults)
    return PlannedFollowUp(DEBRIEF, None, first, second, None, first)


def _owed_to(
    reader: Reader, promises: Sequence[PromisedMaterial], end: datetime, readers: ZoneInfo, sending: _Sending
) -> list[PlannedFollowUp]:
    """The thank-you first: material that must go earlier takes it along."""
    thank_you = _step(THANK_YOU, reader.key, _after_the_end(end, sending.defaults), readers, sending)
    material = [_material(promise, end, readers, sending) for promise in promises if promise.key == reader.key]
    first_at = min(step.propose_at for step in (thank_you, *material))
    return [replace(thank_you, propose_at=first_at), *material]


def _material(promise: PromisedMaterial, end: datetime, readers: ZoneInfo, sending: _Sending) -> PlannedFollowUp:
    """On the promised day, by the reader's clock; where none was named or it is over there, as a thank-you is due."""
    due = _after_the_end(end, sending.defaults)
    if promise.promised_on:
        limit_at = at(promise.promised_on, sending.defaults.day_closes, readers)
        morning = at(promise.promised_on, sending.defaults.good_hours[0], readers)
        wanted_at = max(morning, due.wanted_at)
        if limit_at > due.start_at:
            due = _Due(due.start_at, wanted_at, min(wanted_at, limit_at), limit_at)
    return replace(_step(MATERIAL, promise.key, due, readers, sending), note=promise.note)


def _after_the_end(end: datetime, defaults: Defaults) -> _Due:
    return _Due(
        start_at=end + defaults.thank_you_not_within,
        wanted_at=end + defaults.thank_you_pause,
        aim_at=end + defaults.thank_you_aim,
        limit_at=end + defaults.thank_you_limit,
    )


def _step(kind: str, key: str, due: _Due, readers: ZoneInfo, sending: _Sending) -> PlannedFollowUp:
    propose_at = good_moment(due.start_at, due.wanted_at, due.limit_at, readers, sending.on, sending.defaults)
    return PlannedFollowUp(kind, key, due.start_at, due.aim_at, due.limit_at, propose_at)


def _on_the_clock_of(place: ZoneInfo, moment: datetime) -> datetime:
    return in_utc(moment if moment.tzinfo else moment.replace(tzinfo=place))
