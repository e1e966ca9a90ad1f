"""What a word that no dictionary has was meant to be: the words it is a slip or two away from, the likeliest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_lowercase

from afterword.proofreading.calendar import MONTHS, WEEKDAYS
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.likelihood import frequency, gain, is_heard
from afterword.proofreading.phrasing import american, sentences

SHORTEST = 4  # letters; a shorter word is a slip only if its letters are swapped
LONG = 6  # letters from which on two slips still leave a word recognisable
MUCH_BETTER = 4.0  # natural logarithm: so much likelier moves a suggestion to the front
REPLACED = 3  # a kind of slip: one letter stands for another
EVERYDAY = -12.6  # natural logarithm: how often a word comes that an unknown one is taken for two slips away
SOUND_ALIKE = ("sc", "cs", "sz", "zs", "ck", "kc", "ae", "ea", "ei", "ie", "ai", "ia", "eo", "oe", "ao", "oa")
CALENDAR = frozenset((*WEEKDAYS, *MONTHS))
RUN_TOGETHER = {
    "alot": "a lot",
    "aswell": "as well",
    "atleast": "at least",
    "eachother": "each other",
    "incase": "in case",
    "infact": "in fact",
    "infront": "in front",
    "inspite": "in spite",
    "noone": "no one",
    "ofcourse": "of course",
    "thankyou": "thank you",
}


@dataclass(frozen=True)
class UnknownWord:
    """A word no dictionary has, with what it may have been meant to be."""

    start: int
    end: int
    text: str
    replacements: tuple[str, ...]


def meant_words(text: str, word: UnknownWord) -> tuple[str, ...]:
    """What it was meant to be, as it would stand there; nothing where it resembles no word, or only rare ones."""
    return _likeliest(text, word, _nearest(word.text, word.replacements))


def _nearest(shown: str, suggested: tuple[str, ...]) -> tuple[str, ...]:
    """The suggestions that resemble the word, likeliest first, with its capital; none if it resembles nothing."""
    from rapidfuzz.distance import OSA  # here, and below: 50 ms to import, wanted for unknown words only

    word = shown.lower()
    if word in RUN_TOGETHER:
        return (_capitalised_like(shown, RUN_TOGETHER[word]),)
    fitting = [
        one for one in dict.fromkeys((*suggested, *_everyday_neighbours(word))) if _is_within_a_slip(word, one.lower())
    ]
    fitting = [
        one for one in fitting if one.islower() or one.startswith("I'") or one in CALENDAR or not shown.islower()
    ]
    if _is_compound(word) and not any(OSA.distance(word, one.lower()) == 1 for one in fitting):
        return ()
    ranked = sorted(fitting, key=lambda one: _likeness(word, one.lower()))
    return tuple(dict.fromkeys(_capitalised_like(shown, one) for one in ranked))


def _likeness(word: str, meant: str) -> tuple[int, int, float]:
    """The fewest slips first, of them the commonest kind, of them the word that comes most often."""
    from rapidfuzz.distance import OSA

    return OSA.distance(word, meant), _kind_of_slip(word, meant), -frequency(american(meant))


def _everyday_neighbours(word: str) -> Iterator[str]:
    """The everyday words that one letter more, or two letters swapped back, would make of it."""
    if len(word) < SHORTEST:
        return iter(())
    swapped = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    longer = (word[:at] + letter + word[at:] for at in range(len(word) + 1) for letter in ascii_lowercase)
    return (one for one in (*swapped, *longer) if is_heard(one) and frequency(one) > EVERYDAY and is_a_word(one))


def _likeliest(text: str, word: UnknownWord, nearest: tuple[str, ...]) -> tuple[str, ...]:
    """The suggestions with the one first that fits the words around; none if only rare words resemble the word."""
    from rapidfuzz.distance import OSA

    shown = word.text.lower()
    if shown in RUN_TOGETHER:
        return nearest
    kept = [
        one
        for one in nearest
        if " " in one or OSA.distance(shown, one.lower()) == 1 or frequency(american(one.lower())) > EVERYDAY
    ]
    if not kept or (_kind_of_slip(shown, kept[0].lower()) == REPLACED and not _is_likely_slip(shown, kept)):
        return ()
    place = next(
        ((one, at) for one in sentences(text) for at, w in enumerate(one.words) if w.start == word.start), None
    )
    if place is None:
        return tuple(kept)
    sentence, at = place
    fits = {one: gain(sentence.heard, at + 1, at + 2, (american(one.lower()),)) for one in kept}
    best = fits[kept[0]]
    return tuple(sorted(kept, key=lambda one: (-(fits[one] - best > MUCH_BETTER) * fits[one], kept.index(one))))


def _is_likely_slip(shown: str, kept: list[str]) -> bool:
    """One letter for another is a slip where the word meant is an everyday one, or a long one that sounds the same."""
    sounds = len(shown) >= LONG and any(_sounds_alike(shown, one.lower()) for one in kept)
    return sounds or any(frequency(american(one.lower())) > EVERYDAY for one in kept)


def _sounds_alike(word: str, meant: str) -> bool:
    apart = [a + b for a, b in zip(word, meant, strict=False) if a != b]
    return len(word) == len(meant) and len(apart) == 1 and apart[0] in SOUND_ALIKE


def _is_within_a_slip(word: str, meant: str) -> bool:
    """One slip of the keys, two in a longer word; two letters replaced make another word: capnography, cartography."""
    from rapidfuzz.distance import OSA, Indel

    slips = OSA.distance(word, meant)
    if len(word) < SHORTEST:
        return sorted(word) == sorted(meant)
    two = slips == 2 and len(word) >= LONG and word[0] == meant[0] and Indel.distance(word, meant) <= 3
    return slips == 1 or two


def _is_compound(word: str) -> bool:
    """Two words written as one, as trades do: lakehouse, switchroom."""
    return any(is_a_word(word[:cut]) and is_a_word(word[cut:]) for cut in range(3, len(word) - 2))


def _capitalised_like(shown: str, one: str) -> str:
    return one[:1].upper() + one[1:] if shown[:1].isupper() else one


def _kind_of_slip(word: str, meant: str) -> int:
    """How common the slip is, the commonest first: letters swapped, one left out, one too many, another one."""
    if sorted(word) == sorted(meant):
        return 0
    if _runs_through(word, meant):
        return 1
    return 2 if _runs_through(meant, word) else 3


def _runs_through(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)
