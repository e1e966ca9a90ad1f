"""Points 1 to 5: any fault here would block sending. Each function yields a sentence for each fault."""

import re
from collections.abc import Iterator

from bench.letters import manners
from bench.letters.briefs import Brief, Note
from bench.letters.likeness import COMMON, holds, words
from bench.letters.paper import Paper
from bench.letters.record import strangers

PRIVATE_RUN = 3  # words of a private note in a row


def reader_named(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    reader = brief.readers[place]
    allowed = reader.greetings
    if brief.kind == "call-script":
        called = {greeting.partition(" ")[2] for greeting in allowed} - {""} | {reader.name}
        if not any(one and one in paper.body for one in called):
            yield "the script does not name the one who is called"
        return
    if paper.greeting.rstrip(",:!") not in allowed:
        yield f"greets with {paper.greeting!r}, not {' or '.join(allowed)!r}"
    if reader.name and fold_name(paper.to) != fold_name(reader.name):
        yield f"is addressed to {paper.to!r}"


def fold_name(name: str) -> str:
    return " ".join(name.split())


def employer_and_role(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    """Whatever their case and hyphens where they stand, they stand exactly."""
    whole = f"{paper.subject}\n{paper.text}"
    for name in (*_spoken(brief.role), brief.employer, *_spoken(_new_role(brief))):
        if len(name.split()) < 2:
            continue
        loose = re.compile(r"[\s-]+".join(re.escape(part) for part in re.split(r"[\s-]+", name)), re.I)
        wrong = [found.group() for found in loose.finditer(whole) if found.group() != name]
        # “our conversation about venture funds” is no role: only what begins with a capital is meant as a name.
        yield from (f"writes {one!r} for {name!r}" for one in wrong if one[:1].isupper())


def only_facts(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    yield from strangers(brief, paper)


def nothing_private(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    said = words(f"{paper.subject} {paper.body}")
    runs = {tuple(said[at : at + PRIVATE_RUN]) for at in range(len(said))}
    open_runs = {run for note in _open_notes(brief) for run in _runs(note.text)}
    for note in brief.private():
        if any(run in runs for run in _runs(note.text) - open_runs):
            yield f"says what is private: {note.text!r}"
    for note in (one for reader in brief.readers for one in reader.notes if one.kind == "jotting"):
        if len(words(note.text)) >= PRIVATE_RUN and any(run in runs for run in _runs(note.text) - open_runs):
            yield f"prints a jotting as it is: {note.text!r}"
    told = " ".join(note.text for note in _open_notes(brief))
    hidden = " ".join((*(note.text for note in brief.private()), str(brief.request.get("posting") or "")))
    for word in brief.readers[place].never:
        if holds(paper.body, word) and holds(hidden, word) and not holds(told, word):
            yield f"says what nobody may read: {word!r}"
    for pattern, why in ((manners.SELF_CRITICISM, "self-criticism"), (manners.PAY, "pay")):
        if (found := pattern.search(paper.text)) and not holds(told, found.group()):
            yield f"{why}: {found.group()!r}"


def nothing_unfinished(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    whole = f"{paper.subject}\n{paper.body}"
    names = f"{brief.employer} {brief.role} {brief.signer}"
    for pattern, why in (
        (manners.PLACEHOLDER, "a placeholder"),
        (manners.SHORTHAND, "shorthand"),
        (manners.MARKUP, "markup"),
    ):
        for found in pattern.finditer(whole):
            if not holds(names, found.group()):
                yield f"{why}: {found.group()!r}"
    if not brief.request.get("attachments") and (found := manners.ATTACHED.search(paper.text)):
        yield f"{found.group()!r}, and nothing is"
    if brief.kind == "material" and not brief.request.get("attachments"):
        yield from (f"claims a file: {one.group()!r}" for one in manners.CLAIMS_A_FILE.finditer(paper.text))


def _open_notes(brief: Brief) -> list[Note]:
    notes = (*(one for reader in brief.readers for one in reader.notes), *brief.shared)
    return [one for one in notes if one.kind not in ("private", "jotting")]


def _runs(text: str) -> set[tuple[str, ...]]:
    """Runs of three words, not all of them little ones; a shorter note is one run."""
    said = words(text)
    runs = {tuple(said[at : at + PRIVATE_RUN]) for at in range(max(1, len(said) - PRIVATE_RUN + 1))}
    return {run for run in runs if len(run) == PRIVATE_RUN and sum(word not in COMMON for word in run) > 1}


def _spoken(role: str) -> tuple[str, ...]:
    return tuple({role, role.partition(",")[0]} - {""})


def _new_role(brief: Brief) -> str:
    return (brief.request.get("new_opening") or {}).get("role") or ""
