"""How much a text looks like a person's name."""

import re

from afterword.cards.cases import CAPITAL
from afterword.cards.company_words import company_suffix, company_words
from afterword.cards.given_names import GIVEN_NAMES
from afterword.cards.name_line import EAST, HAN_NAME
from afterword.cards.slogan_words import slogan_words
from afterword.cards.street_words import street_words, town_words
from afterword.cards.title_words import title_words
from afterword.words.folding import fold
from afterword.words.name_words import PARTICLES


def looks(name: str) -> float:
    """From about -3 (no name) to 3 (given name known, capitals where names have them)."""
    bare = re.sub(r"^(?:(?:dr|prof|professor|sir|dame|rev|hon|judge)\.?\s+)+", "", name, flags=re.IGNORECASE)
    if EAST.search(bare):
        return 1.8 if HAN_NAME.match(bare) else 0.4
    words = bare.split()
    letters = [word for word in words if any(sign.isalpha() for sign in word)]
    if not letters or len(letters) < len(words):
        return -2.0
    if name.isupper() and all(len(word) < 3 for word in letters):
        return -2.0
    score = {1: -0.9, 2: 0.9, 3: 0.7, 4: 0.1}.get(len(words), -0.8)
    folded = [part for word in words for part in fold(word).strip(".,'").split("-")]
    hits = [index for index, word in enumerate(folded) if word in GIVEN_NAMES]
    if hits and len(words) > 1:
        score += 1.5 if hits[0] == 0 or len(words) == 2 else 1.1
    elif hits:
        score += 0.7
    if words[0][0].islower() and fold(words[0]) in PARTICLES and not name.islower():
        score -= 1.5  # "van der Berg": the given name stands elsewhere
    if name.islower() and hits and hits[0] == 0 and len(words) > 1:  # a designer's whim
        score += 0.6 + 1.6 * len(words) - 0.9
    for word in words:
        small = word[0].islower()
        if (
            small
            and fold(word).strip(".") not in PARTICLES
            and not re.match(rf"^[dl]['’][{CAPITAL}]", word)
            and "'" not in word
        ):
            score -= 1.6
        if re.fullmatch(r"[A-Z]\.?", word) and len(words) > 2:
            score += 0.3
        if len(word) > 16:
            score -= 0.8
    if any(re.search(r"[a-z][A-Z]{2,}", word) for word in words):
        score -= 0.6
    score -= 1.3 * title_words(name) + 0.9 * company_words(name) + 0.9 * slogan_words(name)
    score -= 0.7 * street_words(" ".join(words[1:])) + 1.2 * town_words(name)
    if company_suffix(name):
        score -= 2.5
    if name.endswith((".", "…")) and not re.search(r"\b(?:jr|sr)\.$|\b[A-Z]\.$", name, re.IGNORECASE):
        score -= 0.8
    return score
