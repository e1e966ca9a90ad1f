"""Files brought in on the Card page, sorted out: pictures and contact files to be read, and why each other is not."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.files.uploadedfile import UploadedFile

from afterword.cards.contact_file import text_of_contact_file
from afterword.cards.file_kind import check_is_picture
from afterword.errors import InputError


@dataclass(frozen=True)
class Wanted:
    """One card to be taken in: the pictures of its sides, or its text."""

    sides: tuple[bytes, ...] = ()
    text: str = ""


def sorted_out(files: Iterable[UploadedFile], are_sides: bool) -> tuple[list[Wanted], list[str]]:
    """The cards these files are, and a sentence, with the name of the file, for each that is none.

    With `are_sides` the pictures are one card.
    """
    pictures: list[bytes] = []
    wanted: list[Wanted] = []
    refused: list[str] = []
    for file in files:
        raw = file.read()
        try:
            if (text := text_of_contact_file(raw)) is not None:
                wanted.append(Wanted(text=text))
            else:
                check_is_picture(raw)
                pictures.append(raw)
        except InputError as error:
            refused.append(f"{file.name}: {error.sentence}")
    if are_sides and refused:
        # Half a card is no card: it is brought once more, whole.
        return [], refused
    sides = [Wanted(sides=tuple(pictures))] if are_sides and pictures else [Wanted(sides=(one,)) for one in pictures]
    return sides + wanted, refused
