"""The body of a letter as sentences of words, ready to be asked about grammar and likelihood."""

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.proofreading.addresses import ADDRESS
from afterword.proofreading.calendar import MONTHS, WEEKDAYS
from afterword.proofreading.layout import layout
from afterword.proofreading.likelihood import BEGIN, END, is_heard
from afterword.proofreading.long_text import LONGEST_TEXT
from afterword.words.sentences import split

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,:]\d+)*|[^\W_]+")
ALWAYS_CAPITAL = frozenset((*WEEKDAYS, *MONTHS, "I", "I'm", "I've", "I'd", "I'll", "English"))
NAME, NUMBER = "", "ten"  # how a name and a number are shown to the model
AMERICAN = (("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("our", "or"), ("lled", "led"), ("lling", "ling"))
LONGEST = 120  # words; a longer sentence is no sentence


@dataclass(frozen=True)
class Word:
    """A word of the text: where it stands, how, in small letters, and what stands between it and the one before."""

    start: int
    end: int
    text: str
    plain: str
    gap: str

    @property
    def is_name(self) -> bool:
        """Whether it has a capital that its place in the sentence does not ask for."""
        return self.text[:1].isupper() and self.gap != "" and self.text.replace("’", "'") not in ALWAYS_CAPITAL


@dataclass(frozen=True)
class Sentence:
    """A sentence's words, and the same as the model is asked about them: `heard[place + 1]` is `words[place]`."""

    words: tuple[Word, ...]
    heard: tuple[str, ...]
    start: int
    end: int

    def __hash__(self) -> int:
        """Of what tells sentences apart; to hash each word's places took longer than to read it."""
        return hash((self.start, self.heard))

    def plain(self, place: int) -> str:
        """The word at a place in small letters; empty before the first and behind the last."""
        return self.words[place].plain if 0 <= place < len(self.words) else ""


@lru_cache(maxsize=16)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences between greeting and sign-off, without addresses; none in a text that is too long for a letter."""
    if len(text) > LONGEST_TEXT:
        return ()
    body = layout(text).body
    shown = text[body.start : body.end]
    for found in ADDRESS.finditer(shown):
        shown = shown[: found.start()] + " " * len(found.group()) + shown[found.end() :]
    cut = (_sentence(shown, span.start, span.end, body.start) for span in split(shown))
    return tuple(_same(sentence) for sentence in cut if 0 < len(sentence.words) <= LONGEST)


@lru_cache(maxsize=256)
def _same(sentence: Sentence) -> Sentence:
    """The sentence as it was met before, so that whoever remembers it need not compare it word by word."""
    return sentence


def _sentence(shown: str, start: int, end: int, offset: int) -> Sentence:
    words: list[Word] = []
    place = start
    for found in WORD.finditer(shown, start, end):
        gap = shown[place : found.start()] if words else ""
        plain = found.group().lower().replace("’", "'")
        words.append(Word(found.start() + offset, found.end() + offset, found.group(), plain, gap))
        place = found.end()
    return Sentence(tuple(words), (BEGIN, *(_as_heard(word) for word in words), END), start + offset, end + offset)


def _as_heard(word: Word) -> str:
    if word.is_name:
        return NAME
    if word.text[:1].isdigit():
        return NUMBER if word.text.isdigit() else NAME
    return american(word.plain)


@lru_cache(maxsize=16384)
def american(plain: str) -> str:
    """The word as the model may know it: “organised” is “organized”."""
    if is_heard(plain):
        return plain
    ways = (plain.replace(british, one) for british, one in AMERICAN if british in plain)
    return next((way for way in ways if is_heard(way)), plain)
