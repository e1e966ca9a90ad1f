"""The greeting's title is the reader's.

Finds “Mr” or “Ms” for somebody the record calls “Dr.” or “Prof.”, one plain title for another, “Mr” for a woman and
“Mrs” or “Ms” for a man where the forename leaves no doubt, and (without blocking) a plain title before a forename
alone (“Dear Mr. David”). Suggests the title of the record, else the usual one. Silent on forenames of both, and on a
learned title the record does not know of.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context, Person
from afterword.proofreading.finding import Finding
from afterword.proofreading.forenames import MEN, WOMEN
from afterword.proofreading.layout import Part, layout
from afterword.proofreading.record import composed, words_of
from afterword.words.names import fold, greeting, is_titled, parse
from afterword.words.sentences import tokens

LEARNED = frozenset(("dr", "prof", "professor", "doctor", "judge"))
OF_MEN, OF_WOMEN = frozenset(("mr",)), frozenset(("mrs", "ms", "miss"))
PLAIN = OF_MEN | OF_WOMEN | {"mx"}


def find_titles(text: str, context: Context) -> Iterator[Finding]:
    reader, greeted = context.reading(), layout(text).greeted
    if not reader or not greeted or greeted.start == greeted.end:
        return
    said = tokens(text[greeted.start : greeted.end])
    if not said or said[0].text.lower() not in PLAIN:
        return
    shown = said[0].text
    right = _recorded(shown, reader) or _of_the_forename(shown, reader)
    if right:
        start, end = greeted.start + said[0].start, greeted.start + said[0].end
        # The full stop behind “Mr.” stays where it is.
        written = right.rstrip(".") if text[end : end + 1] == "." else right
        sentence = f"{reader.name} is “{right}”; here it is “{shown}”."
        yield Finding(start, end, "greeting", sentence, (written,), blocks=True)
    elif [composed(word.text) for word in said[1:]] == _forename_alone(reader):
        yield _before_a_forename(text, greeted, reader)


def _recorded(shown: str, reader: Person) -> str | None:
    recorded = parse(reader.name).honorific or ""
    known = recorded.lower().rstrip(".")
    return recorded if known in LEARNED | PLAIN and shown.lower() != known else None


def _of_the_forename(shown: str, reader: Person) -> str | None:
    """“Ms” for a woman who is called “Mr”, and the other way round; None where the forename does not tell."""
    if parse(reader.name).honorific:
        return None
    first = fold(next(iter(words_of(parse(reader.name).given or "")), ""))
    if shown.lower() in OF_MEN and first in WOMEN:
        return "Ms"
    return "Mr" if shown.lower() in OF_WOMEN and first in MEN else None


def _forename_alone(reader: Person) -> list[str]:
    name = parse(reader.name)
    is_called_so = is_titled(reader.address_as or "")
    return list(words_of(name.given or "")) if name.family and not is_called_so else []


def _before_a_forename(text: str, greeted: Part, reader: Person) -> Finding:
    shown = text[greeted.start : greeted.end]
    right = greeting(reader.name, reader.address_as)
    sentence = f"A title stands before the last name; “{shown}” is neither formal nor friendly."
    return Finding(greeted.start, greeted.end, "greeting", sentence, (right,))
