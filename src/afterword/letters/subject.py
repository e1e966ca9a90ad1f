"""The subject: at most 60 characters, with the role or the employer."""

from collections.abc import Mapping

from afterword.letters.role import shortened, spoken_role
from afterword.words.folding import clean

LONGEST = 60


def subject(
    turn: int, role: str, employer: str, weekday: str, frames: Mapping[str, tuple[str, ...]], family: str = "subject"
) -> str:
    """Return the first subject, from the turn's frame on, that fits with the role, else with the employer."""
    patterns = frames[family]
    ordered = [patterns[(turn + step) % len(patterns)] for step in range(len(patterns))]
    house = clean(employer)
    for name in (spoken_role(role), house, shortened(role, 30), shortened(house, 30)):
        for pattern in ordered:
            if name and len(line := pattern.format(role=name, weekday=weekday)) <= LONGEST:
                return line
    return patterns[0].partition(" – ")[0].format(weekday=weekday)
