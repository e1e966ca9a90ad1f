"""Telephone and fax numbers as a card of each place has them."""

import random

import phonenumbers
from bench.cards.places import Place


def phones(chance: random.Random, place: Place) -> tuple[tuple[str, ...], tuple[str, ...], list[str]]:
    """Phones and faxes in E.164, and the lines that print them."""
    pools = list(place.numbers)
    chance.shuffle(pools)
    count = chance.choices((0, 1, 2), (0.05, 0.5, 0.45))[0]
    found, fax, lines = [], [], []
    tel, mobile, faxed = place.phone_labels
    style = chance.choice(("label", "short", "bare", "label"))
    shape = chance.choice(("international", "national", "dots", "zero", "international"))
    for pool in pools:
        if len(found) >= count:
            break
        number = _number(chance, place, pool)
        if number is None:
            continue
        found.append(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
        is_mobile = phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE
        label = mobile if is_mobile else tel
        label = {"label": label, "short": "M" if is_mobile else "T", "bare": ""}[style]
        lines.append(f"{label} {printed(number, place, shape)}".strip())
        if style != "bare" and not is_mobile and chance.random() < 0.35 and not fax:
            other = _number(chance, place, pool)
            if other and phonenumbers.format_number(other, phonenumbers.PhoneNumberFormat.E164) not in found:
                fax.append(phonenumbers.format_number(other, phonenumbers.PhoneNumberFormat.E164))
                lines.append(f"{faxed if style == 'label' else 'F'} {printed(other, place, shape)}")
    return tuple(found), tuple(fax), lines


def printed(number: phonenumbers.PhoneNumber, place: Place, shape: str) -> str:
    """The number as a card of that place has it."""
    international = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    if shape == "national":
        return national
    if shape == "dots":
        return international.replace("-", " ").replace(" ", ".")
    if shape == "zero" and place.region in ("DE", "GB", "SE", "NL"):
        code, _, rest = international.partition(" ")
        return f"{code} (0) {rest}"
    return international


def _number(chance: random.Random, place: Place, pool: str) -> phonenumbers.PhoneNumber | None:
    for _ in range(60):
        digits = "".join(str(chance.randrange(10)) if sign == "x" else sign for sign in pool)
        cc = phonenumbers.country_code_for_region(place.region)
        number = phonenumbers.parse(f"+{cc}{digits}", None)
        if phonenumbers.is_valid_number(number):
            return number
    return None
