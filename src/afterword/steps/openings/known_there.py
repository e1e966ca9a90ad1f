"""Whom the candidate knows at an employer, and why: who interviewed there, who moved there, whose address is there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Q

from afterword.people.employer_name import employer_key
from afterword.people.warmth import Group
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.interview import Interview
from afterword.steps.people.groups import Standing, standings_of
from afterword.steps.people.last_words import everyone
from afterword.words.addresses import employers_domain

MOST_NOT_MET = 100


@dataclass(frozen=True)
class Known:
    """Somebody there. `met` is the latest interview with them, wherever it was; None where there was none."""

    contact: Contact
    why: str
    standing: Standing
    met: Interview | None


def known_there(employer: Employer, now: datetime, zone: ZoneInfo) -> tuple[Known, ...]:
    """Everyone known there, those first whom one can write to, the latest words first."""
    account = employer.account
    there = _same_employers(account, employer)
    domains = _domains(account, there)
    at_domain = [Q(email__iendswith=f"@{domain}") for domain in domains]
    found = Q(employer__in=there) | Q(pk__in=_interviewers(account, there)) | Q(pk__in=_were_there(account, there))
    for one in at_domain:
        found |= one
    there_all = everyone(account).filter(found)
    interviewed = set(account.interviewers.values_list("contact", flat=True))
    met_there = list(there_all.filter(pk__in=interviewed))
    # Of those in an address book only; the ones that were met are never cut off.
    contacts = [*met_there, *there_all.exclude(pk__in=interviewed)[:MOST_NOT_MET]]
    met = _latest_interviews(account, contacts, now)
    standings = standings_of(account, contacts, now, zone)
    known = [_known(one, met.get(one.contact.pk), there, domains) for one in standings]
    return tuple(sorted(known, key=_order))


def count_known(account: Account, employers: Iterable[Employer]) -> dict[int, int]:
    """How many people each of these employers has that are there now, by the employer's id."""
    ids = {one.pk: employer_key(one.name) for one in employers}
    keys = {pk: employer_key(name) for pk, name in account.employers.values_list("pk", "name")}
    wanted = set(ids.values())
    of_key: dict[str, int] = dict.fromkeys(wanted, 0)
    at = [pk for pk, key in keys.items() if key in wanted]
    for pk in everyone(account).filter(employer__in=at).values_list("employer", flat=True):
        of_key[keys[pk]] += 1 if pk is not None else 0
    return {pk: of_key[key] for pk, key in ids.items()}


def _same_employers(account: Account, employer: Employer) -> list[int]:
    key = employer_key(employer.name)
    same = [pk for pk, name in account.employers.values_list("pk", "name") if employer_key(name) == key]
    return [*{*same, employer.pk}]


def _domains(account: Account, there: list[int]) -> list[str]:
    emails = everyone(account).filter(employer__in=there).exclude(email="").values_list("email", flat=True)
    return sorted({employers_domain(email) for email in emails[:500]} - {""})[:20]


def _interviewers(account: Account, there: list[int]) -> list[int]:
    return list(account.interviewers.filter(interview__opening__employer__in=there).values_list("contact", flat=True))


def _were_there(account: Account, there: list[int]) -> list[int | None]:
    """Those who were merged into somebody who is elsewhere now."""
    gone = account.contacts.filter(merged_into__isnull=False, employer__in=there)
    return list(gone.values_list("merged_into", flat=True))


def _latest_interviews(account: Account, contacts: list[Contact], now: datetime) -> dict[int, Interview]:
    parts = account.interviewers.filter(contact__in=contacts, interview__ends_at__lte=now)
    ordered = parts.select_related("interview__opening__employer").order_by("interview__starts_at")
    return {part.contact_id: part.interview for part in ordered}


def _known(standing: Standing, met: Interview | None, there: list[int], domains: list[str]) -> Known:
    contact = standing.contact
    is_there = contact.employer_id in there or employers_domain(contact.email) in domains
    spoke = f"{met.day.day} {met.day:%B %Y}" if met else ""
    if met and met.opening.employer_id in there:
        moved = "" if is_there else f", and is at {contact.employer} now" if contact.employer else ", and has left"
        why = f"Interviewed you there for {met.opening.role} on {spoke}{moved}."
    elif met and is_there:
        why = f"Is there now; interviewed you at {met.opening.employer} on {spoke}."
    elif contact.employer_id in there:
        why = "Is there, as your address book says; you have not spoken yet."
    elif is_there:
        why = "Has an address there."
    else:
        why = "Was there before."
    return Known(contact, why, standing, met)


def _order(known: Known) -> tuple[bool, bool, float]:
    last = known.standing.words.last_at
    rests = known.standing.warmth.group is Group.RESTING
    return known.met is None, rests and last is None, -last.timestamp() if last else 0.0
