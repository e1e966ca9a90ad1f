"""The loop of a batch command: one JSON object a line in, answers in the same order out; one bad line spoils none."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from afterword.errors import AfterwordError, InputError


def answer_lines(lines: Iterable[str], answer: Callable[["Fields"], Iterable[Mapping[str, object]]]) -> Iterator[str]:
    """Yield the answers to each line, each with the line's `id`; an error becomes `{"id", "error": sentence}`."""
    for line in lines:
        if not line.strip():
            continue
        identity: object = None
        try:
            fields = Fields(_parsed(line), "the line")
            identity = fields.identity()
            answers = [{"id": identity, **one} for one in answer(fields)]
        except AfterwordError as wrong:
            answers = [{"id": identity, "error": wrong.sentence}]
        yield from (dumped(one) for one in answers)


@dataclass(frozen=True)
class Fields:
    """One JSON object, read strictly: every wrong type or missing key raises InputError with a sentence."""

    values: Mapping[str, Any]
    place: str

    def allow(self, required: Iterable[str], optional: Iterable[str] = ()) -> "Fields":
        """Return self when all required keys and no unknown ones are there."""
        needed = set(required)
        if missing := sorted(needed - self.values.keys()):
            raise InputError(f"The key “{missing[0]}” is missing in {self.place}.")
        if unknown := sorted(self.values.keys() - needed - set(optional)):
            raise InputError(f"The key “{unknown[0]}” in {self.place} is not known. Please check its spelling.")
        return self

    def identity(self) -> str | int:
        """Return the line's `id`, a text or a whole number."""
        value = self.values.get("id")
        if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        raise InputError("Each line needs an “id”: a text or a whole number.")

    def text(self, key: str) -> str:
        """Return the text under a key that must be there."""
        value = self.values.get(key)
        if not isinstance(value, str):
            raise InputError(f"“{key}” in {self.place} must be a text.")
        return value

    def text_or_none(self, key: str) -> str | None:
        """Return the text, or None where the key is missing or null."""
        return None if self.values.get(key) is None else self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; missing or null is an empty one."""
        values = self._list(key)
        if not all(isinstance(value, str) for value in values):
            raise InputError(f"“{key}” in {self.place} must be a list of texts.")
        return tuple(values)

    def object(self, key: str) -> "Fields":
        """Return the object under a key that must be there."""
        return Fields(_object(self.values.get(key), f"“{key}” in {self.place}"), f"“{key}”")

    def objects(self, key: str) -> tuple["Fields", ...]:
        """Return a list of objects; missing or null is an empty one."""
        return tuple(Fields(_object(value, f"“{key}” in {self.place}"), f"“{key}”") for value in self._list(key))

    def _list(self, key: str) -> list[Any]:
        value = self.values.get(key)
        if value is not None and not isinstance(value, list):
            raise InputError(f"“{key}” in {self.place} must be a list.")
        return value or []


def _parsed(line: str) -> Mapping[str, Any]:
    try:
        value = json.loads(line.lstrip("\ufeff"))
    except (ValueError, RecursionError) as wrong:
        raise InputError("This line is not JSON. Each line holds one object, from { to }.") from wrong
    return _object(value, "Each line")


def _object(value: object, place: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise InputError(f"{place} must be an object, from {{ to }}.")
    return value


def dumped(answer: Mapping[str, object]) -> str:
    """Return one answer as its line, valid UTF-8 whatever it holds."""
    line = json.dumps(answer, ensure_ascii=False)
    # Half a surrogate pair is valid JSON and no valid UTF-8.
    return line if _is_utf8(line) else json.dumps(answer)


def _is_utf8(line: str) -> bool:
    try:
        line.encode()
    except UnicodeEncodeError:
        return False
    return True
