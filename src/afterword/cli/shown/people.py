"""Somebody and when words were last exchanged."""

from zoneinfo import ZoneInfo

from afterword.cli.output import utc
from afterword.steps.people.groups import Standing

Json = dict[str, object]


def as_json(standing: Standing) -> Json:
    """The person as `--json` prints them; what is not known is null."""
    person, words, warmth = standing.contact, standing.words, standing.warmth
    return {
        "id": person.pk,
        "name": person.name,
        "title": person.title or None,
        "employer": person.employer.name if person.employer else None,
        "email": person.email or None,
        "phone": person.phone or None,
        "spelt_right": person.spelt_right_at is not None,
        "group": warmth.group.value,
        "last_words_at": utc(words.last_at),
        "last_words": words.what or None,
        "next_hello_on": warmth.next_on.isoformat() if warmth.next_on else None,
    }


def as_row(standing: Standing, zone: ZoneInfo) -> tuple[str, ...]:
    """The person in one line: id, name, employer, group, the day of the last words."""
    person, words = standing.contact, standing.words
    last = f"{words.last_at.astimezone(zone):%Y-%m-%d}" if words.last_at else "not yet"
    employer = person.employer.name if person.employer else ""
    return str(person.pk), person.name, employer, standing.warmth.group.value, last
