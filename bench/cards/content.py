"""What stands on a card, and what it means: the truth that a reading is held against."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Truth:
    """The right answer for one card; None and () where the card has none."""

    name: str | None
    title: str | None
    employer: str | None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    fax: tuple[str, ...] = ()
    website: str | None = None
    address: str | None = None


@dataclass(frozen=True)
class Content:
    """The lines to print, and what they mean."""

    truth: Truth
    name_line: str
    title_line: str
    employer_line: str
    contact_lines: tuple[str, ...]
    slogan: str = ""
    second_name_line: str = ""  # the same name in the other script
    qr: str = ""
    address_lines: tuple[str, ...] = ()
    number_line: str = ""  # a VAT or registration number
    extra: str = ""  # a line that is no field at all
    icons: bool = False  # small pictures instead of labels
