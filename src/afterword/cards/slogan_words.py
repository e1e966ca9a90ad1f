"""Words of slogans, which neither names nor titles have. Compared folded: no case, no diacritics."""

from afterword.cards.word_matcher import matcher
from afterword.words.folding import fold
from afterword.words.word_list import listed


def slogan_words(text: str) -> int:
    """How many words are of a slogan."""
    return len(_SLOGAN.findall(fold(text)))


_SLOGAN = matcher(
    listed(
        "since your our we you we're est established partner tomorrow quality qualitat trust trusted built simple "
        "matters moving making better best solutions world future leidenschaft seit depuis votre notre ihr ihre "
        "unser for the with free estimates estimate quotes licensed insured bonded certified"
    )
)
