"""Which notes each sentence of a letter came from, read from an archive."""

from collections.abc import Mapping

from django.db import models


def sources_with_new_ids(sources: object, notes: Mapping[str, models.Model]) -> list[dict[str, object]]:
    """The sources with the ids that the notes have now; a note that is gone is left out.

    Raises ValueError where they are not what a letter version keeps.
    """
    if not isinstance(sources, list):
        raise ValueError("sources")
    return [_source(source, notes) for source in sources]


def _source(source: object, notes: Mapping[str, models.Model]) -> dict[str, object]:
    if not isinstance(source, dict) or set(source) != {"text", "notes", "own"}:
        raise ValueError("source")
    text, came_from, own = source["text"], source["notes"], source["own"]
    if not isinstance(text, str) or not isinstance(came_from, list) or not isinstance(own, list):
        raise ValueError("source")
    if not all(_is_span(span, text) for span in own):
        raise ValueError("own")
    return {**source, "notes": [str(notes[note].pk) for note in came_from if note in notes]}


def _is_span(span: object, text: str) -> bool:
    match span:
        case [int(start), int(end)]:
            return 0 <= start <= end <= len(text)
    return False
