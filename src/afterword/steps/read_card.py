"""Read a card that was brought in, and keep its pictures small and upright."""

from collections.abc import Callable
from datetime import datetime

from django.db import models, transaction

from afterword.cards.barcode import is_vcard
from afterword.cards.ocr import Reader
from afterword.cards.reader import read_file, read_text, reading_of
from afterword.cards.sight import Kept
from afterword.errors import AfterwordError
from afterword.records.card import Card
from afterword.steps.card_reading import as_kept


def read_card(pk: int, attempt: int, reader: Reader, now: Callable[[], datetime]) -> None:
    """Read it if the claim (`attempt`) still stands; what came of it, also a failure, is kept on its row."""
    card = Card.objects.filter(pk=pk, attempt=attempt, kept_at=None).select_related("account").first()
    if card is None:
        return
    raws = [bytes(picture.content) for picture in card.pictures.all()]
    try:
        reading, kept = _read(card, raws, reader)
    except AfterwordError as error:
        _claimed(card).update(due_at=None, failed_at=now(), failure=error.sentence)
        return
    _record(card, reading, kept, now())


def _read(card: Card, raws: list[bytes], reader: Reader) -> tuple[dict[str, object], list[Kept]]:
    region = card.account.country or None
    if not raws:
        raw = card.text.encode()
        return as_kept(read_file(raw, reader, region) if is_vcard(raw) else read_text(card.text, region)), []
    seen = [reader.look_and_keep(raw) for raw in raws]
    sights = [sight for sight, _ in seen]
    return as_kept(reading_of(sights, region), sights), [kept for _, kept in seen]


@transaction.atomic
def _record(card: Card, reading: dict[str, object], kept: list[Kept], now: datetime) -> None:
    fresh = {"due_at": None, "read_at": now, "failed_at": None, "failure": "", "reading": reading}
    if not _claimed(card).update(**fresh):
        return
    for position, picture in enumerate(kept):
        card.pictures.filter(position=position).update(
            content=picture.content, width=picture.width, height=picture.height
        )


def _claimed(card: Card) -> models.QuerySet[Card]:
    return Card.objects.filter(pk=card.pk, attempt=card.attempt)
