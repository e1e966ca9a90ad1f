"""What a button of the findings list asks for."""

import json
from dataclasses import dataclass
from typing import Any

from afterword.errors import InputError

_GONE = "This passage has changed already. Look at the findings once more."


@dataclass(frozen=True)
class Correction:
    """Write `write` in place of `passage`, which stood at code point `start` of the "subject" or the "body"."""

    where: str
    start: int
    passage: str
    write: str

    def value(self) -> str:
        """The correction as the value of a button."""
        return json.dumps([self.where, self.start, self.passage, self.write], ensure_ascii=False)

    def apply(self, text: str) -> str:
        """The text with the correction made where the passage stands now. Raises InputError where it is gone."""
        at = self.start if text.startswith(self.passage, self.start) else self._nearest(text)
        return text[:at] + self.write + text[at + len(self.passage) :]

    def _nearest(self, text: str) -> int:
        places = [at for at in range(len(text)) if self.passage and text.startswith(self.passage, at)]
        if not places:
            raise InputError(_GONE)
        return min(places, key=lambda at: abs(at - self.start))


@dataclass(frozen=True)
class Settlement:
    """Keep this passage although a finding of this kind points at it."""

    kind: str
    passage: str

    def value(self) -> str:
        """The settlement as the value of a button."""
        return json.dumps([self.kind, self.passage], ensure_ascii=False)


def correction(value: str) -> Correction:
    """What the pressed button asks for. Raises InputError where no page of ours wrote the value."""
    where, start, passage, write = _parts(value, (str, int, str, str))
    if where not in ("subject", "body") or not 0 <= start <= 100_000:
        raise InputError(_GONE)
    return Correction(where, start, passage, write)


def settlement(value: str) -> Settlement:
    """What the pressed button asks for. Raises InputError where no page of ours wrote the value."""
    kind, passage = _parts(value, (str, str))
    return Settlement(kind[:40], passage)


def _parts(value: str, types: tuple[type, ...]) -> list[Any]:
    try:
        parts = json.loads(value)
    except ValueError as error:
        raise InputError(_GONE) from error
    fits = isinstance(parts, list) and len(parts) == len(types)
    if not fits or not all(type(part) is one for part, one in zip(parts, types, strict=True)):
        raise InputError(_GONE)
    return list(parts)
