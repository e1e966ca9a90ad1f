"""How much each candidate looks like a title."""

import re
from collections.abc import Sequence

from afterword.cards.alike import name_fit
from afterword.cards.candidates import EAST_PART, LATIN_PART, Candidate
from afterword.cards.company_words import company_suffix, company_words
from afterword.cards.domain_fit import domain_fit
from afterword.cards.name_looks import looks
from afterword.cards.postal import address_weight
from afterword.cards.slogan_words import slogan_words
from afterword.cards.title_words import title_words
from afterword.cards.weighed import SENTENCE_END, Weighed, size

MOST = 14


def titles_among(
    candidates: Sequence[Candidate], addresses: Sequence[str], domains: Sequence[str], usual: float
) -> list[Weighed]:
    """The likeliest first, at most `MOST`."""
    found = []
    for candidate in candidates:
        text = candidate.text
        letters = sum(sign.isalpha() for sign in text)
        if letters < 2 or len(text) > 90 or "@" in text or sum(sign.isdigit() for sign in text) > 3:
            continue
        hits = title_words(text)
        words = len(text.split())
        weight = min(2, hits) * 0.9 + (1.1 if hits else 0.0)
        if not hits:
            weight -= 0.4 + 0.5 * (words == 1) + 0.9 * (looks(text) > 1.9) + 0.9 * bool(re.search("[|•·]", text))
        weight -= (
            1.6 * company_suffix(text) + 0.8 * max(0.0, address_weight(text) - 0.5 * hits) + 0.35 * max(0, words - 6)
        )
        weight -= 2.0 * max([domain_fit(domain, text) for domain in domains if len(text) > 3], default=0.0)
        weight -= 2.0 * max([name_fit(address, text) for address in addresses], default=0.0) * (hits == 0)
        weight -= 0.4 * max(0.0, size(candidate, usual) - 0.3) + 0.5 * slogan_words(text) * (hits == 0)
        weight -= 0.9 * (bool(SENTENCE_END.search(text)) and words > 3)
        weight -= 0.6 * company_words(text) * (hits == 0)
        if EAST_PART.search(text) and LATIN_PART.search(text):
            weight -= 1.5  # both languages on one line
        if not candidate.whole:
            weight -= 0.35 if hits else 1.0
            weight -= 0.5 * bool(re.match(r"(?i)^(?:inc|ltd|llc|gmbh)", text))
        if len(candidate.lines) > 1:
            weight += 0.25
        found.append(Weighed(candidate, weight))
    return sorted(found, key=lambda one: -one.weight)[:MOST]
