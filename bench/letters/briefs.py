"""The interviews that letters are written from, each with what must and must not be said."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

HALVES = ("tuning", "unseen")
NEVER_PRINTED = ("private", "jotting", "decide")


@dataclass(frozen=True)
class Note:
    """One note as the candidate typed it; the id is the one that the command gives it."""

    id: str
    kind: str
    text: str


@dataclass(frozen=True)
class Reader:
    """One interviewer: the greetings that are right, what the letter has to say (one of the words of each tuple)."""

    name: str
    title: str
    greetings: tuple[str, ...]
    notes: tuple[Note, ...]
    says: tuple[tuple[str, ...], ...]
    never: tuple[str, ...]
    asks: bool
    warns: tuple[str, ...]


@dataclass(frozen=True)
class Brief:
    """One interview and one kind of letter; `request` is the line for `afterword letter draft --batch`."""

    id: str
    kind: str
    trade: str
    why: str
    request: Mapping[str, Any]
    readers: tuple[Reader, ...]
    shared: tuple[Note, ...]
    next_on: date | None

    @property
    def line(self) -> str:
        return json.dumps(self.request, ensure_ascii=False)

    @property
    def role(self) -> str:
        return str(self.request["role"])

    @property
    def employer(self) -> str:
        return str(self.request["employer"])

    @property
    def signer(self) -> str:
        return str(self.request["candidate"]["name"])

    @property
    def phone(self) -> str:
        return str(self.request["candidate"].get("phone") or "")

    @property
    def heard_on(self) -> date:
        return datetime.fromisoformat(self.request["interview"]["start"]).date()

    @property
    def written_on(self) -> date:
        return datetime.fromisoformat(self.request["now"]).date()

    @property
    def sent_before(self) -> tuple[date, ...]:
        return tuple(date.fromisoformat(one["sent_on"]) for one in self.request.get("earlier_letters", ()))

    @property
    def is_thanks(self) -> bool:
        return self.kind in ("thank-you", "late-thank-you")

    def of(self, place: int, kind: str = "") -> tuple[Note, ...]:
        """The notes that may stand in the letter to the reader at that place, of that kind or of any."""
        notes = (*self.readers[place].notes, *self.shared)
        return tuple(one for one in notes if one.kind == kind or (not kind and one.kind not in NEVER_PRINTED))

    def private(self) -> tuple[Note, ...]:
        return tuple(one for notes in (*(r.notes for r in self.readers), self.shared) for one in notes if _is_mine(one))


def load(half: str) -> tuple[Brief, ...]:
    lines = Path(__file__).with_name(f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_brief(json.loads(line)) for line in lines)


def _brief(line: Mapping[str, Any]) -> Brief:
    request = line["request"]
    numbers = iter(range(1, 1000))
    readers = tuple(
        Reader(
            name=one["name"],
            title=one.get("title", ""),
            greetings=tuple(wanted["greeting"]),
            notes=_notes(one["notes"], numbers),
            says=tuple(tuple(words) for words in wanted.get("says", ())),
            never=tuple(wanted.get("never", ())),
            asks=bool(wanted.get("asks")),
            warns=tuple(wanted.get("warns", ())),
        )
        for one, wanted in zip(request["interviewers"], line["readers"], strict=True)
    )
    next_on = date.fromisoformat(line["next"]) if "next" in line else None
    shared = _notes(request["shared_notes"], numbers)
    return Brief(request["id"], request["kind"], line["trade"], line.get("why", ""), request, readers, shared, next_on)


def _notes(notes: list[Mapping[str, str]], numbers: Any) -> tuple[Note, ...]:
    return tuple(Note(f"n{next(numbers)}", one["kind"], one["text"]) for one in notes)


def _is_mine(note: Note) -> bool:
    return note.kind == "private"
