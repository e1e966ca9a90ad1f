"""Whether an event of a calendar looks like an interview of one's own, and whose, about which role."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from afterword.mail.recognise.calendar_file import CalendarEvent
from afterword.mail.recognise.interview_words import AROUND, INTERVIEW, OTHER_SIDE, PLATFORM, ROLE
from afterword.mail.recognise.match import owner_of

_PARTS = re.compile(
    r"\s+[-–—|/·•]\s+|\s*<>\s*|\s*[:|()\[\],;·]\s*|\s+(?:at|@|with|w/|for|by|bei|mit|für|chez|avec|pour|en|con|para|presso|per|bij|met|voor)\s+",
    re.I,
)
_BEFORE_EMPLOYER = re.compile(r"(?:\s|^)(?:at|@|bei|chez|presso|bij)\s+$", re.I)


class Looks(StrEnum):
    """LIKE is proposed, MAYBE is shown to be chosen, NOT is told with why."""

    LIKE = "like"
    MAYBE = "maybe"
    NOT = "not"


@dataclass(frozen=True)
class Known:
    """Whose calendar it is (`mine`, addresses in lower case), and the employers on record by the domain they own."""

    mine: Collection[str] = ()
    name: str = ""
    employers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Look:
    """How an event looks, why (a sentence), and the employer and the role it seems to be about, "" where unsaid."""

    looks: Looks
    why: str
    employer: str = ""
    role: str = ""


def look(event: CalendarEvent, known: Known) -> Look:
    """How this event looks. The employer and the role are only to be proposed."""
    if event.refused:
        return Look(Looks.NOT, event.refused)
    others = _outsiders(event, known)
    looks, why = _judged(event, others, known)
    if looks is Looks.NOT:
        return Look(looks, why)
    role, employer = _named(event, known)
    by_mail = next((known.employers[domain] for domain in others if domain in known.employers), "")
    return Look(looks, why, by_mail or employer or _by_domain(others), role)


def _judged(event: CalendarEvent, others: list[str], known: Known) -> tuple[Looks, str]:
    if OTHER_SIDE.search(event.title):
        return Looks.NOT, "It is about interviews, and none of yours."
    if INTERVIEW.search(event.title):
        return Looks.LIKE, "Its title says so."
    if any(domain in known.employers for domain in others):
        return Looks.MAYBE, "Somebody takes part who is at an employer on record."
    if PLATFORM.search(f"{event.place} {event.said} {' '.join(address for _, address in event.people)}"):
        return Looks.LIKE, "It was arranged by a system for interviews."
    if others and INTERVIEW.search(event.said):
        return Looks.MAYBE, "Its description speaks of an interview, and others take part."
    return Looks.NOT, "Nothing in it speaks of an interview."


def _outsiders(event: CalendarEvent, known: Known) -> list[str]:
    """The houses, by their domains, of those who take part and are not of the candidate's own; each once."""
    own = {owner_of(address) for address in known.mine}
    domains = [owner_of(address) for _, address in event.people]
    return [one for one in dict.fromkeys(domains) if one and one not in own]


def _named(event: CalendarEvent, known: Known) -> tuple[str, str]:
    """The role and the employer of the title: "Interview: Data Engineer at Okapi Health"."""
    people = {_folded(name) for name, _ in event.people} | {_folded(known.name)}
    on_record = {_folded(name): name for name in known.employers.values()}
    role = employer = rest = ""
    start = 0
    for match in [*_PARTS.finditer(event.title), None]:
        part = event.title[start : match.start() if match else None]
        before, start = event.title[:start], match.end() if match else len(event.title)
        bare = " ".join(AROUND.sub(" ", INTERVIEW.sub(" ", part)).split()).strip(" -–—!")
        if not bare or _folded(bare) in people or _is_first_name(bare, people):
            continue
        if _folded(bare) in on_record:
            employer = on_record[_folded(bare)]
        elif ROLE.search(bare) and not role:
            role = bare
        elif _BEFORE_EMPLOYER.search(before):
            employer = employer or bare
        else:
            rest = rest or bare
    return role, employer or rest


def _is_first_name(bare: str, people: set[str]) -> bool:
    return any(_folded(bare) == name.split(" ")[0] for name in people if name)


def _by_domain(others: list[str]) -> str:
    """The name in the domain of whoever takes part: "okapi-health.example" is Okapi Health."""
    for domain in others:
        if not PLATFORM.search(domain):
            return " ".join(word.capitalize() for word in domain.split(".")[0].split("-"))
    return ""


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
