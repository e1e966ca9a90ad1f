"""A file becomes a contact: a picture of a card, a .vcf file, or the text of a signature."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.cards.alike import name_fit
from afterword.cards.barcode import Contact, contact_in_code, contact_in_file, is_vcard, link_in_code
from afterword.cards.fields import Fields, fields_of
from afterword.cards.found import Found
from afterword.cards.lines import Line, lines_of, lines_of_text
from afterword.cards.ocr import Reader
from afterword.cards.sight import Sight
from afterword.errors import InputError
from afterword.words.folding import fold

PLEASE_CHECK = 0.5  # a field with less confidence is shown as "please check"
UNREAD = 0.65  # of a line that is longer than a logo
LONGEST_SIGNATURE = 20_000  # bytes


@dataclass(frozen=True)
class Reading:
    """What was read from one card, which codes of `warnings.py` apply, and where its codes lead."""

    fields: Fields
    warnings: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    turned: int = 0  # degrees clockwise that the picture was turned


def read_file(raw: bytes, reader: Reader, region: str | None = None) -> Reading:
    """Read any file a card comes in. Raises InputError with a sentence where it is none of them."""
    if is_vcard(raw):
        return _of_contact(contact_in_file(raw), region)
    if (text := _signature(raw)) is not None:
        return read_text(text, region)
    return read_sides([raw], reader, region)


def read_sides(sides: Sequence[bytes], reader: Reader, region: str | None = None) -> Reading:
    """Read the pictures of one card, its front first. Raises InputError with a sentence."""
    sights = [reader.look(raw) for raw in sides]
    return reading_of(sights, region)


def read_text(text: str, region: str | None = None) -> Reading:
    """Read a pasted signature. Raises InputError where nothing is in it."""
    lines = lines_of_text(text)
    if not lines:
        raise InputError("There is no text in this. Paste the whole signature.")
    fields = fields_of(lines, region)
    return Reading(fields, _warnings(fields, lines, []))


def reading_of(sights: Sequence[Sight], region: str | None = None) -> Reading:
    """What the sides of one card say together."""
    lines: list[Line] = []
    for sight in sights:
        below = max((line.bottom for line in lines), default=-100.0) + 100.0
        side = lines_of(sight.pieces)
        top = min((line.top for line in side), default=0.0)
        lines += [replace(line, top=line.top - top + below, bottom=line.bottom - top + below) for line in side]
    codes = [code.text for sight in sights for code in sight.codes]
    contacts = [contact for text in codes if (contact := contact_in_code(text))]
    links = tuple(link for text in codes if (link := link_in_code(text)))
    fields = fields_of(lines, region)
    more = ["link_in_code"] if links else []
    if contacts:
        fields, differs = _with_code(fields, _of_contact(contacts[0], region).fields)
        more += ["code_differs"] if differs else []
    turned = next((sight.turned for sight in sights if sight.turned), 0)
    more += ["turned"] if turned else []
    if not lines and not contacts:
        return Reading(fields, ("no_card", *more), links, turned)
    return Reading(fields, _warnings(fields, lines, more), links, turned)


def confidence(fields: Fields) -> dict[str, float]:
    """The confidence of each field that has a value; of several values the lowest."""
    single = {name: getattr(fields, name) for name in ("name", "title", "employer", "website", "address")}
    several = {name: getattr(fields, name) for name in ("emails", "phones", "fax")}
    sure = {name: found.confidence for name, found in single.items() if found}
    sure |= {name: min(found.confidence for found in all_found) for name, all_found in several.items() if all_found}
    return sure


def _signature(raw: bytes) -> str | None:
    """The text of a text file, None where it is something else."""
    if len(raw) > LONGEST_SIGNATURE or b"\0" in raw or not raw.strip():
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _of_contact(contact: Contact, region: str | None) -> Reading:
    """A contact that was never print: surely spelt, its numbers brought into one form."""
    sure = 0.97
    numbers = fields_of(
        lines_of_text(
            "\n".join(
                [*(f"Tel {one}" for one in contact.phones), *(f"Fax {one}" for one in contact.fax), *contact.emails]
            )
        ),
        region,
    )

    def of(text: str | None) -> Found | None:
        return Found(text, sure) if text else None

    emails = tuple(Found(email.strip().lower(), sure) for email in contact.emails[:10] if "@" in email)
    fields = Fields(
        of(contact.name),
        None,
        of(contact.title),
        of(contact.employer),
        emails,
        numbers.phones,
        numbers.fax,
        of(contact.website),
        of(contact.address),
        contact.others,
    )
    return Reading(fields, ("several_people",) if contact.others else () if contact.name else ("no_name",))


def _with_code(card: Fields, code: Fields) -> tuple[Fields, bool]:
    """The print and the code together, and whether they say different things."""
    name, differs = _either(card.name, code.name)
    employer = (
        card.employer
        if card.employer and code.employer and fold(card.employer.value) == fold(code.employer.value)
        else code.employer or card.employer
    )
    emails = code.emails or card.emails
    if code.emails and card.emails:
        both = {one.value for one in card.emails} & {one.value for one in code.emails}
        emails = (
            code.emails if both else (*code.emails, *(one for one in card.emails if _different(one.value, code.emails)))
        )
        emails += tuple(
            one
            for one in card.emails
            if one.value not in {other.value for other in emails} and _different(one.value, code.emails)
        )
    phones = {one.value: one for one in (*card.phones, *code.phones)}
    fax = {one.value: one for one in (*card.fax, *code.fax)}
    return (
        replace(
            card,
            name=name,
            title=card.title or code.title,
            employer=employer,
            emails=emails,
            phones=tuple(one for value, one in phones.items() if value not in fax),
            fax=tuple(fax.values()),
            website=card.website or code.website,
            address=card.address or code.address,
        ),
        differs,
    )


def _different(address: str, others: Sequence[Found]) -> bool:
    from rapidfuzz.distance import Levenshtein

    return all(Levenshtein.distance(address, other.value) > 2 for other in others)


def _either(card: Found | None, code: Found | None) -> tuple[Found | None, bool]:
    """The name of print and code; the one with more diacritics where they differ in nothing else."""
    if card is None or code is None:
        return card or code, False
    if fold(card.value) == fold(code.value):
        marked = max((code, card), key=lambda found: sum(not sign.isascii() for sign in found.value))
        return replace(marked, confidence=0.98, lines=card.lines), False
    if set(fold(card.value).split()) & set(fold(code.value).split()):
        return replace(code, confidence=0.8, lines=card.lines), False
    return replace(code, confidence=0.45, lines=card.lines), True


def _warnings(fields: Fields, lines: Sequence[Line], more: Sequence[str]) -> tuple[str, ...]:
    found = list(more)
    if fields.name is None:
        found.append("no_name")
    elif fields.name.confidence < PLEASE_CHECK:
        found.append("check_name")
    if any(email.confidence < PLEASE_CHECK for email in fields.emails):
        found.append("check_email")
    if fields.name and fields.employer and fold(fields.name.value) == fold(fields.employer.value):
        found.append("name_is_employer")
    if fields.others:
        domains = {email.value.partition("@")[2] for email in fields.emails}
        own = [email for email in fields.emails if fields.name and name_fit(email.value, fields.name.value) > 0.6]
        found.append("two_cards" if len(domains) > 1 and own else "several_people")
    if lines and _is_hard_to_read(lines):
        found.append("retake")
    elif any(line.score < UNREAD and line.right - line.left > 4 * line.height for line in lines):
        found.append("unread_line")
    return tuple(dict.fromkeys(found))


def _is_hard_to_read(lines: Sequence[Line]) -> bool:
    letters = sum(len(line.text) for line in lines)
    doubtful = sum(len(line.text) for line in lines if line.score < 0.85)
    return letters > 0 and doubtful > 0.35 * letters
