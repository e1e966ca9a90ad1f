"""When a letter goes out: typed, or chosen from what is proposed."""

from datetime import datetime

from afterword.cli.moments import moment
from afterword.cli.output import print_text
from afterword.cli.terminal import ask
from afterword.errors import HeldError
from afterword.records.letter import Letter
from afterword.steps.schedule import UNDO, moments, reader_zone
from afterword.web.clocks import own_zone
from afterword.web.pages.sending import both_clocks
from afterword.words.zones import zone

AT_ONCE = "now"


def typed_moment(letter: Letter, typed: str) -> datetime:
    """The moment (UTC) that was typed on the candidate's own clock. Raises InputError."""
    return moment(typed, own_zone(letter.account).key)


def first_moment(letter: Letter, now: datetime) -> datetime:
    """The soonest good moment (UTC)."""
    return moments(letter, now)[0]


def chosen_moment(letter: Letter, now: datetime) -> datetime | None:
    """What the person at the terminal chooses, in UTC; None: now. Raises HeldError for what was not proposed."""
    found = {str(number): at for number, at in enumerate(moments(letter, now), start=1)}
    for number, at in found.items():
        print_text(f"  {number:>3}  {in_words(letter, at, now)}")
    print_text(f"  {AT_ONCE}  with {UNDO.seconds} seconds to undo")
    answer = ask(f"When? {', '.join([*found, AT_ONCE])}: ").strip().casefold()
    if answer == AT_ONCE:
        return None
    if answer not in found:
        raise HeldError("That is none of the moments proposed, so nothing was done.")
    return found[answer]


def in_words(letter: Letter, at: datetime | None, now: datetime) -> str:
    """ "today 16:40 their time, 17:40 yours"; "in 60 seconds" where it is None."""
    if at is None:
        return f"in {UNDO.seconds} seconds"
    return both_clocks(at, now, own_zone(letter.account), zone(reader_zone(letter.follow_up)))
