"""What the Card page shows: each field as fine or to be checked, where it was read, and what others say."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.forms.boundfield import BoundField

from afterword.cards.evidence import Evidence, Spelling, State, weigh
from afterword.cards.evidence import Source as Weighed
from afterword.records.card import Card
from afterword.records.card_picture import CardPicture
from afterword.records.contact import Contact
from afterword.records.evidence import Source
from afterword.steps.card_reading import CardReading
from afterword.steps.keep_card import FROM_CARD
from afterword.web.forms.card import CardForm
from afterword.web.pages.cut_out import CutOut, cut_out_of

SEVERAL = {"two_cards", "several_people"}


@dataclass(frozen=True)
class Row:
    """One field: its box, how it stands, which part of the picture it is from, and what each source says.

    `spellings` are those to choose from where the sources do not agree on the name.
    """

    field: BoundField
    is_fine: bool
    cut_out: CutOut | None
    says: tuple[tuple[str, str], ...]
    question: str
    spellings: tuple[str, ...]
    more: tuple[str, ...]


def rows(
    card: Card, reading: CardReading, form: CardForm, contact: Contact | None, pictures: Sequence[CardPicture]
) -> tuple[Row, ...]:
    """The fields that were read or typed, the name first; the others are there to be typed."""
    order = ("name", "email", "title", "employer", "phone", "website", "postal_address")
    return tuple(_row(card, reading, form, name, contact, pictures) for name in order)


def lede(reading: CardReading, all_rows: tuple[Row, ...]) -> str:
    """ "Four lines are fine. Two would like your eye." """
    read = [row for row in all_rows if row.cut_out is not None or row.field.value()]
    fine = sum(row.is_fine for row in read)
    looks = len(read) - fine
    if not read:
        return "Nothing could be read. Type what stands on it."
    if SEVERAL & set(reading.warnings):
        return "More than one person may stand on it. Look twice whose name and address these are."
    if not any(row.field.name == "name" for row in read):
        return "No name was read. Type it as it is spelt, letter by letter."
    said = "Everything on it is fine" if not looks else f"{fine} of {len(read)} lines are fine"
    eye = "" if not looks else " One would like your eye." if looks == 1 else f" {looks} would like your eye."
    return f"{said}.{eye} Compare the name once, letter by letter."


def _row(
    card: Card,
    reading: CardReading,
    form: CardForm,
    name: str,
    contact: Contact | None,
    pictures: Sequence[CardPicture],
) -> Row:
    on_card = FROM_CARD.get(name, name)
    values = reading.fields.get(on_card, ())
    best = values[0] if values else None
    cut_out = cut_out_of(best, pictures) if best else None
    more = tuple(value.text for value in values[1:])
    if name == "name":
        weighed = _weighed(card, reading, contact)
        spellings = tuple(dict.fromkeys(side.text for side in weighed.sides)) if weighed.state == State.CONFLICT else ()
        fine = weighed.state == State.FINE
        return Row(form[name], fine, cut_out, _name_says(weighed, reading), weighed.question or "", spellings, more)
    sides = reading.sides(on_card)
    differ = len({side.text.casefold() for side in sides}) > 1
    question = "They do not agree. Which is right?" if differ and name == "email" else ""
    fine = reading.is_sure(on_card) if question else best is None or best.is_fine
    return Row(form[name], fine, cut_out, _said(sides) if differ else (), question, (), more)


def _weighed(card: Card, reading: CardReading, contact: Contact | None) -> Evidence:
    sides = list(reading.sides("name"))
    if contact is not None:
        seen = contact.evidence.filter(field="name").exclude(card=card)
        sides += [Spelling(Weighed(one.source), one.value) for one in seen]
        # A name that stands on no source was typed.
        sides += [] if contact.name in {one.value for one in seen} else [Spelling(Weighed.TYPING, contact.name)]
    email = reading.best("emails")
    return weigh(sides, email.text if email else None)


def _name_says(weighed: Evidence, reading: CardReading) -> tuple[tuple[str, str], ...]:
    email = reading.best("emails")
    address = (("Mail address", email.text.partition("@")[0]),) if email else ()
    return (*_said(weighed.sides), *address)


def _said(sides: tuple[Spelling, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys((Source(side.source).label, side.text) for side in sides))
