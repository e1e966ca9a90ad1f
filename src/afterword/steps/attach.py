"""Files that go out with a letter: added, removed, put in order. Any change takes the approval back."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Max, Sum

from afterword.errors import HeldError, InputError
from afterword.mail.file_kinds import check_honest, media_type, with_ending
from afterword.mail.file_names import tidy
from afterword.mail.programs import check_no_program
from afterword.records.attachment import Attachment
from afterword.records.letter import Letter
from afterword.steps.approve import take_back
from afterword.steps.write import write

# All files of a letter together. On the wire they grow by a third and more (base64): 15 MB are 20.5, and most servers
# take between 20 and 25 MB; the reader's may be one of the stricter.
MOST_BYTES = 15_000_000
MOST_FILES = 20


@dataclass(frozen=True)
class Chosen:
    """A file as it was chosen, under the name it has where it comes from."""

    name: str
    content: bytes


@transaction.atomic
def attach(letter: Letter, chosen: Iterable[Chosen], now: datetime) -> tuple[str, ...]:
    """Attach each file that can be sent; for each other one, return the sentence that says why not.

    The very same file a second time changes nothing. Raises HeldError once the letter is done or on its way.
    """
    refused, fresh = [], False
    for one in chosen:
        try:
            fresh = _add(letter, one, now) or fresh
        except InputError as error:
            refused.append(error.sentence)
    if fresh:
        _follow(letter, now)
    return tuple(refused)


@transaction.atomic
def detach(attachment: Attachment, now: datetime) -> None:
    """Remove a file. Raises HeldError once the letter is done or on its way."""
    letter = attachment.letter
    _change(letter, now)
    attachment.delete()
    _follow(letter, now)


@transaction.atomic
def move_up(attachment: Attachment, now: datetime) -> None:
    """Put a file before the one it follows; the first stays. Raises HeldError once the letter is done or on its way."""
    letter = attachment.letter
    files = list(letter.attachments.all())
    place = files.index(attachment)
    if place == 0:
        return
    _change(letter, now)
    files.insert(place - 1, files.pop(place))
    for position, file in enumerate(files):
        letter.attachments.filter(pk=file.pk).update(position=position)
    _follow(letter, now)


def size_in_words(size: int) -> str:
    """ "240 kB", "1.2 MB"; bytes in thousands, as mail servers and file managers count."""
    if size < 1_000:
        return f"{size} bytes" if size != 1 else "1 byte"
    if size < 999_500:
        return f"{size / 1_000:.0f} kB"
    return f"{size / 1_000_000:.1f}".removesuffix(".0") + " MB"


def _add(letter: Letter, chosen: Chosen, now: datetime) -> bool:
    """Whether it is new. Raises InputError where it cannot be sent."""
    content = chosen.content
    name = with_ending(tidy(chosen.name), content)
    if not content:
        raise InputError(f"“{name}” is empty, so it was not added. Check the file.")
    digest = hashlib.sha256(content).hexdigest()
    same = next((one for one in letter.attachments.all() if one.name.casefold() == name.casefold()), None)
    if same is not None and same.digest == digest:
        return False
    if same is not None:
        raise InputError(f"There is another “{same.name}” already. Remove that first, or name the new one differently.")
    check_no_program(name, content)
    check_honest(name, content)
    _check_room(letter, name, len(content))
    _change(letter, now)
    letter.attachments.create(
        account=letter.account,
        name=name,
        media_type=media_type(name, content),
        size=len(content),
        digest=digest,
        content=content,
        position=(letter.attachments.aggregate(last=Max("position"))["last"] or 0) + 1,
        added_at=now,
    )
    return True


def _check_room(letter: Letter, name: str, size: int) -> None:
    if letter.attachments.count() >= MOST_FILES:
        raise InputError(f"A letter carries at most {MOST_FILES} files, so “{name}” was not added.")
    together = size + (letter.attachments.aggregate(sum=Sum("size"))["sum"] or 0)
    if together > MOST_BYTES:
        raise InputError(
            f"With “{name}” the files would be {size_in_words(together)} together, and many mail servers take no more "
            f"than {size_in_words(MOST_BYTES)}. Make it smaller, or send a link to it."
        )


def _change(letter: Letter, now: datetime) -> None:
    if not letter.follow_up.is_open:
        raise HeldError("This letter is done already. Take that back first.")
    take_back(letter, now)


def _follow(letter: Letter, now: datetime) -> None:
    """An untouched letter says what is attached now."""
    with suppress(HeldError):
        write(letter.follow_up, now)
