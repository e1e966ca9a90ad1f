"""The verdict on one letter: for each of the 18 points the faults found, as sentences; a point without one is held."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from bench.letters import form_points, hard_points, substance_points
from bench.letters.briefs import Brief
from bench.letters.garbled import garbled
from bench.letters.panel import overlap
from bench.letters.paper import Paper

Point = Callable[[Brief, int, Paper], Iterator[str]]
POINTS: dict[int, Point] = {
    1: hard_points.reader_named,
    2: hard_points.employer_and_role,
    3: hard_points.only_facts,
    4: hard_points.nothing_private,
    5: hard_points.nothing_unfinished,
    6: form_points.subject,
    7: form_points.length,
    8: form_points.thanks,
    9: form_points.day_and_role,
    10: substance_points.specific,
    11: substance_points.one_thought,
    12: substance_points.one_repair,
    13: substance_points.promises,
    14: substance_points.next_step,
    16: substance_points.interest,
    17: form_points.phrases,
    18: form_points.reads_as_one,
}
HARD = (1, 2, 3, 4, 5)
ALL = 18
PANEL = 15


@dataclass(frozen=True)
class Verdict:
    """One letter judged; `said` of `wanted` things stand in it (or were asked back), `missed` codes were not given."""

    paper: Paper
    faults: dict[int, tuple[str, ...]]
    asked_of: frozenset[int]
    garbled: tuple[str, ...]
    said: int
    wanted: int
    missed: tuple[str, ...]
    overlap: float

    @property
    def score(self) -> float:
        """Out of 18; points that cannot be missed in this letter do not count, so that nobody is praised for them."""
        return ALL * (len(self.asked_of) - len(self.faults)) / len(self.asked_of)

    @property
    def holds_hard(self) -> bool:
        return not any(point in self.faults for point in HARD)


def asked_of(brief: Brief, place: int, paper: Paper, letters: int) -> frozenset[int]:
    """The points that a letter of this kind, from these notes, can miss; a fault found counts in any case."""
    kinds = {one.kind for one in brief.of(place) if one.id not in paper.asked}
    own = {one.kind for one in brief.readers[place].notes if one.id not in paper.asked}
    needless = {
        6: brief.kind == "call-script",
        8: not brief.is_thanks and brief.kind != "rejection-reply",
        10: not kinds and not brief.request.get("news"),
        11: not (brief.is_thanks and own & {"need", "asked"} and "mine" in own),
        12: not kinds & {"worry", "better", "should"},
        13: "promise" not in own,
        14: not brief.next_on and brief.is_thanks,
        15: letters < 2,
        16: "draw" not in kinds,
    }
    return frozenset(number for number in range(1, ALL + 1) if not needless.get(number, False))


def judge(brief: Brief, papers: list[Paper]) -> list[Verdict]:
    """Return a verdict for each letter; they stand in the order of the readers."""
    return [_verdict(brief, place, one, papers) for place, one in enumerate(papers)]


def _verdict(brief: Brief, place: int, paper: Paper, papers: list[Paper]) -> Verdict:
    points = {**POINTS, PANEL: partial(substance_points.panel, papers=papers)}
    found = {number: tuple(point(brief, place, paper)) for number, point in sorted(points.items())}
    faults = {number: sentences for number, sentences in found.items() if sentences}
    wanted = brief.readers[place].says
    return Verdict(
        paper=paper,
        faults=faults,
        asked_of=asked_of(brief, place, paper, len(papers)) | faults.keys(),
        garbled=tuple(garbled(brief, paper)),
        said=sum(substance_points.is_kept(words, brief, place, paper) for words in wanted),
        wanted=len(wanted),
        missed=tuple(_missed(brief, place, paper)),
        overlap=overlap(brief, papers),
    )


def _missed(brief: Brief, place: int, paper: Paper) -> Iterator[str]:
    """What the candidate should have been told beside the letter, and was not."""
    reader = brief.readers[place]
    yield from (f"warning {code}" for code in reader.warns if code not in paper.warnings)
    if reader.asks and not paper.questions:
        yield "a question"
