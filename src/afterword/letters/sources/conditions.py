"""What hangs on an "if", a "once" or a "whether" in the notes is not told without it."""

from collections.abc import Iterator, Sequence

from afterword.letters.notes import NoteKind
from afterword.letters.sources.facts import Facts, Source, Unsourced, Why
from afterword.letters.sources.said import Said, holds, said
from afterword.words.word_list import listed

_IF = frozenset(listed("if unless once provided whether"))
_HANGS = _IF | frozenset(listed(
    "when after soon should could would may might depending possible until till as how perhaps hope want ask asked"
    " wondered unsure doubt sure question because worried"
))  # fmt: skip
_PROMISES = (NoteKind.PROMISE, NoteKind.THEY_WILL)
_ASKING = frozenset(listed("check see ask know find tell say look clarify confirm"))
_ARTICLES = frozenset(listed("the a an my our your their i we you they it there that"))


def find_unconditional(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find "you will send the draft" where the note says "send the draft if the board agrees"."""
    for note in facts.notes:
        words = said(note.text)
        for at, guard in enumerate(words[:-1]):
            if guard.plain not in _IF or words[at + 1].plain not in _ARTICLES:
                continue
            said_so = {word.plain for word in words[at + 1 :]}
            if any(one.plain in _HANGS and one.plain not in said_so for one in parts):
                continue
            is_asked = guard.plain == "whether" or at == 0 or any(one.plain in _ASKING for one in words[:at])
            hanging = words[at + 1 :] if is_asked else words[:at]
            held = [one for one in parts if one.says and holds([word for word in hanging if word.says], one)]
            held = held or [one for one in parts if hanging[0].plain not in _ARTICLES and one.stem == hanging[0].stem]
            if held and not _is_told_by_another(parts, note, facts) and not _is_elsewhere(held, note, facts):
                yield Unsourced(held[0].start, held[-1].end, Why.STRONGER)


def _is_told_by_another(parts: Sequence[Said], note: Source, facts: Facts) -> bool:
    """Whether the sentence is made of another note, which holds more of it."""

    def held(text: str) -> int:
        return sum(one.says and holds(said(text), one) for one in parts)

    return any(held(other.text) > held(note.text) for other in facts.notes)


def _is_elsewhere(held: Sequence[Said], note: Source, facts: Facts) -> bool:
    """Whether another note says it: of what is promised, only another promise."""
    others = [said(other.text) for other in facts.notes if other != note]
    if note.kind in _PROMISES:
        others = [said(other.text) for other in facts.notes if other != note and other.kind in _PROMISES]
    return any(all(holds(other, one) for one in held) for other in others)
