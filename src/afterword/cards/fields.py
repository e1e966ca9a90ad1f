"""The lines of a card become the fields of a contact."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from afterword.cards.addresses import take_addresses
from afterword.cards.alike import name_fit
from afterword.cards.casing import name_in_small_letters, title_in_small_letters
from afterword.cards.cut_addresses import take_addresses_without_at, take_cut_addresses
from afterword.cards.doubt import DOUBTED, less_sure
from afterword.cards.doubted_address import doubted_address
from afterword.cards.doubted_name import doubted_name
from afterword.cards.found import Found
from afterword.cards.handles import without_handles
from afterword.cards.japanese_names import with_space
from afterword.cards.lines import Line
from afterword.cards.local_letters import dotted_capitals, local_letters, vietnamese
from afterword.cards.mended_domain import with_mended_domain
from afterword.cards.name_line import EAST
from afterword.cards.person import find_person
from afterword.cards.phones import take_phones
from afterword.cards.postal import take_address
from afterword.cards.regions import regions
from afterword.cards.spelling import mended_address, mended_name, without_stuck_label
from afterword.cards.tidied import legible, tidied
from afterword.cards.usual_marks import with_usual_marks
from afterword.cards.vouching import vouched_address, vouched_name
from afterword.cards.website import take_website

LABELS_OF_MAIL = "em"  # any other letter that is taken away before an address may belong to it


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
    if not emails:
        emails, rest = take_addresses_without_at(rest)
    domains = list(dict.fromkeys(email.value.partition("@")[2] for email in emails))
    website, rest = take_website(rest, domains)
    host = (
        website.value.removeprefix("https://").removeprefix("http://").removeprefix("www.").partition("/")[0]
        if website
        else None
    )
    cut, rest = take_cut_addresses(rest, host)
    emails += [email for email in cut if email.value not in [other.value for other in emails]]
    if website and host:
        emails = [with_mended_domain(email, host, website, [line.text for line in rest]) for email in emails]
    domains = list(dict.fromkeys([*(email.value.partition("@")[2] for email in emails), *([host] if host else [])]))
    likely = regions([line.text for line in lines], domains, region)
    numbers, rest = take_phones(rest, likely)
    rest = without_handles(rest)
    address, rest = take_address(tidied(rest, likely[0]))
    rest = legible(rest)
    person = find_person(rest, [email.value for email in emails], domains, _usual_height(lines))
    known_names = [found.value for found in (person.name, person.employer) if found]
    emails = [vouched_address(email, host, known_names) for email in emails]
    texts = [line.text for line in rest]
    printed = [line.text for line in lines]
    name = _name(person.name, [email.value for email in emails], likely[0], printed) if person.name else None
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


def _usual_height(lines: Sequence[Line]) -> float:
    """Of the letters of all lines, numbers and addresses too: a name and an employer stand out from these."""
    return median(line.height for line in lines) if lines else 0.0


def _name(seen: Found, addresses: Sequence[str], region: str, texts: Sequence[str]) -> Found:
    """The name as one would write it, doubted where a letter may be wrong."""
    name = vouched_name(seen, addresses)
    spelt, _ = mended_name(local_letters(name.value, region), tuple(addresses))
    if region == "VN" and (marked := vietnamese(spelt)) != spelt:
        spelt, name = marked, less_sure(name)
    if region == "JP" and EAST.search(spelt) and (apart := with_space(spelt)) != spelt:
        spelt, name = apart, less_sure(name)
    if (marked := with_usual_marks(spelt, region, texts)) != spelt:
        spelt, name = marked, less_sure(name)
    written = name_in_small_letters(dotted_capitals(spelt) if region == "TR" else spelt, region)
    return doubted_name(replace(name, value=written), spelt, addresses, region)


def _email(seen: Found, name: str, host: str | None, texts: Sequence[str]) -> Found:
    """The address as it was meant, doubted where a letter may be wrong."""
    meant = without_stuck_label(mended_address(seen.value, name), name, seen.lines[0].text)
    sure = seen.confidence
    if len(meant) < len(seen.value) and seen.value[0] not in LABELS_OF_MAIL:
        sure = min(sure, DOUBTED)
    return doubted_address(replace(seen, value=meant, confidence=sure), name, host, texts)


def _own_first(emails: Sequence[Found], name: Found | None) -> list[Found]:
    """The person's own address before those of the house."""
    if name is None or EAST.search(name.value):
        return list(emails)
    return sorted(emails, key=lambda email: -round(name_fit(email.value, name.value)))
