"""What a promise would send: the thing, the day, the link, and the file that is it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.letters.grammar.fit import Setting, fit
from afterword.letters.grammar.outcome import Fitted
from afterword.letters.material import Ask
from afterword.letters.next_steps import named_like
from afterword.letters.notes import Note, NoteKind
from afterword.words.dates import Resolved, resolve


@dataclass(frozen=True)
class Promised:
    """A promise of something to send: "the floor plan", its day, its link, and the files that are it."""

    note: str
    thing: str
    due: date | None
    link: str | None
    files: tuple[str, ...] = ()


def promised(notes: tuple[Note, ...], files: tuple[str, ...], setting: Setting) -> tuple[list[Promised], list[Ask]]:
    """Return the promised things with their files, and what to ask about the promises that send nothing.

    A file belongs to the promise its name fits; what is left over goes to the one promise that has nothing yet.
    """
    found, asks = [], []
    for note in notes:
        if note.kind is not NoteKind.PROMISE:
            continue
        link = _LINK.search(note.text)
        text = _LINK.sub("", note.text).strip(" :,–-") if link else note.text
        fitted = fit(NoteKind.PROMISE, text, setting)
        thing = _SENDING.fullmatch(fitted.text) if isinstance(fitted, Fitted) else None
        if not isinstance(fitted, Fitted):
            asks.append(Ask(note.id, fitted.question))
        elif thing is None or _TO_ANOTHER.match(thing["thing"]):
            asks.append(Ask(note.id, "This promise sends nothing to this reader. Is it done, or for another letter?"))
        else:
            said, due = _with_day(thing["thing"], setting.heard_on)
            found.append(Promised(note.id, said, due, link[0].rstrip(".,;)") if link else None))
    return _with_files(found, files), asks


def _with_day(thing: str, heard_on: date | None) -> tuple[str, date | None]:
    """ "the floor plan by Thursday" is "the floor plan" and the day; what means no day stays with the thing."""
    found = _BY.search(thing)
    answer = resolve(found["day"], heard_on) if found and heard_on else None
    if found and isinstance(answer, Resolved):
        return thing[: found.start()].rstrip(" ,"), answer.on
    bare = _SOON.sub("", thing)
    return bare.rstrip(" ,"), heard_on + timedelta(days=1) if heard_on and "tomorrow" in thing[len(bare) :] else None


def _with_files(found: list[Promised], files: tuple[str, ...]) -> list[Promised]:
    left = list(files)
    given: list[Promised] = []
    for one in found:
        own = tuple(name for name in left if named_like(one.thing, (name,)))
        left = [name for name in left if name not in own]
        given.append(Promised(one.note, one.thing, one.due, one.link, own))
    empty = [one for one in given if not one.files and not one.link]
    if len(empty) == 1 and left:
        given[given.index(empty[0])] = Promised(empty[0].note, empty[0].thing, empty[0].due, None, tuple(left))
    return given


_LINK = re.compile(r"(?:https?://|www\.)\S+", re.I)
_SENDING = re.compile(
    r"(?:send|forward|e-?mail|share|mail|give|show|get|post|pass on|bring|provide)(?: over| along)?(?: (?:to )?you)?"
    r"(?: with)? (?P<thing>.+?)(?: over| along| back)?(?: (?:to|with) you)?(?: again)?",
    re.I,
)
_TO_ANOTHER = re.compile(r"(?!(?:all|both|half)\b)\w+ (?:the|my|an?|some|our)\b", re.I)
_BY = re.compile(r",? (?:by|on|before|until) (?P<day>[^,]+(?:, \w+ \d+)?)$", re.I)
_SOON = re.compile(
    r",? (?:tomorrow|as soon as (?:possible|I can)|soon|right away|today|tonight|this week|next week)$", re.I
)
