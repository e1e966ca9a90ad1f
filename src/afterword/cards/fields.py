"""The lines of a card become the fields of a contact."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.cards.addresses import take_addresses, take_cut_addresses
from afterword.cards.alike import name_fit
from afterword.cards.cases import CAPITAL, SMALL
from afterword.cards.casing import name_in_small_letters, title_in_small_letters
from afterword.cards.doubt import DOUBTED, doubted_email, doubted_name
from afterword.cards.found import Found
from afterword.cards.handles import without_handles
from afterword.cards.labels import LABELS
from afterword.cards.lines import Line
from afterword.cards.local_letters import dotted_capitals, local_letters, vietnamese, without_naughts
from afterword.cards.name_line import EAST
from afterword.cards.person import find_person
from afterword.cards.phones import take_phones
from afterword.cards.postal import take_address
from afterword.cards.regions import regions
from afterword.cards.spelling import mended_address, mended_name, without_stuck_label
from afterword.cards.unspaced import unspaced
from afterword.cards.vouching import vouched_address, vouched_name
from afterword.cards.website import take_website

LABELS_OF_MAIL = "em"  # any other letter that is taken away before an address may belong to it
LEGIBLE = 0.5  # below it a line is noise to anyone but the candidate


@dataclass(frozen=True)
class Fields:
    """What stands on a card; None and () where the card has none."""

    name: Found | None = None
    native_name: Found | None = None
    title: Found | None = None
    employer: Found | None = None
    emails: tuple[Found, ...] = ()
    phones: tuple[Found, ...] = ()
    fax: tuple[Found, ...] = ()
    website: Found | None = None
    address: Found | None = None
    others: tuple[str, ...] = ()  # names of further people on the card


def fields_of(lines: Sequence[Line], region: str | None = None) -> Fields:
    """The fields read from the lines; `region` is the account's own country ("DE"), for numbers without a code."""
    emails, rest = take_addresses(lines)
    domains = list(dict.fromkeys(email.value.partition("@")[2] for email in emails))
    website, rest = take_website(rest, domains)
    host = (
        website.value.removeprefix("https://").removeprefix("http://").removeprefix("www.").partition("/")[0]
        if website
        else None
    )
    cut, rest = take_cut_addresses(rest, host)
    emails += [email for email in cut if email.value not in [other.value for other in emails]]
    if host:
        emails = [_domain_mended(email, host, website) for email in emails]
    domains = list(dict.fromkeys([*(email.value.partition("@")[2] for email in emails), *([host] if host else [])]))
    likely = regions([line.text for line in lines], domains, region)
    numbers, rest = take_phones(rest, likely)
    rest = without_handles(rest)
    rest = [
        replace(line, text=_spaced(local_letters(without_naughts(unspaced(line.text), likely[0]), likely[0])))
        for line in rest
    ]
    address, rest = take_address([kept for line in rest if (kept := _without_numbered(line))])
    rest = [line for line in rest if not _is_noise(line.text) and line.score >= LEGIBLE]
    person = find_person(rest, [email.value for email in emails], domains)
    known_names = [found.value for found in (person.name, person.employer) if found]
    emails = [vouched_address(email, host, known_names) for email in emails]
    name = _name(person.name, [email.value for email in emails], likely[0]) if person.name else None
    texts = [line.text for line in rest]
    emails = [_email(email, name.value if name else "", host, texts) for email in emails]
    turkish = likely[0] == "TR"
    title = person.title and replace(person.title, value=title_in_small_letters(person.title.value, turkish=turkish))
    return Fields(
        name,
        person.native_name,
        title,
        person.employer,
        tuple(_own_first(emails, name)),
        numbers.phones,
        numbers.fax,
        website,
        address,
        person.others,
    )


def _name(seen: Found, addresses: Sequence[str], region: str) -> Found:
    """The name as one would write it, doubted where a letter may be wrong."""
    name = vouched_name(seen, addresses)
    spelt, _ = mended_name(local_letters(name.value, region), tuple(addresses))
    if region == "VN" and (marked := vietnamese(spelt)) != spelt:
        spelt, name = marked, replace(name, confidence=min(name.confidence, DOUBTED))
    written = name_in_small_letters(dotted_capitals(spelt) if region == "TR" else spelt, region)
    return doubted_name(replace(name, value=written), addresses, region)


def _email(seen: Found, name: str, host: str | None, texts: Sequence[str]) -> Found:
    """The address as it was meant, doubted where a letter may be wrong."""
    meant = without_stuck_label(mended_address(seen.value, name), name, seen.lines[0].text)
    sure = seen.confidence
    if len(meant) < len(seen.value) and seen.value[0] not in LABELS_OF_MAIL:
        sure = min(sure, DOUBTED)
    return doubted_email(replace(seen, value=meant, confidence=sure), name, host, texts)


def _own_first(emails: Sequence[Found], name: Found | None) -> list[Found]:
    """The person's own address before those of the house."""
    if name is None or EAST.search(name.value):
        return list(emails)
    return sorted(emails, key=lambda email: -round(name_fit(email.value, name.value)))


def _domain_mended(email: Found, host: str, website: Found | None) -> Found:
    """An address whose domain differs from the website in a slip of the reader takes what was read more surely."""
    from rapidfuzz.distance import Levenshtein

    from afterword.cards.alike import blurred

    local, _, domain = email.value.partition("@")
    if domain == host or website is None:
        return email
    same_blurred = blurred(domain) == blurred(host)
    one_slip = len(host) > 8 and Levenshtein.distance(domain, host) == 1
    if not (same_blurred or one_slip):
        return email
    if min(line.score for line in website.lines) >= min(line.score for line in email.lines):
        return Found(f"{local}@{host}", round(min(email.confidence, 0.6), 2), email.lines)
    return replace(email, confidence=min(email.confidence, DOUBTED))


def _spaced(text: str) -> str:
    """ "28013Madrid" and "S.r.I." as they are written."""
    text = re.sub(rf"(?<![\w-])(\d{{4,6}})([{CAPITAL}][{SMALL}]{{2,}})", r"\1 \2", text)
    text = re.sub(r"\bS\.?\s?r\.?\s?[I1]\.?(?!\w)", lambda match: re.sub("[I1]", "l", match[0]), text)
    return re.sub(r"(?<=[Zz]\s)0(?=\.\s?[o0]\.?)|(?<=[Zz]\s[o0]\.)0(?=\.)", "o", text)


def _without_numbered(line: Line) -> Line | None:
    """The line without its VAT or licence number; None where nothing else stood there."""
    parts = re.split(r"(\s*[|•·;]\s*)", line.text)
    kept = "".join(part for part in parts if not _is_numbered(part)).strip(" |•·;")
    return replace(line, text=kept) if kept else None


def _is_numbered(text: str) -> bool:
    """A VAT or registration number with its label."""
    words = [word.strip(".:#,()").casefold() for word in text.replace(":", " ").split()]
    return sum(sign.isdigit() for sign in text) >= 4 and any(word in LABELS["number"] for word in words)


def _is_noise(text: str) -> bool:
    letters = sum(sign.isalpha() for sign in text)
    digits = sum(sign.isdigit() for sign in text)
    return letters + digits < 2 or (digits >= 4 and digits > 3 * letters)
