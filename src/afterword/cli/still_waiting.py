"""What is said when Afterword is ended while letters or reminders wait."""

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.records.account import Account


def still_waiting(account: "Account", now: datetime) -> tuple[str, ...]:
    """One line a waiting letter and one for the next reminder, and what to do about them; nothing where none waits."""
    from afterword.steps.outbox import waiting
    from afterword.web.clocks import own_zone
    from afterword.web.pages.reminders import next_in_words
    from afterword.web.time_words import day_and_hour

    zone = own_zone(account)
    entries = [entry for entry in waiting(account) if entry.due_at]
    lines = [
        f"Waiting: the letter to {entry.letter.follow_up.contact}, "
        f"{day_and_hour(max(entry.send_at, now).astimezone(zone), now)}."
        for entry in entries
    ]
    if reminder := next_in_words(account, now, zone):
        lines.append(f"The next reminder to yourself: {reminder}.")
    if not lines:
        return ()
    return (*lines, "It goes out only while Afterword runs: start it again before then.")
