"""A file that is brought in or taken back is held meanwhile: two who press at one moment do it once."""

from afterword.errors import HeldError
from afterword.records.brought_file import BroughtFile


def hold_to_bring(file: BroughtFile) -> None:
    """Read the file anew and hold it to the end of the transaction.

    Raises HeldError where it was brought in, or forgotten, meanwhile.
    """
    if not _held(file) or file.brought_at is not None or file.table is None:
        raise HeldError("This file was brought in already, or was forgotten.")


def hold_to_take_back(file: BroughtFile) -> bool:
    """Read the file anew and hold it to the end of the transaction; whether there is anything to take back."""
    return _held(file) and file.brought_at is not None and file.taken_back_at is None


def _held(file: BroughtFile) -> bool:
    try:
        file.refresh_from_db(from_queryset=BroughtFile.objects.select_for_update())
    except BroughtFile.DoesNotExist:
        return False
    return True
