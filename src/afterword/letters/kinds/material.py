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
        sent = [occasion.fact("material.files", 2, files=_listed(files))]
        asks.append(Ask(None, "What are the files? The half sentence “I promised to …” lets the letter say it."))
    if not things and not files:
        asks.append(Ask(None, "What did you promise to send? The letter has nothing to bring yet."))
    return Outline(
        subject="subject.material",
        said=(occasion.opening("again"), *sent, occasion.fact("material.close", 2)),
        specifics=tuple(occasion.specifics(*_REMEMBERED)),
        least_specifics=0,
        spare=tuple(occasion.specifics(*_REMEMBERED)[:1]) or (occasion.fact("courtesy", 1),),
        warnings={
            "late": any(_is_late(occasion, one) for one in things),
            "no_attachment": bool(without) or not (things or files),
        },
        asks=tuple(asks),
    )


def _sent(occasion: Occasion, one: Promised) -> Fact:
    family = "material.attached" if one.files else "material.link" if one.link else "material.coming"
    slots = {"thing": one.thing} | ({"link": one.link} if one.link and not one.files else {})
    if one.due and _is_late(occasion, one):
        late = occasion.fact(family, 2, (one.note,), due=occasion.spell(one.due), **slots)
        return replace(late, lead="material.late")
    if one.due:
        return occasion.fact(f"{family}.due", 2, (one.note,), due=occasion.spell(one.due), **slots)
    return occasion.fact(family, 2, (one.note,), **slots)


def _is_late(occasion: Occasion, one: Promised) -> bool:
    return one.due is not None and one.due < occasion.at.sent_on


def _listed(files: tuple[str, ...]) -> str:
    return f"{', '.join(files[:-1])} and {files[-1]}" if len(files) > 1 else files[0]
