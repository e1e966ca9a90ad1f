"""The made-up people of "look around"."""

from dataclasses import dataclass
from datetime import time

from afterword.letters.notes import NoteKind
from afterword.steps.capture import Met

CANDIDATE_NAME = "Noa Lindqvist"


@dataclass(frozen=True)
class Said:
    """A sample note: its kind, its text, and the name of the person it is about (None: all)."""

    kind: NoteKind
    text: str
    about: str | None = None


@dataclass(frozen=True)
class Sample:
    """A sample interview, so many days from today, from `start` to `end` on the clock of its place."""

    employer: str
    role: str
    days: int
    start: time
    end: time
    mode: str
    place: str
    met: tuple[Met, ...]
    notes: tuple[Said, ...] = ()
    felt: str = ""


SAMPLES = (
    Sample(
        employer="Tidewater Instruments",
        role="Operations Lead",
        days=-1,
        start=time(15, 0),
        end=time(16, 30),
        mode="in person",
        place="14 Pier Row",
        met=(
            Met("Søren Kjærgaard", title="Head of Operations", email="soren@tidewater.example"),
            Met("Zoë Castellanos", title="Finance Partner"),
        ),
        notes=(
            Said(NoteKind.NEED, "someone to keep two sites supplied for six months", "Søren Kjærgaard"),
            Said(
                NoteKind.MINE,
                "moved a repair depot of forty people from Hamburg to Leipzig in eleven weeks",
                "Søren Kjærgaard",
            ),
            Said(NoteKind.PROMISE, "send the floor plan of the Leipzig depot", "Søren Kjærgaard"),
            Said(NoteKind.TALK, "closing the books of two sites in one week", "Zoë Castellanos"),
            Said(NoteKind.DRAW, "the people who run the sites also decide about them"),
            Said(NoteKind.PRIVATE, "the second site may close"),
        ),
        felt="good",
    ),
    Sample(
        employer="Okapi Health",
        role="Service Designer",
        days=-4,
        start=time(10, 0),
        end=time(11, 0),
        mode="video",
        place="",
        met=(Met("Małgorzata Wójcik", title="Design Director", email="m.wojcik@okapi.example"),),
        notes=(
            Said(NoteKind.TALK, "how patients find the right ward without asking", "Małgorzata Wójcik"),
            Said(NoteKind.GLAD, "the nurses draw the first version", "Małgorzata Wójcik"),
        ),
        felt="mixed",
    ),
    Sample(
        employer="Brightwater Library",
        role="Programme Coordinator",
        days=2,
        start=time(11, 0),
        end=time(12, 0),
        mode="in person",
        place="Reading room, second floor",
        met=(Met("José Núñez", title="Head Librarian"),),
    ),
)
