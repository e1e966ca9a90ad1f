"""Why a step for silence, or after a no, is due: one sentence or two, from what is on record."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.records.follow_up import FollowUp
from afterword.steps.awaited import Awaited, awaited
from afterword.steps.said import final_word
from afterword.timing.ladder import credible_date
from afterword.timing.office_days import knows_holidays_of
from afterword.timing.word import Word, WordKind
from afterword.words.dates import spell


def why_now(row: FollowUp) -> str:
    """Why the planned step `row` comes now, what it is, and what was not known of their holidays."""
    found = awaited(row.interview.opening)
    if row.kind == "rejection-reply":
        return _told_no(row)
    if row.kind == "hello":
        return "A season has passed since you last spoke. A hello has something to tell and asks for nothing."
    if found is None:
        return ""
    return f"{_WHY[row.kind](row, found)}{holidays(found)}"


def number(found: Awaited, kind: str) -> int:
    """Which step of its kind the next one of an opening is: 1 for a first check-in."""
    return 1 + sum(word.kind == kind for word in found.facts.words)


def holidays(found: Awaited) -> str:
    """That only weekends were left out, where a country is named whose holidays are not known here; else nothing."""
    country = found.facts.country
    if not country or knows_holidays_of(country):
        return ""
    return f" The holidays of {country} are not known here; only weekends were left out."


def _check_in(row: FollowUp, found: Awaited) -> str:
    if number(found, "check-in") > 1:
        return f"{_unanswered(row, found)} One question, with something new to say."
    on, last = credible_date(found.facts), _last(found)
    if on and (last is None or _day(last.at, found) <= on):
        said = f"They said {_spelt(on, row)}. Two working days have passed."
        return f"{said} One short question, as a reply to your thanks."
    return f"{_unanswered(row, found)} One short question."


def _call(row: FollowUp, found: Awaited) -> str:
    return f"{_unanswered(row, found)} One call, from a script; a message on their voicemail is enough."


def _closing(row: FollowUp, found: Awaited) -> str:
    return f"{_unanswered(row, found)} A closing note ends the wait, and keeps the door open."


_WHY = {"check-in": _check_in, "call": _call, "closing": _closing}


def _unanswered(row: FollowUp, found: Awaited) -> str:
    last = _last(found)
    if last is None or last.kind.is_theirs:
        on = _day(last.at if last else found.facts.ended_at, found)
        return f"You last heard from them on {_spelt(on, row)}."
    what = _WHAT.get(last.kind, "your last word")
    return f"Nobody has answered {what} of {_spelt(_day(last.at, found), row)}."


_WHAT = {
    WordKind.THANK_YOU: "your thanks",
    WordKind.MATERIAL: "what you sent",
    WordKind.CHECK_IN: "your check-in",
    WordKind.CALL: "your call",
}


def _last(found: Awaited) -> Word | None:
    return max((word for word in found.facts.words if not word.left_out), key=lambda word: word.at, default=None)


def _told_no(row: FollowUp) -> str:
    told = final_word(row.interview.opening)
    here = ZoneInfo(row.interview.time_zone)
    on = f" on {_spelt(told.happened_at.astimezone(here).date(), row)}" if told else ""
    return f"They said no{on}. Thank them? It is often how the second job comes."


def _day(moment: datetime, found: Awaited) -> date:
    return moment.astimezone(ZoneInfo(found.facts.time_zone)).date()


def _spelt(on: date, row: FollowUp) -> str:
    return spell(on, row.account.dialect)
