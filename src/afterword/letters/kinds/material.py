"""The letter that brings what was promised: attached or by a link, and asked about where it is neither."""

from dataclasses import replace

from afterword.letters.draft import Draft
from afterword.letters.facts import Fact
from afterword.letters.kinds.later import Outline, write_later
from afterword.letters.kinds.occasion import Occasion
from afterword.letters.kinds.promised import Promised, promised
from afterword.letters.material import Ask
from afterword.letters.notes import NoteKind
from afterword.letters.request import LetterRequest

STEPS = 2
MOST_THINGS = 3

_REMEMBERED = (NoteKind.NEED, NoteKind.MINE, NoteKind.STUCK, NoteKind.ASKED, NoteKind.GLAD)


def write(request: LetterRequest) -> tuple[Draft, ...]:
    """Return a letter per reader with what was promised to that reader."""
    return write_later(request, _plan, STEPS)


def _plan(occasion: Occasion) -> Outline:
    files = (*occasion.request.attachments, *occasion.reader.attachments)
    things, asks = promised(occasion.notes, files, occasion.setting)
    sent = [_sent(occasion, one) for one in things[:MOST_THINGS]]
    without = [one for one in things if not one.files and not one.link]
    asks += [
        Ask(one.note, f"Attach {one.thing}, or put a link behind the promise: the letter then says so.")
        for one in without
    ]
    asks += [
        Ask(one.note, "This did not fit beside the others. Send it in a letter of its own?")
        for one in things[MOST_THINGS:]
    ]
    if not things and files:
        sent = [occasion.fact("material.files", 2, files=_counted(files))]
        asks.append(Ask(None, "What are the files? The half sentence “I promised to …” lets the letter say it."))
    if not things and not files:
        asks.append(Ask(None, "What did you promise to send? The letter has nothing to bring yet."))
    close = [occasion.fact("material.close", 2)] if files or any(one.link for one in things) else []
    return Outline(
        subject="subject.material",
        said=(occasion.opening("again"), *sent, *close),
        specifics=tuple(occasion.specifics(*_REMEMBERED)),
        spare=(occasion.fact("close", 2), occasion.fact("courtesy", 2)),
        warnings={
            "late": any(_is_late(occasion, one) for one in things),
            "no_attachment": bool(without) or not (things or files),
        },
        asks=tuple(asks),
    )


def _sent(occasion: Occasion, one: Promised) -> Fact:
    """What is there is sent, and owned to be late; what is not there is not claimed to be."""
    family = "material.attached" if one.files else "material.link" if one.link else "material.coming"
    slots = {"thing": one.thing} | ({"link": one.link} if one.link and not one.files else {})
    if one.due is None:
        return occasion.fact(family, 2, (one.note,), **slots)
    slots["due"] = occasion.near(one.due)
    if not _is_late(occasion, one):
        return occasion.fact(f"{family}.due", 2, (one.note,), **slots)
    if family == "material.coming":
        return occasion.fact("material.owed.due", 2, (one.note,), **slots)
    return replace(occasion.fact(family, 2, (one.note,), **slots), lead="material.late")


def _is_late(occasion: Occasion, one: Promised) -> bool:
    return one.due is not None and one.due < occasion.at.sent_on


def _counted(files: tuple[str, ...]) -> str:
    """A file's name is seldom a word; the candidate is asked what it is."""
    return {1: "a file", 2: "two files", 3: "three files"}.get(len(files), "several files")
