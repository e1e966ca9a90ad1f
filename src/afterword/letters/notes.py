"""The kinds of notes a debrief asks for, and the half sentences that ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class NoteKind(StrEnum):
    """What a note says; the value is its name in JSON and in the database."""

    TALK = "talk"
    STUCK = "stuck"
    GLAD = "glad"
    ASKED = "asked"
    NEED = "need"
    MINE = "mine"
    WORRY = "worry"
    BETTER = "better"
    SHOULD = "should"
    PROMISE = "promise"
    THEY_WILL = "they_will"
    DECIDE = "decide"
    DRAW = "draw"
    COMMON = "common"
    PRIVATE = "private"
    JOTTING = "jotting"


@dataclass(frozen=True)
class Note:
    """One note: the caller's id, its kind, and the text as typed.

    `ticked` says that a personal touch about family, health or faith may stand in a letter. `mended` is the sentence
    the candidate wrote for it, which letters say word for word.
    """

    id: str
    kind: NoteKind
    text: str
    ticked: bool = False
    mended: str | None = None

    @property
    def said(self) -> str:
        """The words that a letter says: the mended sentence, else the half sentence completed."""
        return self.mended or self.text


@dataclass(frozen=True)
class HalfSentence:
    """What a person sees: the half sentence, the question behind it, and a completion as an example.

    `goes_on_with` finishes "It goes on with …"; `step` is the place among the guided first five, or None.
    """

    text: str
    question: str
    goes_on_with: str
    example: str
    step: int | None = None


HALF_SENTENCES: Mapping[NoteKind, HalfSentence] = MappingProxyType(
    {
        NoteKind.NEED: HalfSentence(
            "They need …",
            "What do they need?",
            "a thing, a person, or “to …”",
            "someone to keep two sites supplied",
            step=1,
        ),
        NoteKind.MINE: HalfSentence(
            "What I have done that fits: I …",
            "What have you done that fits?",
            "what you did, in the past",
            "moved a depot of forty people in eleven weeks",
            step=2,
        ),
        NoteKind.TALK: HalfSentence(
            "We talked about …",
            "What did you talk about?",
            "a thing, an “-ing” or a “how …”",
            "moving billing to Kafka",
            step=3,
        ),
        NoteKind.PROMISE: HalfSentence(
            "I promised to …",
            "What did you promise?",
            "what you will do",
            "send you the floor plan by Thursday",
            step=4,
        ),
        NoteKind.DECIDE: HalfSentence(
            "I will hear by …",
            "By when will you hear?",
            "a day",
            "Friday the 12th",
            step=5,
        ),
        NoteKind.STUCK: HalfSentence(
            "What stuck with me is that …",
            "What stuck with you?",
            "a whole thought, with a verb",
            "every nurse can stop a handover",
        ),
        NoteKind.GLAD: HalfSentence(
            "I was glad to hear that …",
            "What were you glad to hear?",
            "a whole thought, with a verb",
            "you are opening a second site",
        ),
        NoteKind.ASKED: HalfSentence(
            "They asked about …",
            "What did they ask about?",
            "a thing, or “whether …”",
            "my work with suppliers",
        ),
        NoteKind.WORRY: HalfSentence(
            "They said they were unsure about …",
            "What were they unsure about?",
            "a thing",
            "my experience with larger teams",
        ),
        NoteKind.BETTER: HalfSentence(
            "A better answer is that …",
            "What is a better answer?",
            "a whole thought, with a verb",
            "I have led a night shift of fourteen",
        ),
        NoteKind.SHOULD: HalfSentence(
            "I should have said that I …",
            "What should you have said?",
            "what you did, have or can",
            "hold a forklift licence",
        ),
        NoteKind.THEY_WILL: HalfSentence(
            "They said they would …",
            "What did they say they would do?",
            "what they will do",
            "call me on Thursday",
        ),
        NoteKind.DRAW: HalfSentence(
            "What makes me want this is that …",
            "What makes you want this?",
            "a whole thought, with a verb",
            "the people who do the work also plan it",
        ),
        NoteKind.COMMON: HalfSentence(
            "We both …",
            "What do you have in common?",
            "what you both did or do",
            "learned to cook in small kitchens",
        ),
        NoteKind.PRIVATE: HalfSentence(
            "For me only: …",
            "What is for you only?",
            "anything",
            "check the commute at eight in the morning",
        ),
        NoteKind.JOTTING: HalfSentence(
            "In the car park: …",
            "What do you remember?",
            "anything, in any form",
            "two sites, Leeds next, asked about nights",
        ),
    }
)

GUIDED: tuple[NoteKind, ...] = tuple(
    sorted(
        (kind for kind, half in HALF_SENTENCES.items() if half.step), key=lambda kind: HALF_SENTENCES[kind].step or 0
    )
)
