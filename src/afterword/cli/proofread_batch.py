"""`afterword proofread --batch`: a text and what is known of it in, findings out, one JSON object a line.

{"id", "text", "context": {"interviewers": [{"name", "email"}], "reader", "employer", "other_employers": [], "role",
"interview_on", "sent_on", "dialect", "attachments": [], "signer", "panel": []}} becomes {"id", "findings": [{"start",
"end", "kind", "message", "replacements", "blocks"}]}. “panel” holds the letters to the others of a panel; it may stand
beside the context too. A line that cannot be used becomes {"id", "error"}, and the rest goes on.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from afterword.errors import InputError
from afterword.proofreading.check import check
from afterword.proofreading.context import Context, Person

LINE_KEYS = frozenset(("id", "text", "context", "panel"))
PERSON_KEYS = frozenset(("name", "email", "address_as"))
TEXT_KEYS = frozenset(("reader", "employer", "role", "signer"))
LIST_KEYS = frozenset(("other_employers", "attachments", "panel"))
DATE_KEYS = frozenset(("interview_on", "sent_on"))
CONTEXT_KEYS = TEXT_KEYS | LIST_KEYS | DATE_KEYS | {"interviewers", "dialect"}


def run(lines: Iterable[str]) -> Iterator[str]:
    """The answer to each line that is not blank, in the same order, without line ends."""
    for line in lines:
        if line.strip():
            # A lone surrogate in an id could not be written out as UTF-8.
            yield json.dumps(_answer(line), ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")


def _answer(line: str) -> dict[str, Any]:
    asked_id: object = None
    try:
        asked = _object(_parsed(line), "The line")
        asked_id = asked.get("id")
        _refuse_unknown(asked, LINE_KEYS, "a line")
        if not isinstance(asked_id, str | int) or isinstance(asked_id, bool):
            raise InputError("The line needs an “id” that is a text or a number.")
        text = asked.get("text")
        if not isinstance(text, str):
            raise InputError("“text” is missing or no text.")
        context = context_of(asked.get("context"))
        findings = check(text, replace(context, panel=(*context.panel, *_texts(asked.get("panel"), "panel"))))
    except InputError as error:
        return {"id": asked_id, "error": error.sentence}
    return {"id": asked_id, "findings": [asdict(finding) for finding in findings]}


def context_of(given: object) -> Context:
    """The context a JSON object describes; missing keys, null and nothing at all are nothing known.

    Raises InputError for an unknown key or a value of another kind.
    """
    if given is None:
        return Context()
    asked = _object(given, "“context”")
    _refuse_unknown(asked, CONTEXT_KEYS, "the context")
    known: dict[str, Any] = {key: _text(asked.get(key), key) for key in TEXT_KEYS}
    known |= {key: _texts(asked.get(key), key) for key in LIST_KEYS}
    known |= {key: _date(asked.get(key), key) for key in DATE_KEYS}
    known["dialect"] = _text(asked.get("dialect"), "dialect") or Context.dialect
    known["interviewers"] = tuple(_person(one) for one in _list(asked.get("interviewers"), "interviewers"))
    return Context(**known)


def _person(given: object) -> Person:
    asked = _object(given, "An interviewer")
    _refuse_unknown(asked, PERSON_KEYS, "an interviewer")
    name = _text(asked.get("name"), "name")
    if not name or not name.strip():
        raise InputError("An interviewer needs a “name”.")
    return Person(name, _text(asked.get("email"), "email"), _text(asked.get("address_as"), "address_as"))


def _parsed(line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError("The line is not JSON.") from error


def _object(given: object, what: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise InputError(f"{what} must be a JSON object.")
    return given


def _refuse_unknown(asked: dict[str, Any], known: frozenset[str], where: str) -> None:
    unknown = sorted(asked.keys() - known)
    if unknown:
        raise InputError(f"“{unknown[0]}” is not a key of {where}; known are {', '.join(sorted(known))}.")


def _text(given: object, key: str) -> str | None:
    if given is not None and not isinstance(given, str):
        raise InputError(f"“{key}” must be a text or null.")
    return given


def _list(given: object, key: str) -> list[Any]:
    if given is not None and not isinstance(given, list):
        raise InputError(f"“{key}” must be a list.")
    return given or []


def _texts(given: object, key: str) -> tuple[str, ...]:
    texts = _list(given, key)
    if not all(isinstance(text, str) for text in texts):
        raise InputError(f"“{key}” must be a list of texts.")
    return tuple(texts)


def _date(given: object, key: str) -> date | None:
    text = _text(given, key)
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError as error:
        raise InputError(f"“{key}” must be a date such as 2026-06-12.") from error
