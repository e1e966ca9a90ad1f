"""One reader over all letters of a half, in a process of its own, so that time and memory are its own too."""

import re
import resource
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context

from bench.proofreading.material import Letter, Text, clean, planted
from bench.proofreading.readers import READERS, Findings

from afterword.words.sentences import word_count

WORDS = 150  # of a letter whose reading is timed
WARM_UP = 12  # letters of the other half read before the watch starts: engines are made when they are first needed
SENTENCE_END = re.compile(r"(?<=[.?!]) ")
OTHER = {"tuning": "unseen", "unseen": "tuning", "own": "tuning", "fresh": "tuning", "last": "tuning"}


@dataclass(frozen=True)
class Measured:
    """What one reader pointed at in the body of each letter, and in its subject, by the letter's name."""

    bodies: dict[str, Findings]
    subjects: dict[str, Findings]
    clock: list[float]  # milliseconds for each letter of 150 words
    processor: list[float]  # the same without what others on the machine took
    megabytes: float


def measure(name: str, half: str, *, typing: bool) -> Measured | None:
    """The letters of the half as that reader reads them; None where it is not installed."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        return alone.submit(_measure, name, half, typing).result()


def _measure(name: str, half: str, typing: bool) -> Measured | None:
    try:
        read = READERS[name](typing=typing, subject=False)
        read_subject = READERS[name](typing=typing, subject=True)
    except ModuleNotFoundError:
        return None
    letters = clean(half) + planted(half)
    for letter in clean(OTHER[half])[:WARM_UP] + _one_of_each_dialect(letters):
        read(letter.body.text, letter.context)
    clock, processor = [], []
    for text, letter in _longer(half):
        if typing:
            read(_a_word_ago(text), letter.context)
        began, began_to_work = time.perf_counter(), time.process_time()
        read(text, letter.context)
        clock.append((time.perf_counter() - began) * 1000)
        processor.append((time.process_time() - began_to_work) * 1000)
    bodies = {letter.id: read(letter.body.text, letter.context) for letter in letters}
    subjects = {one.id: read_subject(one.subject.text, one.context) for one in letters if one.subject}
    return Measured(bodies, subjects, clock, processor, _megabytes())


def _longer(half: str) -> Iterator[tuple[str, Letter]]:
    """Clean letters grown to 150 words by sentences of another, none twice, as a reader may remember what it read."""
    for letter, other in zip(clean(half), planted(half), strict=False):
        *before, end = letter.body.text.split("\n\n")
        _, *between, _ = other.body.text.split("\n\n")
        more = [sentence for paragraph in between for sentence in SENTENCE_END.split(paragraph)]
        while more and word_count(" ".join(before)) < WORDS:
            before[-1] += f" {more.pop(0)}"
        yield "\n\n".join([*before, end]), letter


def _a_word_ago(text: str) -> str:
    """The text before the last word of its body was typed."""
    body, end = text.rsplit("\n\n", 1)
    return f"{body.rsplit(' ', 1)[0]}\n\n{end}"


def _one_of_each_dialect(letters: list[Letter]) -> list[Letter]:
    first = {letter.context.dialect: letter for letter in letters}
    return [replace(letter, body=Text("One more line.")) for letter in first.values()]


def _megabytes() -> float:
    """The most this process ever held."""
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes / 1e3 if sys.platform != "darwin" else kilobytes / 1e6
