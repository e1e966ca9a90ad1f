"""How every letter after the thank-you is put together: its own sentences, and one or two things remembered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from afterword.letters.draft import Draft
from afterword.letters.draft_parts import about_the_people, body
from afterword.letters.facts import Fact
from afterword.letters.frames import frames_for
from afterword.letters.kinds.occasion import Occasion, occasions
from afterword.letters.letter import LEAST_SENTENCES, LEAST_WORDS, Letter
from afterword.letters.material import Ask
from afterword.letters.panel import TURNS, frames_of, nearness
from afterword.letters.paragraphs import paragraphs
from afterword.letters.request import LetterRequest
from afterword.letters.said_before import frames_in
from afterword.letters.sameness import MOST_SHARED
from afterword.letters.sentence import Frames, Sentence, first_turn
from afterword.letters.subject import subject
from afterword.letters.unsaid import unsaid
from afterword.words.folding import clean
from afterword.words.sentences import word_count

# Remembered at most; more would be the thank-you again.
MOST_SPECIFICS = 3


@dataclass(frozen=True)
class Outline:
    """A kind's letter before it is worded: what it says in order, and what may be remembered in between.

    The first sentence names the day and the role. `specifics` are put behind the first `lead` sentences, best first,
    while the letter stays within `most_words`; `spare` is said last, and only where the letter would be too short.
    """

    subject: str
    said: tuple[Fact, ...]
    specifics: tuple[Fact, ...] = ()
    lead: int = 1
    spare: tuple[Fact, ...] = ()
    most_words: int = 110
    least_words: int = LEAST_WORDS
    least_specifics: int = 1
    warnings: Mapping[str, bool] = field(default_factory=dict)
    asks: tuple[Ask, ...] = ()
    role: str | None = None


def write_later(request: LetterRequest, plan: Callable[[Occasion], Outline], steps: int) -> tuple[Draft, ...]:
    """Return a draft per reader. `steps` moves the frames on from those that the thank-you had."""
    families = frames_for(request.dialect)
    start = first_turn(request.opening_seed) + steps
    avoid = frames_in(request.said_before, families)
    drafts: list[Draft] = []
    letters: list[Letter] = []
    for occasion in occasions(request):
        outline = plan(occasion)
        letter = _apart(outline, occasion, letters, families, start + occasion.place, avoid)
        letters.append(letter)
        drafts.append(_draft(occasion, outline, letter, families, start + occasion.place))
    return tuple(drafts)


def _apart(
    outline: Outline,
    occasion: Occasion,
    earlier: list[Letter],
    families: Mapping[str, tuple[str, ...]],
    turn: int,
    avoid: frozenset[str],
) -> Letter:
    """The first wording that is far enough from the panel's other letters, else the farthest."""
    tried: list[Letter] = []
    for step in range(TURNS):
        tried.append(_worded(outline, occasion, Frames(families, turn + step, frames_of(earlier) | avoid)))
        if nearness(tried[-1], earlier) <= MOST_SHARED:
            break
    return min(tried, key=lambda letter: nearness(letter, earlier))


def _worded(outline: Outline, occasion: Occasion, frames: Frames) -> Letter:
    said = [_sentence(fact, frames) for fact in outline.said]
    spare = [_sentence(fact, frames) for fact in outline.spare]
    chosen: list[Sentence] = []
    for fact in outline.specifics:
        words, own = _counted([*said, *chosen])
        enough = len(chosen) >= outline.least_specifics and (own * 2 >= words or not _has_much(occasion))
        one = _sentence(fact, frames)
        if len(chosen) < MOST_SPECIFICS and not enough and words + word_count(one.text) <= outline.most_words:
            chosen.append(one)
    last: list[Sentence] = []
    while spare and _is_short([*said, *chosen, *last], outline):
        last.append(spare.pop(0))
    numbered = [(fact.paragraph, one) for fact, one in zip(outline.said, said, strict=True)]
    numbered[outline.lead : outline.lead] = [(numbered[outline.lead - 1][0], one) for one in chosen]
    numbered += [(fact.paragraph, one) for fact, one in zip(outline.spare, last, strict=False)]
    return Letter(paragraphs(numbered))


def _sentence(fact: Fact, frames: Frames) -> Sentence:
    slots = dict(fact.slots)
    said = frames.sentence(fact.family, slots, fact.notes)
    return frames.led(fact.lead, said, slots) if fact.lead else said


def _is_short(said: list[Sentence], outline: Outline) -> bool:
    return _counted(said)[0] < outline.least_words or len(said) < LEAST_SENTENCES


def _counted(said: list[Sentence]) -> tuple[int, int]:
    """The words of the sentences, and how many of them are the candidate's own."""
    own = sum(word_count(one.text[start:end]) for one in said for start, end in one.own)
    return sum(word_count(one.text) for one in said), own


def _has_much(occasion: Occasion) -> bool:
    return sum(len(ones) for ones in occasion.material.of.values()) > 2


def _draft(
    occasion: Occasion, outline: Outline, letter: Letter, families: Mapping[str, tuple[str, ...]], turn: int
) -> Draft:
    request, reader = occasion.request, occasion.reader
    role = request.role if outline.role is None else outline.role
    codes = {**outline.warnings, "no_notes": not occasion.material.of, **about_the_people(request, reader)}
    return Draft(
        to=clean(reader.name),
        subject=subject(turn, role, request.employer, occasion.at.weekday, families, outline.subject),
        body=body(request, reader, letter, families),
        sentences=letter.sentences,
        warnings=tuple(code for code, applies in codes.items() if applies),
        asks=(*outline.asks, *occasion.asks),
        unsaid=unsaid(occasion.material, letter.sentences, Frames(families, turn)),
    )
