"""What came back, as text and as JSON."""

from collections.abc import Iterable

from afterword.records.message import Message
from afterword.steps.answers.arrived import Received
from afterword.steps.answers.sentences import explanation, headline, question


def as_json(name: str, received: Received) -> dict[str, object]:
    """What became of one mail; `answer` is null where it is about none of the letters."""
    message = received.message
    return {
        "file": name,
        "kind": received.kind.value,
        "answer": message and message.pk,
        "is_new": received.is_new,
        "headline": headline(message) if message else None,
        "decision": message.decision if message else None,
        "asks": (question(message) or None) if message else None,
        "text": message.text if message else None,
    }


def as_list(messages: Iterable[Message]) -> str:
    """What came back and was not looked at, or asks something: one line each; the pages have its words."""
    lines = (f"{headline(one)}. {explanation(one)} {question(one)}".replace("  ", " ").rstrip() for one in messages)
    return "\n".join(["Came back:", *(f"  {line}" for line in lines)])


def as_text(name: str, received: Received) -> str:
    """What became of one mail, for people."""
    message = received.message
    if message is None:
        return f"{name}\n  {received.kind.value}: about none of your letters, so nothing of it was kept."
    known = "" if received.is_new else " (known already)"
    said = (explanation(message), question(message), message.text)
    return "\n".join(
        [f"{name}\n  {headline(message)}{known}", *(f"  {line}" for text in said for line in text.splitlines())]
    )
