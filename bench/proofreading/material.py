"""The letters, and the errors planted in them.

`letters/` holds files of JSON lines: `clean` letters, in which a careful editor finds nothing, and letters with
`planted` errors, each in a half for `tuning` and an `unseen` one, a set by the rules' `own` hand, and a `fresh` and a
`last` one by other hands, written when the rules stood. A line is {"id", "text", "context"} as `afterword proofread
--batch` takes it, with "subject" where the letter has one, and "panel" with what was written to the others.
An error is planted as ⟦kind|wrong|right|also right⟧. Without a right one, no suggestion is expected; an empty right one
says that the passage goes; an empty wrong one that something is missing there.
"""

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

from afterword.cli.proofread_batch import context_of
from afterword.proofreading.context import Context

LETTERS = Path(__file__).parent / "letters"
MARK = re.compile(r"⟦([^|⟧]+)\|([^⟧]*)⟧")


@dataclass(frozen=True)
class Planted:
    """One error: where it stands in its text, in code points, and what should stand there."""

    start: int
    end: int
    kind: str
    right: tuple[str, ...]


@dataclass(frozen=True)
class Text:
    """A body or a subject as it would be sent, with the errors in it."""

    text: str
    errors: tuple[Planted, ...] = ()


@dataclass(frozen=True)
class Letter:
    """One line of the material."""

    id: str
    context: Context
    body: Text
    subject: Text | None
    panel: tuple[str, ...]


def clean(half: str) -> list[Letter]:
    """The clean letters of the half."""
    return _letters(f"clean-{half}.jsonl")


def planted(half: str) -> list[Letter]:
    """The letters with errors of the half."""
    return _letters(f"planted-{half}.jsonl")


def unmarked(text: str) -> Text:
    """The text without its marks, and what they said."""
    kept = ""
    errors: list[Planted] = []
    place = 0
    for mark in MARK.finditer(text):
        kept += text[place : mark.start()]
        wrong, *right = mark[2].split("|")
        errors.append(Planted(len(kept), len(kept) + len(wrong), mark[1], tuple(right)))
        kept += wrong
        place = mark.end()
    return Text(kept + text[place:], tuple(errors))


def _letters(name: str) -> list[Letter]:
    lines = (LETTERS / name).read_text(encoding="utf-8").splitlines()
    return [_letter(json.loads(line)) for line in lines]


def _letter(line: dict) -> Letter:
    subject = unmarked(line["subject"]) if "subject" in line else None
    panel = tuple(line.get("panel", ()))
    context = replace(context_of(line["context"]), panel=panel)
    return Letter(line["id"], context, unmarked(line["text"]), subject, panel)
