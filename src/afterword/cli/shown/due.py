"""What is due: the cards of Today, in a terminal."""

import shlex
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.cli.output import utc
from afterword.cli.shown.follow_ups import or_else
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.due import Due
from afterword.steps.due_sentences import headline
from afterword.steps.kinds import KINDS
from afterword.words.dates import spell

HOW_TO_BEGIN = (
    "There is no interview yet. `afterword interview add --help` says how to write down the first one; "
    "`afterword serve` shows the pages."
)


def due_as_json(card: Due) -> dict[str, object]:
    """One card as `--json` prints it. `hours_left` are those until the 48 are over; null where no clock runs."""
    row = card.follow_up
    return {
        "follow_up": row.pk,
        "interview": row.interview_id,
        "kind": row.kind,
        "for": row.contact.name if row.contact else None,
        "headline": card.headline,
        "why": card.why,
        "best_before": utc(card.best_before),
        "late": card.is_late,
        "hours_left": round(card.clock.left.total_seconds() / 3600, 1) if card.clock else None,
        "next": _next_command(card),
    }


def due_as_text(
    cards: Sequence[Due], coming: Interview | None, now: datetime, *, later: tuple[FollowUp, datetime] | None = None
) -> str:
    """All cards for people; with none, that there is none and what comes next: `later`, else the interview `coming`."""
    if cards:
        return "\n\n".join(_card(card, now) for card in cards)
    if later:
        row, comes_at = later
        return f"Nothing is due right now. Next: {headline(row)}, {_on_their_clock(row, comes_at)}."
    return f"Nothing is due. You have done your part.{_coming(coming, now)}"


def _card(card: Due, now: datetime) -> str:
    lines = [card.headline, f"  {card.why}"]
    if card.best_before and card.best_before > now:
        lines.append(f"  Best before {_on_their_clock(card.follow_up, card.best_before)}.")
    return "\n".join([*lines, f"  → {_next_command(card)}", f"  {or_else(card.follow_up)}"])


def _next_command(card: Due) -> str:
    row = card.follow_up
    if row.kind == "thank-you" and row.contact:
        return f"afterword letter draft {row.interview_id} --for {shlex.quote(row.contact.name)}"
    if row.contact and (kind := KINDS[row.kind]).letter:
        news = ' --news "I …"' if "news" in kind.asks else ""
        return (
            f"afterword letter draft {row.interview_id} --kind {row.kind} --for {shlex.quote(row.contact.name)}{news}"
        )
    return f"afterword debrief show {row.interview_id}"


def _on_their_clock(row: FollowUp, moment: datetime) -> str:
    own_zone = row.contact.time_zone if row.contact else ""
    there = moment.astimezone(ZoneInfo(own_zone or row.interview.time_zone))
    return f"{spell(there.date(), row.account.dialect)}, {there:%H:%M} ({there.tzinfo})"


def _coming(interview: Interview | None, now: datetime) -> str:
    if interview is None:
        return ""
    start = interview.local_start
    day = "today" if start.date() == now.astimezone(start.tzinfo).date() else spell(start.date())
    return f" Next: {interview.opening}, {day} at {start:%H:%M} ({interview.time_zone})."
