"""Who is waited for, in a terminal."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.cli.output import utc
from afterword.cli.shown.follow_ups import or_else
from afterword.steps.wait import Waited
from afterword.steps.wait_sentences import says, says_of_all
from afterword.timing.ladder import credible_date
from afterword.timing.office_days import knows_holidays_of

Json = dict[str, object]


def as_json(one: Waited, now: datetime, zone: ZoneInfo) -> Json:
    """One wait as `--json` prints it. `holidays_known` is null where no country is set: only weekends are left out."""
    country, on = one.found.facts.country, credible_date(one.found.facts)
    return {
        "opening": one.interview.opening_id,
        "interview": one.interview.pk,
        "employer": one.employer,
        "role": one.interview.opening.role,
        "for": one.contact.name if one.contact else None,
        "silent_days": one.silence.days(now, zone.key),
        "their_date": on.isoformat() if on else None,
        "their_words": one.interview.decision_words or None,
        "standing": one.standing.value,
        "quiet": one.is_quiet(now),
        "rests_at": utc(one.rests_at),
        "says": says(one, now, zone),
        "next": _step(one),
        "country": country,
        "holidays_known": knows_holidays_of(country) if country else None,
    }


def as_text(waits: Sequence[Waited], now: datetime, zone: ZoneInfo) -> str:
    """All of them for people, under the sentence that says how they stand."""
    return "\n\n".join([says_of_all(waits), *(_text(one, now, zone) for one in waits)])


def _step(one: Waited) -> Json | None:
    if one.step is None:
        return None
    return {"follow_up": one.step.pk, "kind": one.step.kind, "from": utc(one.step_at)}


def _text(one: Waited, now: datetime, zone: ZoneInfo) -> str:
    who = f"{one.contact.name}, {one.employer}" if one.contact else one.employer
    days, on = one.silence.days(now, zone.key), credible_date(one.found.facts)
    date = f"they said {on:%Y-%m-%d}" if on else f"they said “{one.interview.decision_words}”"
    their = date if on or one.interview.decision_words else "they named no day"
    lines = [f"{who}: silent for {days} day{'' if days == 1 else 's'}, {their}.", f"  {says(one, now, zone)}"]
    return "\n".join([*lines, f"  {or_else(one.step)}"] if one.step else lines)
