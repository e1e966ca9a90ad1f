"""The script of a call, as it is read off a phone: one block for each way it can go, one line to say at a time."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from afterword.records.letter import Letter
from afterword.records.touchpoint import CallOutcome
from afterword.steps.edit import mark
from afterword.steps.ring import caller


@dataclass(frozen=True)
class Block:
    """How it goes ("They answer"), and the lines to say then."""

    heading: str
    lines: tuple[str, ...]


def script_page(letter: Letter, now: datetime) -> dict[str, Any]:
    """The script, the number to ring, what was said before, and what may have become of it."""
    follow_up = letter.follow_up
    return {
        "letter": letter,
        "follow_up": follow_up,
        "interview": follow_up.interview,
        "contact": follow_up.contact,
        "caller": caller(follow_up.contact, follow_up.interview, now) if follow_up.contact else None,
        "version": letter.newest,
        "read": mark(letter.newest),
        "blocks": blocks(letter.newest.body),
        "outcomes": CallOutcome.choices,
        "calls": follow_up.touchpoints.filter(kind="call"),
    }


def blocks(text: str) -> list[Block]:
    """The blocks of a script: each begins after an empty line, with its heading."""
    found = [part.splitlines() for part in text.strip().split("\n\n") if part.strip()]
    return [Block(heading, tuple(line for line in lines if line.strip())) for heading, *lines in found]
