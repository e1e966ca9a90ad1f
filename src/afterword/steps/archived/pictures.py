"""The pictures of cards in an archive: taken along one by one, and brought back only as pictures."""

from collections.abc import Callable, Iterable, Mapping

from django.db import models

from afterword.archive.contents import Row
from afterword.cards.file_kind import check_is_picture
from afterword.errors import ArchiveError, InputError
from afterword.records.account import Account
from afterword.records.card import Card
from afterword.steps.card_reading import of


def picture_key(row: Row) -> str:
    """Where the picture of this row lies in the archive's folder of files: "card_pictures/3.jpg"."""
    return f"card_pictures/{row['id']}.jpg"


def picture_readers(account: Account, rows: Iterable[Row]) -> dict[str, Callable[[], bytes]]:
    """What reads the bytes of each picture these rows are about."""

    def reader(pk: str) -> Callable[[], bytes]:
        return lambda: bytes(account.card_pictures.get(pk=pk).content)

    return {picture_key(row): reader(row["id"]) for row in rows}


def bring_pictures(
    account: Account, rows: Iterable[Row], made: Mapping[str, models.Model], files: Mapping[str, bytes]
) -> None:
    """Give each of the pictures just made its bytes, by the id its row has in the archive.

    Raises ArchiveError where one is missing or is none, and where what was read from a card cannot be shown.
    """
    for row in rows:
        key = picture_key(row)
        try:
            content = files[key]
            check_is_picture(content)
        except KeyError:
            raise ArchiveError(f"The archive lacks files/{key}, so nothing was brought in.") from None
        except InputError as error:
            raise ArchiveError(f"files/{key} is no picture of a card. Nothing was brought in.") from error
        account.card_pictures.filter(pk=made[row["id"]].pk).update(content=content)
    for card in account.cards.all():
        _check_reading(card)
    # What a card changed of somebody can be taken back where it was kept only.
    account.cards.update(changed=None)


def _check_reading(card: Card) -> None:
    try:
        reading = of(card.reading)
        all_fields = (reading.fields, *reading.says.values())
        values = [value for fields in all_fields for found in fields.values() for value in found]
        is_right = all(isinstance(value.text, str) and isinstance(value.confidence, int | float) for value in values)
        is_right &= all(isinstance(text, str) for text in (*reading.warnings, *reading.links))
    except (TypeError, ValueError, KeyError, AttributeError):
        is_right = False
    if not is_right:
        raise ArchiveError("What was read from a card is not what it should be. Nothing was brought in.")
