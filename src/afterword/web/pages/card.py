"""What the Card page shows: each field as fine or to be checked, where it was read, and what others say."""

from dataclasses import dataclass

from django.forms.boundfield import BoundField

from afterword.cards.evidence import Source as Weighed
from afterword.cards.evidence import Spelling, State, weigh
from afterword.records.card import Card
from afterword.records.contact import Contact
from afterword.records.evidence import Source
from afterword.steps.card_reading import CardReading, Value
from afterword.steps.keep_card import FROM_CARD, source_of
from afterword.web.forms.card import CardForm


@dataclass(frozen=True)
class Row:
    """One field: its box, how it stands, which part of the picture it is from, and what each source says."""

    field: BoundField
    is_fine: bool
    cut_out: int | None
    says: tuple[tuple[str, str], ...]
    question: str
    more: tuple[str, ...]


def rows(card: Card, reading: CardReading, form: CardForm, contact: Contact | None) -> tuple[Row, ...]:
    """The fields that were read or typed, the name first; the others are there to be typed."""
    order = ("name", "email", "title", "employer", "phone", "website", "postal_address")
    return tuple(_row(card, reading, form, name, contact) for name in order)


def lede(reading: CardReading, all_rows: tuple[Row, ...]) -> str:
    """ "Four lines are fine. Two would like your eye." """
    read = [row for row in all_rows if row.cut_out is not None or row.field.value()]
    fine = sum(row.is_fine for row in read)
    looks = len(read) - fine
    if not read:
        return "Nothing could be read. Type what stands on it."
    said = "Everything on it is fine" if not looks else f"{fine} of {len(read)} lines are fine"
    eye = "" if not looks else " One would like your eye." if looks == 1 else f" {looks} would like your eye."
    return f"{said}.{eye} Compare the name once, letter by letter."


def _row(card: Card, reading: CardReading, form: CardForm, name: str, contact: Contact | None) -> Row:
    values = reading.fields.get(FROM_CARD.get(name, name), ())
    best = values[0] if values else None
    fine, says, question = _name(card, best, reading, contact) if name == "name" else (_is_fine(best), (), "")
    cut_out = _number(reading, best) if best and best.place else None
    return Row(form[name], fine, cut_out, says, question, tuple(value.text for value in values[1:]))


def _is_fine(value: Value | None) -> bool:
    return value is None or value.is_fine


def _name(
    card: Card, read: Value | None, reading: CardReading, contact: Contact | None
) -> tuple[bool, tuple[tuple[str, str], ...], str]:
    email = reading.best("emails")
    sides = [Spelling(Weighed(source_of(card)), read.text, read.confidence)] if read else []
    if contact is not None:
        sides.append(Spelling(Weighed.TYPING, contact.name))
        seen = contact.evidence.filter(field="name").exclude(card=card)
        sides += [Spelling(Weighed(one.source), one.value) for one in seen]
    weighed = weigh(sides, email.text if email else None)
    says = [(Source(side.source).label, side.text) for side in weighed.sides]
    if email:
        says.append(("Mail address", email.text.partition("@")[0]))
    return weighed.state == State.FINE, tuple(dict.fromkeys(says)), weighed.question or ""


def numbered(reading: CardReading) -> tuple[Value, ...]:
    """Every value that stands in a picture, in an order that stays."""
    return tuple(value for field in sorted(reading.fields) for value in reading.fields[field] if value.place)


def _number(reading: CardReading, value: Value) -> int:
    return numbered(reading).index(value)
