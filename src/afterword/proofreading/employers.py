"""The employer is named exactly, and no other employer of the candidate is.

Finds the employer's name with a slip, other capitals or parted words, and another employer the candidate is in touch
with. Suggests the employer of the record. Silent on its short form (“Okapi” for “Okapi Health Ltd”), and on everyday
words: “Indeed,” at the start of a sentence is not the job site.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import (
    composed,
    folded,
    knows,
    people_words,
    possessive_ending,
    without_possessive,
    words_of,
)
from afterword.words.nearness import near
from afterword.words.sentences import Span, tokens

_LEGAL_FORMS = """inc ltd llc llp plc gmbh ag sa bv corp corporation co company limited group holdings"""
LEGAL_FORMS = frozenset(_LEGAL_FORMS.split())
SHORTEST = 4  # letters; a shorter name resembles too much
MOST_SLIPS = 4  # letters more or fewer than the name, accents included

Form = tuple[str, ...]
Stretch = tuple[Span, ...]


def find_employers(text: str, context: Context) -> Iterator[Finding]:
    if not context.employer:
        return
    said, mine = tokens(text), (*spoken_forms(context.employer), words_of(context.employer)[:1])
    people = people_words(context)
    taken: set[Span] = set()
    # Whole names first: “Wessex Rual Bank” is more than the right word “Wessex” in it.
    for is_long in (True, False):
        forms = tuple(form for form in dict.fromkeys(mine) if (len(form) > 1) is is_long)
        taken.update(word for form in forms for run in _exact(said, form) for word in run)
        for other, run in _others(said, context, is_long):
            if taken.isdisjoint(run) and not _begins_a_sentence_with_an_everyday_word(text, run):
                taken.update(run)
                sentence = f"This letter goes to {context.employer}; here it says “{other}”."
                yield _finding(run, sentence, context.employer)
        for meant, run in ((form, run) for form in forms for run in _slips(said, form)):
            shown = without_possessive(text[run[0].start : run[-1].end])
            if taken.isdisjoint(run) and not any(knows(word.text, people) for word in run) and _is_meant(shown, meant):
                taken.update(run)
                right = context.employer if meant == words_of(context.employer) else " ".join(meant)
                yield _finding(run, f"The record says “{right}”; here it is “{shown}”.", right)


def _others(said: Stretch, context: Context, is_long: bool) -> Iterator[tuple[str, Stretch]]:
    """Where another employer of the candidate is named, in several words or in one."""
    for other in context.other_employers:
        if composed(other) != composed(context.employer or ""):
            for form in spoken_forms(other):
                if (len(form) > 1) is is_long:
                    yield from ((other, run) for run in _exact(said, form))


def spoken_forms(employer: str) -> tuple[Form, ...]:
    """The ways to say an employer, longest first: in full, without the legal form, its first word alone."""
    full = words_of(employer)
    short = tuple(word for word in full if word.lower() not in LEGAL_FORMS) or full
    first = short[:1] if short and len(short[0]) >= SHORTEST and not is_a_word(short[0].lower()) else ()
    return tuple(form for form in dict.fromkeys((full, short, first)) if form)


def _runs(said: Stretch, size: int) -> Iterator[tuple[Stretch, Form]]:
    """Every run of so many words, with how they are written; a possessive ending does not count."""
    words = [composed(word.text) for word in said]
    for start in range(len(said) - size + 1 if size else 0):
        end = start + size
        yield said[start:end], (*words[start : end - 1], without_possessive(words[end - 1]))


def _exact(said: Stretch, form: Form) -> Iterator[Stretch]:
    return (run for run, words in _runs(said, len(form)) if words == form)


def _slips(said: Stretch, form: Form) -> Iterator[Stretch]:
    """Where the form seems meant: the same letters in other capitals or parted otherwise, or each word near its own."""
    joined = folded("".join(form))
    for size in (len(form), len(form) + 1, len(form) - 1):
        for run, words in _runs(said, size):
            if words == form or abs(sum(map(len, words)) - len(joined)) > MOST_SLIPS:
                continue
            each_near = size == len(form) and all(a == b or near(a, b) for a, b in zip(words, form, strict=True))
            if folded("".join(words)) == joined or (len(joined) >= SHORTEST and each_near):
                yield run


def _is_meant(shown: str, form: Form) -> bool:
    """Not everyday words that merely resemble the name, nor a resemblance in small letters or across lines."""
    words = words_of(shown)
    if "\n" in shown or not words:
        return False
    if all(is_a_word(word.lower()) for word in words):
        return len(words) > 1 and words[0][:1].isupper() and words[-1][:1].isupper()
    return words[0][:1].isupper() or folded("".join(words)) == folded("".join(form))


def _begins_a_sentence_with_an_everyday_word(text: str, run: Stretch) -> bool:
    before = text[: run[0].start]
    begins = not before.strip() or before.endswith("\n") or before.rstrip(" \t“\"'")[-1:] in ".!?:"
    return len(run) == 1 and begins and is_a_word(run[0].text.lower())


def _finding(run: Stretch, sentence: str, right: str) -> Finding:
    replacement = right + possessive_ending(run[-1].text)
    return Finding(run[0].start, run[-1].end, "employer", sentence, (replacement,), blocks=True)
