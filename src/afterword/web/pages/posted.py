"""What stands on a letter for the post."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.proofreading.layout import layout
from afterword.records.letter import Letter
from afterword.steps.letter_request import signer
from afterword.words.dates import spell
from afterword.words.zones import machine_zone


@dataclass(frozen=True)
class Posted:
    """The blocks of a letter on paper, top to bottom; addresses are lines, one may be missing."""

    own: tuple[str, ...]
    reader: tuple[str, ...]
    day: str
    paragraphs: tuple[str, ...]
    sign_off: str
    signed: tuple[str, ...]


def posted(letter: Letter, now: datetime) -> Posted:
    """The newest wording as it lies on paper, dated today on the candidate's clock."""
    account, contact, body = letter.account, letter.follow_up.contact, letter.newest.body
    parts = layout(body)
    text_end = parts.sign_off.start if parts.sign_off else len(body)
    sign_off = body[parts.sign_off.start : parts.sign_off.end] if parts.sign_off else ""
    signed = body[parts.sign_off.end :].split("\n") if parts.sign_off else []
    zone = ZoneInfo(account.time_zone or machine_zone())
    employer = letter.follow_up.interview.opening.employer.name
    lines = contact.postal_address.splitlines() if contact else []
    # A card's address has the employer on top now and then.
    above = [contact.name, contact.title, "" if lines and lines[0] == employer else employer] if contact else [employer]
    name = signer(letter.follow_up.interview)
    return Posted(
        own=tuple(line for line in (name, *account.postal_address.splitlines(), account.email) if line),
        reader=tuple(line for line in (*above, *lines) if line),
        day=spell(now.astimezone(zone).date(), account.dialect, year=True),
        paragraphs=tuple(part.strip() for part in body[:text_end].split("\n\n") if part.strip()),
        sign_off=sign_off.strip(),
        signed=tuple(line.strip() for line in signed if line.strip()),
    )
