"""What a job posting says of itself in schema.org's JobPosting, as sites put it into their pages (JSON-LD)."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from afterword.errors import InputError
from afterword.words.folding import clean

LONGEST = 2_000_000  # characters
DEEPEST = 8


@dataclass(frozen=True)
class Posting:
    """What stands in a posting; "" or None where it does not say. `text` is HTML as the site wrote it, not yet safe."""

    title: str = ""
    employer: str = ""
    place: str = ""
    posted_on: date | None = None
    deadline_on: date | None = None
    pay: str = ""
    contact: str = ""
    url: str = ""
    text: str = ""


def posting(json_text: str) -> Posting:
    """The first JobPosting in this JSON-LD, in a list, a graph or alone.

    Raises InputError where there is none, or it is no JSON, or too long.
    """
    if len(json_text) > LONGEST:
        raise InputError("This posting is longer than 2 MB. Paste the part that describes the job.")
    try:
        found = next(_postings(json.loads(json_text), 0), None)
    except (ValueError, RecursionError) as error:
        raise InputError("This is not the data of a job posting. Paste the posting's text instead.") from error
    if found is None:
        raise InputError(
            "This page says nothing of a job in a form that can be read. Paste the posting's text instead."
        )
    return Posting(
        title=_text(found.get("title") or found.get("name")),
        employer=_name(found.get("hiringOrganization")),
        place=_place(found),
        posted_on=_day(found.get("datePosted")),
        deadline_on=_day(found.get("validThrough")),
        pay=_pay(found.get("baseSalary")),
        contact=_contact(found.get("applicationContact")),
        url=_url(found.get("url")),
        text=_long_text(found.get("description")),
    )


def _postings(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _postings(one, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            yield value
        for nested in value.values():
            yield from _postings(nested, depth + 1) if isinstance(nested, list | dict) else ()


def _text(value: object, longest: int = 200) -> str:
    """A text on one line, without tags and entities; "" for what is none."""
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, str)), "")
    if not isinstance(value, str):
        return ""
    from html import unescape

    return clean(re.sub(r"<[^<>]*>", " ", unescape(value[: longest * 8])))[:longest].strip()


def _long_text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _name(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    return _text(value.get("name") or value.get("legalName")) if isinstance(value, dict) else _text(value)


def _place(found: Mapping[str, Any]) -> str:
    locations = found.get("jobLocation")
    places = [_address(one) for one in (locations if isinstance(locations, list) else [locations])]
    if found.get("jobLocationType") == "TELECOMMUTE":
        places.append("remote")
    return " · ".join(dict.fromkeys(filter(None, places)))[:200]


def _address(location: object) -> str:
    if not isinstance(location, dict):
        return _text(location)
    address = location.get("address", location.get("name"))
    if not isinstance(address, dict):
        return _text(address)
    parts = [_text(address.get(key)) for key in ("addressLocality", "addressRegion")]
    country = address.get("addressCountry")
    parts.append(_name(country) if isinstance(country, dict) else _text(country))
    return ", ".join(filter(None, parts))


def _day(value: object) -> date | None:
    match = re.match(r"\d{4}-\d\d-\d\d", value.strip()) if isinstance(value, str) else None
    try:
        return date.fromisoformat(match.group()) if match else None
    except ValueError:
        return None


def _pay(salary: object) -> str:
    if not isinstance(salary, dict):
        return _text(salary) if not isinstance(salary, int | float) else f"{salary:,}"
    value = salary.get("value", salary)
    amounts = [value.get(key) for key in ("minValue", "maxValue")] if isinstance(value, dict) else [value]
    if isinstance(value, dict) and not any(amounts):
        amounts = [value.get("value")]
    said = [_amount(amount) for amount in amounts if amount not in (None, "")]
    unit = _text(value.get("unitText")) if isinstance(value, dict) else ""
    currency = _text(salary.get("currency") or (value.get("currency") if isinstance(value, dict) else ""))
    per = f"a {unit.lower()}" if unit else ""
    return " ".join(filter(None, [currency, "–".join(dict.fromkeys(filter(None, said))), per])) if said else ""


def _amount(amount: object) -> str:
    if isinstance(amount, bool):
        return ""
    return f"{amount:,.0f}" if isinstance(amount, int | float) and abs(amount) < 1e12 else _text(amount)


def _contact(contact: object) -> str:
    if isinstance(contact, list):
        contact = contact[0] if contact else None
    if not isinstance(contact, dict):
        return _text(contact)
    return ", ".join(filter(None, (_text(contact.get(key)) for key in ("name", "email", "telephone"))))[:200]


def _url(value: object) -> str:
    address = value.strip() if isinstance(value, str) else ""
    return address if re.match(r"https?://[^\s<>\"']{3,1990}$", address) else ""
