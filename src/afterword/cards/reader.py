"""A file becomes a contact: a picture of a card, a .vcf file, or the text of a signature."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from afterword.cards.alike import name_fit
from afterword.cards.barcode import Contact, contact_in_code, contact_in_file, is_vcard, link_in_code
from afterword.cards.evidence import Source
from afterword.cards.fields import Fields, fields_of
from afterword.cards.found import Found
from afterword.cards.lines import Line, lines_of, lines_of_text
from afterword.cards.mail_header import sender
from afterword.cards.ocr import Reader
from afterword.cards.sight import Sight
from afterword.cards.with_code import with_code
from afterword.errors import InputError
from afterword.words.folding import fold

PLEASE_CHECK = 0.5  # a field with less confidence is shown as "please check"
UNREAD = 0.65  # of a line that is longer than a logo
LONGEST_SIGNATURE = 20_000  # bytes


@dataclass(frozen=True)
class Reading:
    """What was read from one card, which codes of `warnings.py` apply, and where its codes lead.

    `fields` is the best of all sources together; `says` is each source by itself, as it writes it.
    """

    fields: Fields
    warnings: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    turned: int = 0  # degrees clockwise that the picture was turned
    says: Mapping[Source, Fields] = field(default_factory=dict)


def read_file(raw: bytes, reader: Reader, region: str | None = None) -> Reading:
    """Read any file a card comes in. Raises InputError with a sentence where it is none of them."""
    if is_vcard(raw):
        found = _of_contact(contact_in_file(raw), region)
        return replace(found, says={Source.FILE: found.fields})
    if (text := _signature(raw)) is not None:
        return read_text(text, region)
    return read_sides([raw], reader, region)


def read_sides(sides: Sequence[bytes], reader: Reader, region: str | None = None) -> Reading:
    """Read the pictures of one card, its front first. Raises InputError with a sentence."""
    sights = [reader.look(raw) for raw in sides]
    return reading_of(sights, region)


def read_text(text: str, region: str | None = None) -> Reading:
    """Read a pasted signature, or a mail with its header. Raises InputError where nothing is in it."""
    by, rest = sender(text)
    lines = lines_of_text(rest)
    if not lines and by is None:
        raise InputError("There is no text in this. Paste the whole signature.")
    fields = fields_of(lines, region)
    says = {Source.SIGNATURE: fields} if lines else {}
    if by is not None:
        says[Source.MAIL_HEADER] = _of_contact(by, region).fields
        fields, _ = with_code(fields, says[Source.MAIL_HEADER])
    return Reading(fields, _warnings(fields, lines, []), says=says)


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
    says = {Source.CARD: fields} if lines else {}
    more = ["link_in_code"] if links else []
    if contacts:
        says[Source.CODE] = _of_codes(contacts, region)
        fields, differs = with_code(fields, says[Source.CODE])
        more += ["code_differs"] if differs else []
    turned = next((sight.turned for sight in sights if sight.turned), 0)
    more += ["turned"] if turned else []
    if not lines and not contacts:
        return Reading(fields, ("no_card", *more), links, turned, says)
    return Reading(fields, _warnings(fields, lines, more), links, turned, says)


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


def _of_codes(contacts: Sequence[Contact], region: str | None) -> Fields:
    """The first, and who else stands in the codes of the same picture."""
    first = _of_contact(contacts[0], region).fields
    names = [one.name for one in contacts[1:] if one.name and fold(one.name) != fold(contacts[0].name or "")]
    return replace(first, others=(*first.others, *names))


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
