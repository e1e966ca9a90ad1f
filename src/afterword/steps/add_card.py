"""Bring a card in: pictures of its sides, a vCard file, or the signature of a mail. The clock reads it."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from afterword.cards.barcode import is_vcard
from afterword.cards.file_kind import check_is_picture
from afterword.errors import InputError
from afterword.records.account import Account
from afterword.records.card import Card
from afterword.records.interview import Interview

MOST_SIDES = 4
# A signature is a dozen lines; more is another text. A contact file has a limit of its own (`cards.contact_file`).
LONGEST_TEXT = 20_000


@transaction.atomic
def add_card(
    account: Account, now: datetime, *, sides: Sequence[bytes] = (), text: str = "", interview: Interview | None = None
) -> Card:
    """The card that was brought in, to be read at once.

    Raises InputError with a sentence where a picture is none, and where nothing was brought. A picture that turns out
    not to be readable is kept for another try.
    """
    if not sides and not text.strip():
        raise InputError("Choose a photograph of the card, or paste the signature of a mail.")
    if len(sides) > MOST_SIDES:
        raise InputError(f"A card has at most {MOST_SIDES} sides here. Bring several cards one after the other.")
    if len(text) > LONGEST_TEXT and not is_vcard(text[:200].encode()):
        raise InputError("This text is too long for a signature. Paste only the lines below the mail.")
    for raw in sides:
        check_is_picture(raw)
    card = Card.objects.create(account=account, interview=interview, text=text, added_at=now, due_at=now)
    for position, raw in enumerate(sides):
        card.pictures.create(account=account, position=position, content=raw)
    return card


def read_again(card: Card, now: datetime) -> None:
    """Let the clock read it once more."""
    Card.objects.filter(pk=card.pk, kept_at=None).update(due_at=now, failed_at=None, failure="")


def remove(card: Card) -> None:
    """Forget the card with its pictures; whoever was confirmed from it stays, and how their name was spelt on it."""
    card.evidence.update(card=None)
    card.delete()
