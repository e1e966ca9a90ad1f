"""The people of an account by last words exchanged: say hello soon, fine, resting."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.people.warmth import Group, Warmth, warmth
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.steps.people.last_words import Words, everyone, last_words, spoken_with


@dataclass(frozen=True)
class Standing:
    """Somebody, their warmth, and the last words; `words.last_at` is None where none were exchanged."""

    contact: Contact
    warmth: Warmth
    words: Words


@dataclass(frozen=True)
class People:
    """Those spoken with, by group, the longest silence first where a hello is due; `not_met` is how many were not."""

    groups: dict[Group, tuple[Standing, ...]]
    not_met: int


def people(account: Account, now: datetime, zone: ZoneInfo) -> People:
    """Everyone of the account; days are counted on the clock of `zone`."""
    met = list(everyone(account).filter(pk__in=spoken_with(account, now)))
    standings = standings_of(account, met, now, zone)
    groups = {group: [one for one in standings if one.warmth.group is group] for group in Group}
    for group, ones in groups.items():
        ones.sort(key=lambda one: one.words.last_at or now, reverse=group is not Group.HELLO)
    not_met = everyone(account).count() - len(met)
    return People({group: tuple(ones) for group, ones in groups.items()}, not_met)


def standings_of(account: Account, contacts: list[Contact], now: datetime, zone: ZoneInfo) -> list[Standing]:
    """How each of these stands, in their order."""
    words = last_words(account, now, None if len(contacts) > 200 else [one.pk for one in contacts])
    today = now.astimezone(zone).date()
    hellos = _hellos_by_employer(account)
    return [_standing(one, words.get(one.pk, Words()), hellos, today, zone) for one in contacts]


def _hellos_by_employer(account: Account) -> dict[int | None, list[tuple[int, datetime]]]:
    found: dict[int | None, list[tuple[int, datetime]]] = defaultdict(list)
    done = account.follow_ups.filter(kind="hello", done_at__isnull=False, contact__isnull=False)
    for contact, employer, at in done.values_list("contact", "contact__employer", "done_at"):
        if contact is not None and at is not None:
            found[employer].append((contact, at))
    return found


def _standing(
    contact: Contact, words: Words, hellos: dict[int | None, list[tuple[int, datetime]]], today: date, zone: ZoneInfo
) -> Standing:
    def days(moments: list[datetime]) -> list[date]:
        return [moment.astimezone(zone).date() for moment in moments]

    colleagues = (
        [at for pk, at in hellos.get(contact.employer_id, []) if pk != contact.pk] if contact.employer_id else []
    )
    last_on = words.last_at.astimezone(zone).date() if words.last_at else None
    return Standing(contact, warmth(last_on, days(words.hellos), days(colleagues), today), words)
