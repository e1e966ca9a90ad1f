"""An interview with its follow-ups."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.cli.output import utc
from afterword.cli.shown.follow_ups import state
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.words.dates import spell

Json = dict[str, object]


def as_json(interview: Interview) -> Json:
    """The interview as `--json` prints it; what is not known is null."""
    return {
        "id": interview.pk,
        "employer": interview.opening.employer.name,
        "role": interview.opening.role,
        "start": utc(interview.starts_at),
        "end": utc(interview.ends_at),
        "time_zone": interview.time_zone,
        "mode": interview.mode or None,
        "place": interview.place or None,
        "decision_on": interview.decision_on.isoformat() if interview.decision_on else None,
        "register": interview.opening.register or None,
        "interviewers": [_person_as_json(part.contact) for part in interview.parts.select_related("contact")],
        "follow_ups": [_follow_up_as_json(row) for row in _follow_ups(interview)],
    }


def as_row(interview: Interview) -> tuple[str, ...]:
    """The interview in one line: id, day, opening, interviewers."""
    people = [part.contact.name for part in interview.parts.select_related("contact")]
    return str(interview.pk), f"{interview.local_start:%Y-%m-%d %H:%M}", str(interview.opening), ", ".join(people)


def as_text(interview: Interview) -> str:
    """The interview in a few lines for people."""
    start, dialect = interview.local_start, interview.account.dialect
    lines = [
        f"Interview {interview.pk}: {interview.opening}",
        f"When     {spell(start.date(), dialect, year=True)}, {start:%H:%M} to {interview.local_end:%H:%M} "
        f"({interview.time_zone})",
    ]
    held = " · ".join(filter(None, [interview.get_mode_display(), interview.place]))
    lines += [f"How      {held}"] if held else []
    people = [_person_as_text(part.contact) for part in interview.parts.select_related("contact")]
    lines += [f"{'With' if not index else '':<8} {person}" for index, person in enumerate(people)]
    if interview.decision_on:
        lines.append(f"Answer   by {spell(interview.decision_on, dialect)}, they said")
    lines += [f"{'Next' if not index else '':<8} {step}" for index, step in enumerate(_steps(interview))]
    return "\n".join(lines)


def _steps(interview: Interview) -> list[str]:
    return [f"{_what(row)}: {_state(row)}" for row in _follow_ups(interview)]


def _follow_ups(interview: Interview) -> list[FollowUp]:
    return list(interview.follow_ups.select_related("contact", "letter"))


def _what(row: FollowUp) -> str:
    # The debrief is the only step without a reader.
    return f"{row.kind} for {row.contact.name}" if row.contact else row.kind


def _state(row: FollowUp) -> str:
    if not row.is_open:
        return state(row)
    written = f" (letter {row.letter.pk} is written)" if hasattr(row, "letter") else ""
    return f"aim {_clock(row.aim_at, row)}{f', limit {_clock(row.limit_at, row)}' if row.limit_at else ''}{written}"


def _clock(moment: datetime, row: FollowUp) -> str:
    own_zone = row.contact.time_zone if row.contact else ""
    return f"{moment.astimezone(ZoneInfo(own_zone or row.interview.time_zone)):%a %Y-%m-%d %H:%M}"


def _person_as_text(contact: Contact) -> str:
    address = f" <{contact.email}>" if contact.email else ""
    return f"{contact.name}{address}{f', {contact.title}' if contact.title else ''}"


def _person_as_json(contact: Contact) -> Json:
    return {
        "id": contact.pk,
        "name": contact.name,
        "title": contact.title or None,
        "email": contact.email or None,
        "phone": contact.phone or None,
        "address_as": contact.address_as or None,
    }


def _follow_up_as_json(row: FollowUp) -> Json:
    return {
        "id": row.pk,
        "kind": row.kind,
        "for": row.contact.name if row.contact else None,
        "state": state(row),
        "start_at": utc(row.start_at),
        "aim_at": utc(row.aim_at),
        "limit_at": utc(row.limit_at),
        "propose_at": utc(row.propose_at),
        "letter": row.letter.pk if hasattr(row, "letter") else None,
    }
