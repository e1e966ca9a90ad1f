"""What was noted “for me only” stays with the candidate.

Finds a run of four or more telling words of a private note, in their order, and a shorter private note word for word.
Suggests nothing: the passage goes. Silent where the same words stand in a fact that is not private, and on small words
(“the”, “and”, “with”) and names that any letter has.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import composed, name_words, words_of
from afterword.words.names import fold
from afterword.words.sentences import Span, tokens

RUN = 4  # telling words in a row
_SMALL = """a an the and or but if so as at by for from in into of off on onto out over to up with about after before
than then is are was were be been being am do does did has have had will would shall should can could may might must not
no i me my mine you your yours he him his she her hers it its we us our ours they them their theirs this that these
those there here who whom which what when where why how very really also just too more most some any all both each"""
SMALL = frozenset(_SMALL.split())


def find_private_notes(text: str, context: Context) -> Iterator[Finding]:
    said = _telling(tokens(text))
    words = [fold(composed(span.text)) for span in said]
    known = {fold(word) for person in context.people() for word in name_words(person)}
    known |= {fold(word) for term in (context.employer, context.role) if term for word in words_of(term)}
    public = [" ".join(fold(composed(span.text)) for span in _telling(tokens(fact))) for fact in context.facts or ()]
    for note in context.private_notes:
        telling = [fold(composed(span.text)) for span in _telling(tokens(note))]
        if len(telling) >= RUN:
            runs = {tuple(telling[at : at + RUN]) for at in range(len(telling) - RUN + 1)}
            places = [at for at in range(len(words) - RUN + 1) if tuple(words[at : at + RUN]) in runs]
            size = RUN
        else:
            size = len(telling)
            places = [at for at in range(len(words) - size + 1) if words[at : at + size] == telling] if size > 1 else []
        places = [
            at
            for at in places
            if not set(words[at : at + size]) <= known
            and not any(f" {' '.join(words[at : at + size])} " in f" {fact} " for fact in public)
            and (size == RUN or "\n\n" not in text[said[at].start : said[at + size - 1].end])
        ]
        for first, last in _stretches(places):
            start, end = said[first].start, said[last + size - 1].end
            sentence = "You noted this for yourself only; it does not go into a letter."
            yield Finding(start, end, "private-note", sentence, blocks=True)


def _telling(said: tuple[Span, ...]) -> list[Span]:
    return [span for span in said if span.text.lower() not in SMALL]


def _stretches(places: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring places joined: the first and the last of each row."""
    first = last = None
    for place in places:
        if last is not None and place == last + 1:
            last = place
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = place
    if first is not None and last is not None:
        yield first, last
