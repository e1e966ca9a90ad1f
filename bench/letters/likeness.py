"""How much of a note stands in a letter, and how much of a letter comes from notes: by words, without grammar."""

import re
from difflib import SequenceMatcher

from bench.letters.briefs import Note

from afterword.words.folding import fold
from afterword.words.sentences import tokens
from afterword.words.word_list import listed

ENOUGH = 0.6  # of a note's content words: then the letter says it
STEM = 5  # letters that stay the same when a verb or a noun is bent
COMMON = frozenset(
    listed(
        "the a an and or but of to in on at for from with by about as that this these those it its is are was were be "
        "been i me my we us our you your they them their he she his her who what how when where whether which if not "
        "no do does did have has had will would can could should there here one each every all any some so than then "
        "only also just more most very much many get got out up into over after before again because"
    )
)
PERSONS = {"your": "my", "yours": "mine", "you": "i", "me": "i", "we": "i", "us": "i", "our": "my", "are": "is"}


def words(text: str) -> list[str]:
    """The words in small letters; hyphens part them, so that “22-bed” is “22 bed”."""
    return [part for one in tokens(text) for part in re.split(r"[-‐‑·]", fold(one.text)) if part]


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words that carry the content."""
    return frozenset(word[:STEM].rstrip("s") or word for word in words(text) if word not in COMMON)


def is_said(note: Note | str, text: str) -> bool:
    wanted = stems(note if isinstance(note, str) else note.text)
    return bool(wanted) and len(wanted & stems(text)) >= ENOUGH * len(wanted)


def touches(note: Note | str, text: str) -> bool:
    """Whether two words of content, or all there are, stand in the text."""
    wanted = stems(note if isinstance(note, str) else note.text)
    return bool(wanted) and len(wanted & stems(text)) >= min(2, len(wanted))


def own_share(text: str, notes: tuple[Note, ...]) -> float:
    """The share (0 to 1) of the words of the text that stand in a note: in runs of two, or alone with content."""
    written = [PERSONS.get(word, word) for word in words(text)]
    own = [False] * len(written)
    for note in notes:
        typed = [PERSONS.get(word, word) for word in words(note.text)]
        matcher = SequenceMatcher(None, written, typed, autojunk=False)
        for block in matcher.get_matching_blocks():
            run = written[block.a : block.a + block.size]
            if len(run) > 1 or any(word not in COMMON for word in run):
                own[block.a : block.a + block.size] = [True] * block.size
    return sum(own) / len(own) if own else 0.0


def holds(text: str, wanted: str) -> bool:
    """Whether these words stand in the text as whole words, whatever the capitals and the kind of apostrophe."""
    pattern = re.escape(_plain(wanted)).replace(r"\ ", r"[\s-]+")
    return re.search(rf"(?<!\w){pattern}(?!\w)", _plain(text)) is not None


def _plain(text: str) -> str:
    return text.replace("’", "'").casefold()
