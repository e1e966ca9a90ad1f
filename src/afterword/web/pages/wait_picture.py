"""The picture of one wait: the days since you spoke, their own date, and the published range, drawn to scale."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.steps.kinds import KINDS
from afterword.steps.wait import Waited
from afterword.steps.wait_sentences import day
from afterword.timing.ladder import credible_date
from afterword.timing.published import ONTARIO_ZONES, WHOLE_PROCESS, Published

LONGEST = 400


@dataclass(frozen=True)
class Plot:
    """One drawing, so many units wide; every place is an x of it, written as SVG has it."""

    name: str
    width: int
    ticks: tuple[tuple[str, int], ...]
    here: str
    here_anchor: str
    their_date: str
    their_anchor: str
    band_from: str
    band_width: str
    average: str


@dataclass(frozen=True)
class WaitPicture:
    """Both drawings (for a desk and a phone), the sentence, and the same as a table of days."""

    waited: Waited
    plots: tuple[Plot, ...]
    sentence: str
    table: tuple[tuple[int, str], ...]
    published: Published
    ontario: str


def wait_picture(one: Waited, now: datetime, zone: ZoneInfo) -> WaitPicture:
    """The picture of one opening, its days on the clock of `zone`."""
    began = one.interview.ends_at.astimezone(zone).date()
    today = min((now.astimezone(zone).date() - began).days, LONGEST)
    on = credible_date(one.found.facts)
    named = min((on - began).days, LONGEST) if on else None
    last = max(60, today + 7, (named or 0) + 7)
    plots = tuple(_plot(name, width, last, today, named) for name, width in (("wide", 760), ("narrow", 350)))
    return WaitPicture(
        one,
        plots,
        _sentence(one, today, on, named),
        _table(one, now, zone, began, today, named),
        WHOLE_PROCESS,
        _ontario(one),
    )


def _plot(name: str, width: int, last: int, today: int, named: int | None) -> Plot:
    left, right = 12, width - 12

    def x(days: float) -> str:
        return f"{left + (right - left) * min(days, last) / last:.1f}"

    every = 7 if last <= 70 and name == "wide" else 14 if last <= 98 else 28 if last <= 200 else 70
    ticks = tuple((x(days), days) for days in range(0, last + 1, every))
    band = float(x(WHOLE_PROCESS.longest)) - float(x(WHOLE_PROCESS.shortest))
    return Plot(
        name,
        width,
        ticks,
        x(today),
        _anchor(today, last),
        x(named) if named is not None else "",
        _anchor(named or 0, last),
        x(WHOLE_PROCESS.shortest),
        f"{band:.1f}",
        x(WHOLE_PROCESS.average),
    )


def _anchor(days: int, last: int) -> str:
    """Words beside a line go to the side that has room."""
    return "end" if days > last / 2 else "start"


def _sentence(one: Waited, today: int, on: date | None, named: int | None) -> str:
    spoke = "You spoke today." if today == 0 else f"{_days(today)} since you spoke with {one.employer}."
    if on is None or named is None:
        return f"{spoke} They named no day."
    if named > today:
        return f"{spoke} They said {day(on)}, which is day {named}: their own word counts most."
    return f"{spoke} They said {day(on)}, which was day {named}."


def _table(
    one: Waited, now: datetime, zone: ZoneInfo, began: date, today: int, named: int | None
) -> tuple[tuple[int, str], ...]:
    said = {word.at.astimezone(zone).date(): _SAID.get(word.kind.value, "") for word in one.found.facts.words}
    rows = [((on - began).days, words) for on, words in said.items() if words and on >= began]
    rows += [(0, "You spoke"), (today, "Today"), (_quiet_day(one, zone, began), "Quiet, if nothing comes")]
    if named is not None:
        rows.append((named, "Their own date"))
    if one.step and one.step_at and one.step_at > now:
        rows.append(((one.step_at.astimezone(zone).date() - began).days, f"{KINDS[one.step.kind].noun} is next"))
    return tuple(sorted(rows, key=lambda row: row[0]))


_SAID = {
    "thank-you": "You thanked them",
    "material": "You sent what you promised",
    "check-in": "You checked in",
    "call": "You called",
    "closing": "You closed",
}


def _quiet_day(one: Waited, zone: ZoneInfo, began: date) -> int:
    return (one.silence.quiet_at.astimezone(zone).date() - began).days


def _ontario(one: Waited) -> str:
    facts = one.found.facts
    if facts.country != "CA" or one.interview.time_zone not in ONTARIO_ZONES:
        return ""
    return (
        "In Ontario an employer of 25 or more tells those it interviewed for an advertised post the outcome within 45 "
        f"days of the last interview: by {day(one.silence.ontario_on)}. This is information, not legal advice."
    )


def _days(count: int) -> str:
    return f"{count} day{'' if count == 1 else 's'}"
