"""The kinds of follow-ups: what each is called, what it asks of the candidate, and which letter it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Kind:
    """Words of one kind of follow-up; in `to_do` and `done`, {} is the name of the reader.

    `letter` is the kind of letter, as `afterword.letters` calls it; None where there is nothing to write. `is_planned`
    says that the plan of an interview owes it by itself; the others the candidate begins. `says_when` tells when it is
    right, and `asks` names what it has to be told first: "news", "opening".
    """

    noun: str
    to_do: str
    done: str
    letter: str | None
    is_planned: bool = False
    says_when: str = ""
    asks: tuple[str, ...] = ()


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "debrief": Kind("A debrief", "Write down what was said", "Debrief", None, is_planned=True),
        "thank-you": Kind("A thank-you", "Thank {}", "Thanked {}", "thank-you", is_planned=True),
        "material": Kind(
            "What you promised", "Keep your promise to {}", "Kept your promise to {}", "material", is_planned=True
        ),
        "check-in": Kind(
            "A check-in",
            "Check in with {}",
            "Checked in with {}",
            "check-in",
            says_when="Two working days after their own date; without one, seven after your thank-you. One question.",
            asks=("news",),
        ),
        "call": Kind(
            "A call",
            "Call {}",
            "Called {}",
            "call-script",
            says_when="Once, after a letter that stayed without an answer. A script to read off your phone.",
        ),
        "missed-call": Kind(
            "A letter about a missed call",
            "Write to {} about the missed call",
            "Wrote to {} about the missed call",
            "missed-call",
            says_when="The same day, when the call you agreed on did not come.",
        ),
        "rejection-reply": Kind(
            "An answer to a no",
            "Answer the no of {}",
            "Answered the no of {}",
            "rejection-reply",
            says_when="Within two days. It is often how the second job comes.",
        ),
        "closing": Kind(
            "A closing note",
            "Close with {}",
            "Closed with {}",
            "closing",
            says_when="When the last letter had no answer for two weeks. It ends the wait, and keeps the door open.",
        ),
        "hello": Kind(
            "A hello",
            "Say hello to {}",
            "Said hello to {}",
            "hello",
            says_when="At most twice a year, with something to tell. It asks for nothing.",
            asks=("news",),
        ),
        "new-opening": Kind(
            "A letter about a new opening",
            "Write to {} about the new opening",
            "Wrote to {} about the new opening",
            "new-opening",
            says_when="When another job opens where you know somebody.",
            asks=("opening", "news"),
        ),
    }
)
PLANNED = tuple(name for name, kind in KINDS.items() if kind.is_planned)
# For silence, in the order of the ladder, and after a no: owed once something was said, or was not.
LADDER = ("check-in", "call", "closing")
AFTER_A_NO = ("rejection-reply", "hello")
BEGUN_BY_HAND = tuple(name for name in KINDS if name not in PLANNED)
