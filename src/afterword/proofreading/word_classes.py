"""What a word may be: its parts of speech, its base form, and its other forms.

From the dictionary of LanguageTool (`lingotweaker-data-en`), opened when first asked. Tags are those of the Penn
Treebank: NN and NNS are a noun and its plural (NN:U cannot be counted, NN:UN can and need not be), VB a base form, VBD
a past, VBG the -ing, VBN a participle, VBP and VBZ the present without and with -s, JJ an adjective.
"""

from functools import lru_cache
from pathlib import Path

from afterword.proofreading.automaton import Automaton
from afterword.proofreading.likelihood import frequency

SEPARATOR = b"+"
NOTHING_KEPT = 255 - ord("A")  # of a word whose base form shares no beginning with it


@lru_cache(maxsize=16384)
def readings(word: str) -> frozenset[tuple[str, str]]:
    """Each part of speech the word may have, with the base form it then has; none for an unknown word."""
    key = word.encode()
    entries = (ending.split(SEPARATOR, 1) for ending in _dictionary("english").endings(key + SEPARATOR))
    return frozenset((tag.decode(), _decoded(key, base)) for base, tag in entries)


@lru_cache(maxsize=16384)
def tags(word: str) -> frozenset[str]:
    """Each part of speech the word may have, such as {"NN", "VB"}; none for an unknown word."""
    return frozenset(tag for tag, _ in readings(word))


@lru_cache(maxsize=16384)
def forms(base: str, tag: str) -> tuple[str, ...]:
    """The form of a base form: ("take", "VBG") is "taking"; several where usage has several, none where it has none."""
    key = f"{base}|{tag}".encode()
    return tuple(_decoded(key, ending) for ending in _dictionary("english_synth").endings(key + SEPARATOR))


def verb_base(word: str) -> str | None:
    """The base form of a word that may be a verb, else None."""
    return next((base for tag, base in sorted(readings(word)) if tag.startswith("VB")), None)


def verb_form(word: str, tag: str) -> str | None:
    """The form of a verb, given in any form: ("took", "VBG") is "taking"; the commonest of several, None for what is no verb."""
    bases = {base for kind, base in readings(word) if kind.startswith("VB")}
    found = sorted(form for base in bases for form in forms(base, tag))
    return max(found, key=frequency, default=None)


def plural(noun: str) -> str | None:
    """The plural of a noun; None where it has none."""
    return next(iter(forms(noun, "NNS")), None)


def singular(noun: str) -> str | None:
    """The singular of a plural; None for what is none."""
    return next((base for tag, base in sorted(readings(noun)) if tag == "NNS"), None)


def _decoded(key: bytes, ending: bytes) -> str:
    """The first letter says how many of the key's last bytes are replaced by the others."""
    cut = ending[0] - ord("A")
    kept = b"" if cut >= NOTHING_KEPT else key[: len(key) - cut]
    return (kept + ending[1:]).decode()


@lru_cache(maxsize=2)
def _dictionary(name: str) -> Automaton:
    import lingotweaker_data_en

    return Automaton(Path(lingotweaker_data_en.data_dir()) / "en" / "dictionaries" / f"{name}.dict")
