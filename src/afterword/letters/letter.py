"""One letter: the facts chosen, set in frames, in order, in paragraphs."""

from dataclasses import dataclass, replace

from afterword.letters.echoes import echoes
from afterword.letters.facts import Fact, opening_talk
from afterword.letters.families import talk_length
from afterword.letters.material import Material, Usable
from afterword.letters.moment import Lateness, Moment
from afterword.letters.paragraphs import paragraphs
from afterword.letters.sentence import Frames, Sentence
from afterword.words.sentences import word_count

MOST_FACTS = 4
MOST_WORDS = 130
LEAST_WORDS = 40
LEAST_SENTENCES = 3
MOST_SENTENCES = 9
# From here on a letter needs no courtesy to end on.
ENOUGH_SENTENCES = 4
# From three notes on, at least half of the words are the candidate's own.
NOTES_THAT_SPEAK = 3
# A little more than half, since a date is counted as theirs or not.
ENOUGH_OWN = 0.54
# So many frames of a family are tried for one that does not echo what was said.
WORDINGS = 6


@dataclass(frozen=True)
class Letter:
    """The sentences between greeting and sign-off, by paragraph; the first one names the role and the day."""

    paragraphs: tuple[tuple[Sentence, ...], ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)


def write(material: Material, ranked: list[Fact], steps: list[Fact], at: Moment, role: str, frames: Frames) -> Letter:
    """Return the letter: at most four facts, all next steps, and courtesy only where room is left for it.

    Where the frames outweigh the candidate's own words, it is written again with shorter ones.
    """
    said = _worded(material, ranked, steps, at, role, frames)
    if _speaks(said) and _own(said) < ENOUGH_OWN * _words(said):
        brief = _worded(material, ranked, steps, at, role, replace(frames, brief=True))
        said = max(said, brief, key=lambda one: _own(one) / _words(one))
    return Letter(paragraphs(said))


def _worded(
    material: Material, ranked: list[Fact], steps: list[Fact], at: Moment, role: str, frames: Frames
) -> list[tuple[int, Sentence]]:
    """The sentences with the number of their paragraph."""
    opening = _opening(opening_talk(material, ranked), at, role, frames)
    chosen = _choose(ranked, steps, opening, frames)
    said = [(1, opening)]
    for fact in (*sorted(chosen, key=_place), *steps):
        said.append((fact.paragraph, _said_apart(fact, [one for _, one in said], frames)))
    if len(said) < LEAST_SENTENCES - 1 or not (chosen or opening.notes):
        said.insert(1, (1, frames.sentence("courtesy", {}, ())))
    notes = {note for _, one in said for note in one.notes}
    close = frames.sentence("close.short", {}, ())
    if len(notes) < 2 or _words(said) + word_count(close.text) < LEAST_WORDS:
        close = frames.sentence("close", {}, ())
    if len(said) < MOST_SENTENCES and _has_room([one for _, one in said], close):
        said.append((max(said[-1][0], 2), close))
    return said


def _speaks(said: list[tuple[int, Sentence]]) -> bool:
    return len({note for _, one in said for note in one.notes}) >= NOTES_THAT_SPEAK


def _own(said: list[tuple[int, Sentence]]) -> int:
    return sum(word_count(one.text[start:end]) for _, one in said for start, end in one.own)


def _words(said: list[tuple[int, Sentence]]) -> int:
    return sum(word_count(one.text) for _, one in said)


def _opening(talk: Usable | None, at: Moment, role: str, frames: Frames) -> Sentence:
    slots = {"day": at.day, "role": role}
    opening = frames.sentence("opening", slots, ())
    if talk is not None:
        family = f"opening.talk.{talk_length(talk)}"
        opening = frames.sentence(family, {**slots, "talk": talk.text}, (talk.note,))
    if at.lateness not in (Lateness.LATE, Lateness.VERY_LATE):
        return opening
    return frames.led(at.lateness.value, opening, {})


def _said(fact: Fact, frames: Frames) -> Sentence:
    return frames.sentence(fact.family, dict(fact.slots), fact.notes)


def _said_apart(fact: Fact, before: list[Sentence], frames: Frames) -> Sentence:
    """The fact in the first of its frames that does not echo the sentences before it."""
    tried = [_said(fact, frames.later(step)) for step in range(WORDINGS)]
    return next((one for one in tried if not echoes(one, before)), tried[0])


def _choose(ranked: list[Fact], steps: list[Fact], opening: Sentence, frames: Frames) -> list[Fact]:
    """The most worth saying first, while it fits: four facts, 130 words, nine sentences."""
    topics = {"talk 0"} if opening.notes else set()
    words = word_count(opening.text) + sum(word_count(_said(step, frames).text) for step in steps)
    chosen: list[Fact] = []
    for fact in ranked:
        size = word_count(_said(fact, frames).text)
        is_full = len(topics | {fact.topic}) > MOST_FACTS or 1 + len(chosen) + len(steps) >= MOST_SENTENCES
        if not is_full and words + size <= MOST_WORDS:
            chosen.append(fact)
            topics.add(fact.topic)
            words += size
    return chosen


def _place(fact: Fact) -> tuple[int, bool]:
    """Within the first paragraph, what stuck stands right behind what was talked about."""
    return fact.paragraph, fact.topic != "talk 0"


def _has_room(said: list[Sentence], close: Sentence) -> bool:
    """Whether a courteous last sentence helps: needed for three sentences, or cheap beside the candidate's words."""
    if len(said) < LEAST_SENTENCES:
        return True
    own = sum(word_count(one.text[start:end]) for one in said for start, end in one.own)
    words = sum(word_count(one.text) for one in (*said, close))
    if words > MOST_WORDS or len(said) > ENOUGH_SENTENCES:
        return False
    return words - word_count(close.text) < LEAST_WORDS or own * 5 >= words * 3
