"""The files of letters in an archive: taken along one by one, and brought back only as the rows say they are."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from django.db import models
from django.db.models import Sum

from afterword.archive.contents import Row
from afterword.errors import ArchiveError, InputError
from afterword.mail.file_names import ending, tidy
from afterword.records.account import Account
from afterword.records.attachment import Attachment
from afterword.steps.attach import MOST_BYTES

# RFC 6838 4.2; what stands for more than one file cannot be the type of one.
_MEDIA_TYPE = re.compile(r"(?!message/|multipart/)[a-z]+/[\w.+-]+", re.ASCII)


def file_key(row: Row) -> str:
    """Where the file of this row lies in the archive's folder of files: "12/cv.pdf"."""
    return f"{row['id']}/{row['name']}"


class FilesWhenAsked(Mapping[str, bytes]):
    """Files by their keys; each is read from the database when it is asked for."""

    def __init__(self, readers: Mapping[str, Callable[[], bytes]]) -> None:
        self._readers = readers

    def __getitem__(self, key: str) -> bytes:
        return self._readers[key]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)


def file_readers(account: Account, rows: Iterable[Row]) -> dict[str, Callable[[], bytes]]:
    """What reads the bytes of each attachment these rows name."""

    def reader(pk: str) -> Callable[[], bytes]:
        return lambda: bytes(account.attachments.get(pk=pk).content)

    return {file_key(row): reader(row["id"]) for row in rows}


def bring_files(
    account: Account, rows: Iterable[Row], made: Mapping[str, models.Model], files: Mapping[str, bytes]
) -> None:
    """Give each of the attachments just made its bytes, by the id its row has in the archive.

    Raises ArchiveError where a file is missing, differs from its row, or could not have been attached.
    """
    wanted = {file_key(row): made[row["id"]] for row in rows}
    for key, attachment in wanted.items():
        if key not in files:
            raise ArchiveError(f"The archive lacks files/{key}, so nothing was brought in.")
        content = files[key]
        if not isinstance(attachment, Attachment) or not _is_as_said(attachment, content):
            raise ArchiveError(f"files/{key} is not what its row says. Nothing was brought in.")
        account.attachments.filter(pk=attachment.pk).update(content=content)
    if account.letters.annotate(bytes=Sum("attachments__size")).filter(bytes__gt=MOST_BYTES).exists():
        raise ArchiveError("The archive holds a letter with more files than can be sent. Nothing was brought in.")


def _is_as_said(attachment: Attachment, content: bytes) -> bool:
    try:
        is_tidy = tidy(attachment.name) == attachment.name and bool(ending(attachment.name))
    except InputError:
        is_tidy = False
    is_same = attachment.size == len(content) and attachment.digest == hashlib.sha256(content).hexdigest()
    return is_tidy and is_same and bool(_MEDIA_TYPE.fullmatch(attachment.media_type))
