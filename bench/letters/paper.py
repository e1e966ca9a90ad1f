"""One letter as its reader has it in hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from afterword.words.sentences import split, tokens


@dataclass(frozen=True)
class Paper:
    """Greeting, paragraphs and sign-off of one letter; what goes with it to the candidate: warnings, asked notes."""

    to: str
    subject: str
    body: str
    greeting: str
    paragraphs: tuple[str, ...]
    sign_off: str
    warnings: tuple[str, ...]
    asked: tuple[str, ...]
    questions: tuple[str, ...]

    @property
    def text(self) -> str:
        """What stands between greeting and sign-off."""
        return "\n\n".join(self.paragraphs)

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(one.text for paragraph in self.paragraphs for one in split(paragraph))

    @property
    def words(self) -> int:
        return len(tokens(self.text))


def paper(answer: Mapping[str, Any], signer: str) -> Paper:
    """Return the letter of one answer of the command; the last part is the sign-off if the signer's name is in it."""
    parts = [part.strip() for part in answer["body"].split("\n\n") if part.strip()]
    sign_off = parts.pop() if len(parts) > 1 and signer in parts[-1] and len(parts[-1].split()) < 16 else ""
    greeting = parts.pop(0) if parts and len(parts[0].split()) < 9 and parts[0].endswith((",", ":", "!")) else ""
    return Paper(
        to=answer["to"],
        subject=answer.get("subject") or "",
        body=answer["body"],
        greeting=greeting,
        paragraphs=tuple(parts),
        sign_off=sign_off,
        warnings=tuple(answer.get("warnings", ())),
        asked=tuple(str(one["note"]) for one in answer.get("asks", ())),
        questions=tuple(one["question"] for one in answer.get("asks", ())),
    )
