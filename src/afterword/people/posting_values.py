"""The values in a JobPosting, each of which sites write in several ways."""

import re
from collections.abc import Mapping
from datetime import date
from html import unescape
from typing import Any

from afterword.words.folding import clean


def line(value: object, longest: int = 200) -> str:
    """A text on one line, without tags and entities; "" for what is none."""
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, str)), "")
    if not isinstance(value, str):
        return ""
    return clean(re.sub(r"<[^<>]*>", " ", unescape(value[: longest * 8])))[:longest].strip()


def long_text(value: object) -> str:
    """A text as the site wrote it."""
    return value if isinstance(value, str) else ""


def name_in(value: object) -> str:
    """The name of an organisation or a country, which may be a text or a thing with a name."""
    if isinstance(value, list):
        value = value[0] if value else None
    return line(value.get("name") or value.get("legalName")) if isinstance(value, dict) else line(value)


def place_in(found: Mapping[str, Any]) -> str:
    """Where the job is: "Hamburg, DE · remote"."""
    locations = found.get("jobLocation")
    places = [_address(one) for one in (locations if isinstance(locations, list) else [locations])]
    if found.get("jobLocationType") == "TELECOMMUTE":
        places.append("remote")
    return " · ".join(dict.fromkeys(filter(None, places)))[:200]


def _address(location: object) -> str:
    if not isinstance(location, dict):
        return line(location)
    address = location.get("address", location.get("name"))
    if not isinstance(address, dict):
        return line(address)
    parts = [line(address.get(key)) for key in ("addressLocality", "addressRegion")]
    country = address.get("addressCountry")
    parts.append(name_in(country) if isinstance(country, dict) else line(country))
    return ", ".join(filter(None, parts))


def day_in(value: object) -> date | None:
    """The day of a date or a moment; None for what is none."""
    match = re.match(r"\d{4}-\d\d-\d\d", value.strip()) if isinstance(value, str) else None
    try:
        return date.fromisoformat(match.group()) if match else None
    except ValueError:
        return None


def pay_in(salary: object) -> str:
    """ "EUR 60,000–72,000 a year"; "" where it does not say."""
    if not isinstance(salary, dict):
        return line(salary) if not isinstance(salary, int | float) else f"{salary:,}"
    value = salary.get("value", salary)
    amounts = [value.get(key) for key in ("minValue", "maxValue")] if isinstance(value, dict) else [value]
    if isinstance(value, dict) and not any(amounts):
        amounts = [value.get("value")]
    said = [_amount(amount) for amount in amounts if amount not in (None, "")]
    unit = line(value.get("unitText")) if isinstance(value, dict) else ""
    currency = line(salary.get("currency") or (value.get("currency") if isinstance(value, dict) else ""))
    per = f"a {unit.lower()}" if unit else ""
    return " ".join(filter(None, [currency, "–".join(dict.fromkeys(filter(None, said))), per])) if said else ""


def _amount(amount: object) -> str:
    if isinstance(amount, bool):
        return ""
    return f"{amount:,.0f}" if isinstance(amount, int | float) and abs(amount) < 1e12 else line(amount)


def contact_in(contact: object) -> str:
    """Whom the posting names to turn to, and how."""
    if isinstance(contact, list):
        contact = contact[0] if contact else None
    if not isinstance(contact, dict):
        return line(contact)
    return ", ".join(filter(None, (line(contact.get(key)) for key in ("name", "email", "telephone"))))[:200]


def web_address(value: object) -> str:
    """An address of the web; "" for any other."""
    address = value.strip() if isinstance(value, str) else ""
    return address if re.match(r"https?://[^\s<>\"']{3,1990}$", address) else ""
