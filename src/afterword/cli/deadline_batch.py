"""`afterword deadline --batch`: what was said for a day, in; the date or a question, out; one JSON object a line."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from afterword.cli.json_lines import Fields, answer_lines
from afterword.errors import InputError
from afterword.words.dates import Resolved, resolve
from afterword.words.zones import zone


def run(lines: Iterable[str]) -> Iterator[str]:
    """Yield one answer per line read, in order."""
    return answer_lines(lines, _deadline)


def _deadline(line: Fields) -> list[Mapping[str, object]]:
    line.allow(("id", "text", "interview"))
    interview = line.object("interview").allow(("start", "time_zone"))
    answer = resolve(line.text("text"), _heard_on(interview.text("start"), interview.text("time_zone")))
    if isinstance(answer, Resolved):
        return [{"on": answer.on.isoformat(), "asks": None}]
    return [{"on": None, "asks": answer.sentence}]


def _heard_on(start: str, time_zone: str) -> date:
    """The day of the interview where it happened. Raises InputError where the start is no moment."""
    place = zone(time_zone)
    try:
        moment = datetime.fromisoformat(start)
        return (moment if moment.tzinfo is None else moment.astimezone(place)).date()
    except (ValueError, OverflowError) as wrong:
        raise InputError("“start” must be a date and time like 2026-06-09T14:00.") from wrong
