"""What a card of Today says: what to do, and why now."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.kinds import KINDS
from afterword.steps.silence_sentences import why_now
from afterword.timing.lateness import Standing, clock
from afterword.words.dates import spell


def headline(row: FollowUp) -> str:
    """What to do, for whom: "Thank Priya Raman"."""
    employer = row.interview.opening.employer.name
    if row.kind == "debrief":
        return f"Write down {employer}"
    return KINDS[row.kind].to_do.format(row.contact.name if row.contact else employer)


def why(row: FollowUp, now: datetime, approved: Collection[int]) -> str:
    """Why it is due; `approved` are the ids of the letters that are approved as they stand."""
    if row.kind == "thank-you":
        return f"{_thank_you(row, now)} {_letter_state(row, approved)}"
    if row.kind == "debrief":
        return _debrief(row, now)
    if row.kind == "material":
        return _material(row, now)
    return _begun(row, approved) if row.begun_at else _planned_for_silence(row, approved)


def _debrief(row: FollowUp, now: datetime) -> str:
    people = [part.contact.name for part in row.interview.parts.all()]
    spoke_with = f" with {listed(people)}" if people else ""
    return f"You spoke {_when(row.interview, now)}{spoke_with}. Three minutes, half sentences."


def _thank_you(row: FollowUp, now: datetime) -> str:
    interview = row.interview
    spoke = f"You spoke {_when(interview, now)} at {interview.opening.employer.name}."
    is_late = clock(interview.ends_at, now).standing in (Standing.LATE, Standing.VERY_LATE)
    return f"{spoke} This was planned for {_planned(row, now)}. Today is fine." if is_late else spoke


def _material(row: FollowUp, now: datetime) -> str:
    notes = row.interview.notes.all()
    promised = [n.text for n in notes if n.kind == "promise" and n.contact_id in (None, row.contact_id)]
    what = promised[0] if promised else "send what you promised"
    return f"You promised to {what.rstrip('.')}. Planned for {_planned(row, now)}."


def _begun(row: FollowUp, approved: Collection[int]) -> str:
    employer = row.interview.opening.employer.name
    return f"You began this at {employer}. {_letter_state(row, approved)}"


def _planned_for_silence(row: FollowUp, approved: Collection[int]) -> str:
    return f"{why_now(row)} {_letter_state(row, approved)}" if hasattr(row, "letter") else why_now(row)


def _planned(row: FollowUp, now: datetime) -> str:
    aim = row.aim_at.astimezone(_reader_zone(row))
    days_away = abs((now.astimezone(aim.tzinfo).date() - aim.date()).days)
    if days_away == 0:
        return "today"
    return f"{aim:%A}" if days_away < 7 else spell(aim.date(), row.account.dialect)


def _letter_state(row: FollowUp, approved: Collection[int]) -> str:
    if row.kind == "call":
        return "The script is written." if hasattr(row, "letter") else "The script is ready to read."
    if hasattr(row, "letter"):
        if row.letter.pk in approved:
            return "The letter is approved and not sent yet."
        return "The letter is written; read it once more."
    notes = [note for note in row.interview.notes.all() if note.contact_id in (None, row.contact_id)]
    usable = [note for note in notes if note.kind not in ("private", "jotting")]
    if not usable:
        return "You have no notes for this letter yet; two half sentences make it yours."
    return f"The letter is ready to read, from {_counted(len(usable), 'note')}."


def _when(interview: Interview, now: datetime) -> str:
    days = (now.astimezone(interview.local_start.tzinfo).date() - interview.day).days
    if days == 0:
        return "today"
    if days == 1:
        return "yesterday"
    return f"on {interview.day:%A}" if days < 7 else f"on {spell(interview.day, interview.account.dialect)}"


def _reader_zone(row: FollowUp) -> ZoneInfo:
    own = row.contact.time_zone if row.contact else ""
    return ZoneInfo(own or row.interview.time_zone)


def _counted(count: int, noun: str) -> str:
    return f"one {noun}" if count == 1 else f"{count} {noun}s"


def listed(names: list[str]) -> str:
    """ "Priya Raman, Tom Okafor and Dana Lee"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
