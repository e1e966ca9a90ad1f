"""The photographs of people in an archive: taken along one by one, and brought back only as photographs."""

from collections.abc import Callable, Iterable, Mapping

from django.db import models

from afterword.archive.contents import Row
from afterword.errors import ArchiveError
from afterword.people.vcard_photo import MOST_BYTES, media_type
from afterword.records.account import Account


def photo_key(row: Row) -> str:
    """Where the photograph of this row lies in the archive's folder of files: "contact_photos/3"."""
    return f"contact_photos/{row['id']}"


def photo_readers(account: Account, rows: Iterable[Row]) -> dict[str, Callable[[], bytes]]:
    """What reads the bytes of each photograph these rows are about."""

    def reader(pk: str) -> Callable[[], bytes]:
        return lambda: bytes(account.contact_photos.get(pk=pk).content)

    return {photo_key(row): reader(row["id"]) for row in rows}


def bring_photos(
    account: Account, rows: Iterable[Row], made: Mapping[str, models.Model], files: Mapping[str, bytes]
) -> None:
    """Give each of the rows just made its bytes, by the id it has in the archive.

    Raises ArchiveError where one is missing, or is no photograph that would have been taken.
    """
    for row in rows:
        key = photo_key(row)
        if key not in files:
            raise ArchiveError(f"The archive lacks files/{key}, so nothing was brought in.")
        if not media_type(files[key]) or len(files[key]) > MOST_BYTES:
            raise ArchiveError(f"files/{key} is no photograph of a person. Nothing was brought in.")
        account.contact_photos.filter(pk=made[row["id"]].pk).update(content=files[key])
