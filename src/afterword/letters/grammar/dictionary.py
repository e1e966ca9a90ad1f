"""The spelling dictionary that comes with chunspell: its words, and the flags that say how each is inflected."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path


@lru_cache(maxsize=1)
def stems() -> Mapping[str, str]:
    """Return every word of the American dictionary with its flags; nothing where the dictionary is missing."""
    spec = find_spec("hunspell")
    places = spec.submodule_search_locations if spec else None
    if not places:
        return {}
    dictionary = Path(places[0]) / "dictionaries" / "en_US.dic"
    lines = dictionary.read_text(encoding="iso8859-1").splitlines()
    return {word: flags for word, _, flags in (line.partition("/") for line in lines)}


@lru_cache(maxsize=8192)
def flags_of(word: str) -> str:
    """Return the flags of a word: its own, those of its American spelling, and those of the word it is made of.

    G: -ing, D: -ed, S: -s, M: 's, Y: -ly, T: -est. "dispatch" is kept as "patch" with the flag for "dis-".
    """
    own = stems().get(word)
    found = own if own is not None else _american(word)
    return found + "".join(
        stems()[word.removeprefix(prefix)]
        for flag, prefix in _PREFIXES
        if word.startswith(prefix) and flag in stems().get(word.removeprefix(prefix), "")
    )


def _american(word: str) -> str:
    """The dictionary knows "organize" only."""
    for british, american in _SPELLINGS:
        if british in word and (flags := stems().get(word.replace(british, american))):
            return flags
    return ""


# The prefix flags of en_US.aff.
_PREFIXES = (("A", "re"), ("I", "in"), ("U", "un"), ("C", "de"), ("E", "dis"), ("F", "con"), ("K", "pro"))
_SPELLINGS = (("is", "iz"), ("ys", "yz"), ("our", "or"), ("tre", "ter"), ("mme", "m"), ("nce", "nse"), ("ogue", "og"))
