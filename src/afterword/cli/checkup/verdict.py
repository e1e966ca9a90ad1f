"""What is said of one thing."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """STOP: this machine does not let Afterword do its work. LOOK: something wants the candidate's eye."""

    OK = "ok"
    LOOK = "look"
    STOP = "stop"


@dataclass(frozen=True)
class Verdict:
    """The thing, how it is, and in a sentence what is so and what to do."""

    thing: str
    state: State
    sentence: str


def ok(thing: str, sentence: str) -> Verdict:
    return Verdict(thing, State.OK, sentence)


def look(thing: str, sentence: str) -> Verdict:
    return Verdict(thing, State.LOOK, sentence)


def stop(thing: str, sentence: str) -> Verdict:
    return Verdict(thing, State.STOP, sentence)
