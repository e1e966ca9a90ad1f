"""Makes up what stands on a card."""

import random
import unicodedata
from dataclasses import replace

from bench.cards.content import Content, Truth
from bench.cards.numbers import phones as some_phones
from bench.cards.places import PLACES, Place


def make(seed: int) -> Content:
    """The content of card number `seed`; an odd number draws from the pools nobody tuned on."""
    chance = random.Random(seed * 7919 + 13)
    half = seed % 2
    if seed % 20 in (8, 13):
        return _shop(chance, half)
    return _person(chance, half, PLACES[(seed // 2) % len(PLACES)])


def pick(chance: random.Random, pool: str, half: int) -> str:
    entries = pool.split("|")
    return chance.choice(entries[half::2] or entries)


def plain(text: str) -> str:
    """ASCII as a mail address has it."""
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN).lower())
    return "".join(sign for sign in apart if sign.isascii() and (sign.isalnum() or sign == "-"))


def _person(chance: random.Random, half: int, place: Place) -> Content:
    second = ""
    if place.native:
        native, latin = chance.choice(place.native[half::2])
        printed, second = (native, latin) if chance.random() < 0.6 else (latin, native)
        if chance.random() < 0.2:
            second = ""
        name = printed
        parts = latin.split()
    else:
        given, family = pick(chance, place.given, half), pick(chance, place.family, half)
        if place.region == "US" and chance.random() < 0.3:
            given += f" {chance.choice('ABJKLMRST')}."
        parts = [given.split()[0], family]
        family_first = place.script == "family-first" or (place.region == "HU" and chance.random() < 0.8)
        name = f"{family} {given}" if family_first else f"{given} {family}"
    before = f"{pick(chance, place.before, half)} " if place.before and chance.random() < 0.3 else ""
    after = f", {pick(chance, place.after, half)}" if place.after and chance.random() < 0.3 else ""
    truth_name = name
    if before and before.strip() in ("Dr.", "Prof. Dr."):
        truth_name = before + name
    line = before + name + after
    loud = not place.native and chance.random() < 0.2
    if loud:
        line = line.upper() if place.region not in ("TR",) else line
    employer, _, domain = pick(chance, place.employers, half).partition("=")
    title = pick(chance, place.titles, half) if chance.random() < 0.9 else ""
    emails = _emails(chance, parts, domain)
    website = f"www.{domain}" if chance.random() < 0.7 else None
    return _content(chance, half, place, (truth_name, line, second), title, employer, emails, website)


def _emails(chance: random.Random, parts: list[str], domain: str) -> tuple[str, ...]:
    dice = chance.random()
    if dice < 0.06:
        return ()
    if dice < 0.14:
        return (f"{chance.choice(('info', 'contact', 'office', 'sales'))}@{domain}",)
    given, family = (plain(part) for part in (parts[0], parts[-1]))
    local = chance.choice(
        (
            f"{given}.{family}",
            f"{given[0]}{family}",
            f"{given}",
            f"{given[0]}.{family}",
            f"{family}",
            f"{given}_{family}",
        )
    )
    found = (f"{local}@{domain}",)
    return (*found, f"info@{domain}") if chance.random() < 0.08 else found


def _content(
    chance: random.Random,
    half: int,
    place: Place,
    names: tuple[str, str, str],
    title: str,
    employer: str,
    emails: tuple[str, ...],
    website: str | None,
) -> Content:
    truth_name, line, second = names
    phones, fax, lines = some_phones(chance, place)
    style = chance.choice(("label", "short", "bare"))
    if not any(line[:1].isalpha() for line in lines) and lines:
        style = "bare"
    lines += [{"label": "E-mail: ", "short": "E ", "bare": ""}[style] + mail for mail in emails]
    if website:
        shown = website if chance.random() < 0.8 else website.removeprefix("www.")
        lines.append({"label": "Web: ", "short": "W ", "bare": ""}[style] + shown)
        website = shown
    street, town = pick(chance, place.streets, half), pick(chance, place.towns, half)
    address_lines: tuple[str, ...] = ()
    if chance.random() < 0.8:
        one_line = chance.random() < 0.3
        address_lines = (f"{street}, {town}",) if one_line else (street, town)
        if place.region == "JP" and street[0] > "\u3000":
            address_lines = (town, street)
    number = chance.choice(
        (
            "VAT: GB 123 4567 89",
            "USt-IdNr. DE123456789",
            "NIP 526-10-40-828",
            "CIF: B-83456789",
            "HRB 48172",
            "SIRET 552 100 554 00013",
        )
    )
    truth = Truth(truth_name, title or None, employer, emails, phones, fax, website, ", ".join(address_lines) or None)
    vcard = ""
    if chance.random() < 0.12:
        vcard = "\n".join(
            [
                "BEGIN:VCARD",
                "VERSION:3.0",
                f"N:;{truth_name};;;",
                f"FN:{truth_name}",
                f"ORG:{employer}",
                *(f"TITLE:{one}" for one in [title] if one),
                *(f"TEL:{phone}" for phone in phones),
                *(f"EMAIL:{mail}" for mail in emails),
                "END:VCARD",
            ]
        )
    elif website and chance.random() < 0.1:
        vcard = f"https://{website}"
    return Content(
        truth,
        line,
        title,
        employer if chance.random() < 0.8 else employer.upper() if place.region not in ("TR", "DE") else employer,
        tuple(lines),
        chance.choice(SLOGANS[half::2]) if chance.random() < 0.3 else "",
        second,
        vcard,
        address_lines,
        number if chance.random() < 0.12 else "",
        chance.choice(EXTRAS[half::2]) if chance.random() < 0.2 else "",
        style == "bare" and chance.random() < 0.6,
    )


def _shop(chance: random.Random, half: int) -> Content:
    name, domain, region = chance.choice(SHOPS[half::2])
    place = next(one for one in PLACES if one.region == region)
    emails = (f"info@{domain}",) if chance.random() < 0.7 else ()
    content = _content(chance, half, place, ("", "", ""), "", name, emails, f"www.{domain}")
    return replace(content, truth=replace(content.truth, name=None), qr="")


SLOGANS = (
    "Moving what matters",
    "Since 1924",
    "Your partner for growth",
    "Engineering tomorrow",
    "People. Planet. Profit.",
    "Qualität aus Leidenschaft",
    "We make it simple",
    "Built on trust",
)
EXTRAS = (
    "ISO 9001 certified",
    "Mon-Fri 9.00-17.30",
    "Follow us",
    "Beratung · Planung · Ausführung",
    "Member of the Chamber of Commerce",
    "Design | Build | Maintain",
    "By appointment only",
    "Serving you for 40 years",
)
SHOPS = (
    ("Rosa's Flower Corner", "rosasflowers.com", "US"),
    ("Café Lindenhof", "cafe-lindenhof.de", "DE"),
    ("Bike & Bean", "bikeandbean.co.uk", "GB"),
    ("Pizzeria Bella Napoli", "bellanapoli.it", "IT"),
    ("The Corner Barber", "cornerbarber.com", "US"),
    ("Fleurs de Provence", "fleursdeprovence.fr", "FR"),
)
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i", "ð": "d", "Ł": "L", "Ø": "O", "Đ": "D"}
)
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "a"})
