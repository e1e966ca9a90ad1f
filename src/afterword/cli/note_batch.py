"""`afterword note preview --batch`: completions in, finished sentences or questions out, one JSON object a line."""

from collections.abc import Iterable, Iterator, Mapping

from afterword.cli.json_lines import Fields, answer_lines
from afterword.cli.letter_batch import note_kind
from afterword.letters.preview import preview


def run(lines: Iterable[str]) -> Iterator[str]:
    """Yield one answer per line read, in order."""
    return answer_lines(lines, _preview)


def _preview(line: Fields) -> list[Mapping[str, object]]:
    line.allow(("id", "kind", "text", "reader", "readers", "employer"), ("dialect",))
    seen = preview(
        note_kind(line.text("kind")),
        line.text("text"),
        reader=line.text("reader"),
        readers=line.texts("readers"),
        employer=line.text("employer"),
        dialect=line.text_or_none("dialect") or "en-US",
    )
    return [{"sentence": seen.sentence, "asks": seen.asks}]
