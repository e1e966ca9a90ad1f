"""One reader over all letters of a half, in a process of its own, so that time and memory are its own too."""

import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from bench.proofreading.material import Letter, clean, planted
from bench.proofreading.readers import READERS, Findings, Reader

WARM_UP = 12  # letters read before the watch starts: engines are made when a dialect first needs them


@dataclass(frozen=True)
class Measured:
    """What one reader pointed at in the body of each letter, and in its subject, by the letter's name."""

    bodies: dict[str, Findings]
    subjects: dict[str, Findings]
    milliseconds: list[float]
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
    _warm_up(read, letters)
    bodies: dict[str, Findings] = {}
    milliseconds: list[float] = []
    for letter in letters:
        began = time.perf_counter()
        bodies[letter.id] = read(letter.body.text, letter.context)
        milliseconds.append((time.perf_counter() - began) * 1000)
    subjects = {one.id: read_subject(one.subject.text, one.context) for one in letters if one.subject}
    return Measured(bodies, subjects, milliseconds, _megabytes())


def _warm_up(read: Reader, letters: list[Letter]) -> None:
    """Other texts than the ones that are measured, since a reader may remember what it read."""
    for letter in letters[:WARM_UP]:
        read(f"{letter.body.text}\nP.S. Another line.", letter.context)
    for dialect in {letter.context.dialect: letter for letter in letters}.values():
        read("One more line.", dialect.context)


def _megabytes() -> float:
    """The most this process ever held."""
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes / 1e3 if sys.platform != "darwin" else kilobytes / 1e6
