"""What a card of Today says: what to do, and why now."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.approve import standing_approval
from afterword.timing.lateness import Standing, clock
from afterword.words.dates import spell


def sentences(row: FollowUp, now: datetime) -> tuple[str, str]:
    """A headline ("Thank Priya Raman") and why it is due."""
    say = {"debrief": _debrief, "thank-you": _thank_you, "material": _material}[row.kind]
    return say(row, now)


def _debrief(row: FollowUp, now: datetime) -> tuple[str, str]:
    employer = row.interview.opening.employer.name
    people = [part.contact.name for part in row.interview.parts.all()]
    spoke_with = f" with {_listed(people)}" if people else ""
    return (
        f"Write down {employer}",
        f"You spoke {_when(row.interview, now)}{spoke_with}. Three minutes, half sentences.",
    )


def _thank_you(row: FollowUp, now: datetime) -> tuple[str, str]:
    interview, contact = row.interview, row.contact
    name = contact.name if contact else interview.opening.employer.name
    spoke = f"You spoke {_when(interview, now)} at {interview.opening.employer.name}."
    standing = clock(interview.ends_at, now).standing
    late = ""
    if standing in (Standing.LATE, Standing.VERY_LATE):
        late = f" This was planned for {_planned(row, now)}. Today is fine."
    return f"Thank {name}", f"{spoke}{late} {_letter_state(row)}"


def _material(row: FollowUp, now: datetime) -> tuple[str, str]:
    interview, contact = row.interview, row.contact
    promised = [n.text for n in interview.notes.all() if n.kind == "promise" and n.contact_id in (None, row.contact_id)]
    name = contact.name if contact else interview.opening.employer.name
    what = promised[0] if promised else "send what you promised"
    return f"Keep your promise to {name}", f"You promised to {what.rstrip('.')}. Planned for {_planned(row, now)}."


def _planned(row: FollowUp, now: datetime) -> str:
    aim = row.aim_at.astimezone(_reader_zone(row))
    days_away = abs((now.astimezone(aim.tzinfo).date() - aim.date()).days)
    if days_away == 0:
        return "today"
    return f"{aim:%A}" if days_away < 7 else spell(aim.date(), row.account.dialect)


def _letter_state(row: FollowUp) -> str:
    if hasattr(row, "letter"):
        if standing_approval(row.letter):
            return "The letter is approved and not sent yet."
        return "The letter is written; read it once more."
    notes = [note for note in row.interview.notes.all() if note.contact_id in (None, row.contact_id)]
    usable = [note for note in notes if note.kind not in ("private", "jotting")]
    if not usable:
        return "You have no notes for this letter yet; two half sentences make it yours."
    return f"The letter is ready to read, from {_counted(len(usable), 'note')}."


def _when(interview: Interview, now: datetime) -> str:
    ended = interview.local_end.date()
    days = (now.astimezone(interview.local_end.tzinfo).date() - ended).days
    if days == 0:
        return "today"
    if days == 1:
        return "yesterday"
    return f"on {interview.local_end:%A}" if days < 7 else f"on {spell(ended, interview.account.dialect)}"


def _reader_zone(row: FollowUp) -> ZoneInfo:
    own = row.contact.time_zone if row.contact else ""
    return ZoneInfo(own or row.interview.time_zone)


def _counted(count: int, noun: str) -> str:
    return f"one {noun}" if count == 1 else f"{count} {noun}s"


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
