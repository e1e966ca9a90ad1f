"""A person's yes to a letter: the whole of it is shown, and the reader's name is typed."""

import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime

from django.db import transaction

from afterword.cli.find import find_letter
from afterword.cli.output import print_text
from afterword.cli.shown import letters
from afterword.cli.terminal import ask
from afterword.errors import HeldError
from afterword.records.letter import Letter
from afterword.steps.approve import approve, digest
from afterword.steps.spelt_right import confirm

Then = Callable[[Letter, datetime], object]


def show(letter: Letter) -> str:
    """Print the whole letter with sender, reader and findings; the mark of what was shown, for `say_yes`."""
    seen = digest(letter, letter.newest)
    print_text(letters.as_sent(letter))
    print_text(letters.remarks(letter, datetime.now(UTC)))
    return seen


def say_yes(letter: Letter, seen: str, then: Then = lambda letter, now: None) -> None:
    """Ask for the reader's name; then approve exactly what was shown, and do what follows, both or neither.

    A name that was typed as it stands here is spelt right. What would be refused is refused before the name is asked
    for. Raises HeldError where it is, where the name is not typed as it is spelt here, and where the letter has changed
    since it was shown.
    """
    with transaction.atomic():
        _approve(letter, seen, then)
        transaction.set_rollback(True)
    _ask_for(str(letter.follow_up.contact or ""))
    with transaction.atomic():
        if letter.follow_up.contact is not None:
            confirm(letter.follow_up.contact, datetime.now(UTC))
        _approve(letter, seen, then)


def _ask_for(name: str) -> None:
    typed = ask("Type the reader's name to go on: ")
    if not name or unicodedata.normalize("NFC", typed.strip()) != unicodedata.normalize("NFC", name):
        raise HeldError("That is not the reader's name as it is spelt here, so nothing was done.")


def _approve(shown: Letter, seen: str, then: Then) -> None:
    letter, now = find_letter(shown.account, shown.pk), datetime.now(UTC)
    if digest(letter, letter.newest) != seen:
        raise HeldError("The letter has changed since it was shown. Read it once more.")
    # What is not in the notes stood among the remarks.
    approve(letter, letter.newest.number, now, knowingly=True)
    then(letter, now)
