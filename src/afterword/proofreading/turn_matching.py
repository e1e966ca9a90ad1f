"""Where a turn of phrase that goes wrong stands in a sentence, and how the sentence reads without it."""

from collections.abc import Iterator

from afterword.proofreading.noun_phrases import NOUNS, part, phrase_ending
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.turn_notation import OPENING, PHRASE, Step, Turn
from afterword.proofreading.word_classes import readings, verb_form
from afterword.proofreading.word_kinds import KINDS
from afterword.proofreading.wording import Rewording, reworded

VERBAL = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"))
FORMS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
CONTRACTED = (("'m", "be"), ("'re", "be"), ("'ve", "have"))
LONGEST_PHRASE = 6  # words


def keys(sentence: Sentence, place: int) -> Iterator[str]:
    """What the word at a place is looked up by: itself, the verb and the noun it is a form of."""
    word = sentence.words[place]
    if place == 0:
        yield OPENING
    if word.is_name:
        return
    yield word.plain
    for tag, base in readings(word.plain):
        if tag.startswith("VB"):
            yield f"~{base}"
        elif tag.startswith("NN"):
            yield f"+{base}"
    if verb := _contracted(word.plain):
        yield f"~{verb}"


def matched(sentence: Sentence, turn: Turn, anchor: int) -> tuple[Rewording, ...]:
    """The ways to put it right, the first one first, where the turn stands with its anchor at the place."""
    start = anchor - turn.anchor
    if start < 0 or (turn.opens and start):
        return ()
    places = _match(sentence, turn.steps, 0, start, ())
    if places is None:
        return ()
    begin, end = _begins(places, turn.first, start), _begins(places, turn.last, start)
    ways: list[Rewording] = []
    for meant in turn.meant:
        words = _put(sentence, meant, begin, end)
        if words is None:
            return ()
        ways.append(reworded(sentence, begin, end, words))
    return tuple(ways) if ways[0].gain >= turn.least else ()


def _begins(places: tuple[tuple[int, int], ...], step: int, start: int) -> int:
    """Where the words of a step begin, or would."""
    return places[step][0] if step < len(places) else (places[-1][1] if places else start)


def _match(
    sentence: Sentence, steps: tuple[Step, ...], number: int, place: int, so_far: tuple[tuple[int, int], ...]
) -> tuple[tuple[int, int], ...] | None:
    """From where to where each step reaches; None where they do not fit."""
    if number == len(steps):
        return so_far
    step = steps[number]
    if step.forbidden:
        fits = _fits(sentence, step, place, first=False)
        return None if fits else _match(sentence, steps, number + 1, place, (*so_far, (place, place)))
    first = not so_far or all(one == two for one, two in so_far)
    for end in _ends(sentence, step, place, first=first):
        if found := _match(sentence, steps, number + 1, end, (*so_far, (place, end))):
            return found
    return _match(sentence, steps, number + 1, place, (*so_far, (place, place))) if step.optional else None


def _ends(sentence: Sentence, step: Step, place: int, *, first: bool) -> Iterator[int]:
    if PHRASE in step.kinds:
        yield from _phrases_from(sentence, place)
    if _fits(sentence, step, place, first=first):
        yield place if "END" in step.kinds and KINDS["END"](sentence, place) else place + 1


def _fits(sentence: Sentence, step: Step, place: int, *, first: bool) -> bool:
    if "END" in step.kinds and KINDS["END"](sentence, place):
        return True
    if place >= len(sentence.words):
        return False
    word = sentence.words[place]
    if not first and word.gap.strip():
        return False
    if not word.is_name:
        if word.plain in step.words:
            return True
        if step.verbs and _is_of_verbs(sentence, place, step.verbs):
            return True
        if (
            step.nouns
            and part(sentence, place) in NOUNS
            and any(base in step.nouns for tag, base in readings(word.plain) if tag.startswith("NN"))
        ):
            return True
    return any(kind != PHRASE and kind != "END" and KINDS[kind](sentence, place) for kind in step.kinds)


def _is_of_verbs(sentence: Sentence, place: int, verbs: frozenset[str]) -> bool:
    plain = sentence.plain(place)
    if _contracted(plain) in verbs:
        return True
    is_verb = part(sentence, place) in VERBAL or plain.endswith(("ed", "ing"))
    return is_verb and any(base in verbs for tag, base in readings(plain) if tag.startswith("VB"))


def _contracted(plain: str) -> str | None:
    return next((verb for ending, verb in CONTRACTED if plain.endswith(ending)), None)


def _phrases_from(sentence: Sentence, place: int) -> Iterator[int]:
    """Where a noun phrase that begins at a place may end: “the nurses sign” is one, “the nurses” another."""
    for end in range(place, min(place + LONGEST_PHRASE, len(sentence.words))):
        if end > place and sentence.words[end].gap.strip():
            return
        if part(sentence, end) in NOUNS | {"PRP"} or (end == place and sentence.plain(end) in ("this", "that")):
            phrase = phrase_ending(sentence, end)
            if phrase and phrase.start <= place:
                yield end + 1


def _put(sentence: Sentence, meant: tuple[str, ...], begin: int, end: int) -> tuple[str, ...] | None:
    """The words that are meant, the forms of the verb in the braces made; None where it has no such form."""
    words: list[str] = []
    for one in meant:
        if one in FORMS:
            verb = next(
                (
                    at
                    for at in range(end - 1, begin - 1, -1)
                    if any(t[0].startswith("VB") for t in readings(sentence.plain(at)))
                ),
                None,
            )
            form = verb_form(sentence.plain(verb), one) if verb is not None else None
            if form is None:
                return None
            words.append(form)
        elif one.startswith("$"):
            copied = sentence.words[min(begin + int(one[1]), end) - 1].text
            words.append(_adverb(copied) if one.endswith("ly") else copied)
        else:
            words.append(one)
    return tuple(words)


def _adverb(adjective: str) -> str:
    if adjective.endswith("le"):
        return adjective[:-1] + "y"
    if adjective.endswith("y"):
        return adjective[:-1] + "ily"
    return adjective[:-1] + "ly" if adjective in ("true", "whole") else adjective + "ly"
