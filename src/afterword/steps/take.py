"""Take everything along: one archive of all that an account holds, in open formats."""

from datetime import datetime
from pathlib import Path

from django.db import transaction

from afterword.archive.contents import Contents
from afterword.archive.packing import pack
from afterword.archive.unpacking import unpack
from afterword.new_file import new_file
from afterword.records.account import Account
from afterword.steps.archived.files import FilesWhenAsked, file_readers
from afterword.steps.archived.papers import papers
from afterword.steps.archived.photos import photo_readers
from afterword.steps.archived.pictures import picture_readers
from afterword.steps.archived.privacy import withhold_private
from afterword.steps.archived.rows import KINDS, rows_of


@transaction.atomic
def contents(account: Account, now: datetime, *, share: bool = False) -> Contents:
    """Everything the account holds, as of now. For sharing, all that is for the candidate only is left out."""
    rows = {kind: rows_of(account, kind) for kind in KINDS}
    if share:
        rows = withhold_private(rows)
    readers = file_readers(account, rows["attachments"]) | picture_readers(account, rows["card_pictures"])
    readers |= photo_readers(account, rows["contact_photos"])
    return Contents(now, share, rows, papers(rows, str(account.owner.made_at.timestamp())), FilesWhenAsked(readers))


def take(account: Account, path: Path, now: datetime, *, share: bool = False, replace: bool = False) -> Contents:
    """Write the archive to `path` and return what is in it. It is there as a whole or not at all, mode 0600.

    Raises InputError where the file exists and `replace` was not said, SurroundingsError where it cannot be written.
    """
    with new_file(path, replace=replace) as draft:
        # One moment for the rows and the files they name.
        with transaction.atomic(), draft.open("rb+") as file:
            taken = contents(account, now, share=share)
            pack(taken, file)
        # An archive that cannot be read back is worse than none: it is believed in.
        with draft.open("rb") as file:
            unpack(file)
    return taken
