"""How much each candidate looks like an employer."""

import re
from collections.abc import Sequence

from afterword.cards.alike import name_fit
from afterword.cards.candidates import Candidate
from afterword.cards.company_words import company_suffix, company_words
from afterword.cards.domain_fit import domain_fit
from afterword.cards.given_names import is_given_name
from afterword.cards.mailboxes import FREE
from afterword.cards.name_line import name_line
from afterword.cards.name_looks import looks
from afterword.cards.postal import address_weight
from afterword.cards.slogan_words import slogan_words
from afterword.cards.title_words import title_words
from afterword.cards.weighed import SENTENCE_END, Weighed, size

MOST = 14
_PARTNERS = re.compile(r"\w[\w'’.-]+(?:, \w[\w'’.-]+)+ (?:and|und|et|&) \w[\w'’.-]+")  # "Simpson, Parsons and Hill"


def employers_among(
    candidates: Sequence[Candidate], addresses: Sequence[str], domains: Sequence[str], usual: float
) -> list[Weighed]:
    """The likeliest first, at most `MOST`."""
    found = []
    for candidate in candidates:
        text = candidate.text
        letters = sum(sign.isalpha() for sign in text)
        if letters < 2 or len(text) > 90 or "@" in text:
            continue
        words = len(text.split())
        fit = max([domain_fit(domain, text) for domain in domains], default=0.0)
        suffix = company_suffix(text)
        weight = (
            2.9 * (fit if fit > 0.35 else 0.0)
            + 2.2 * suffix
            + 0.8 * min(2, company_words(text))
            + 0.5 * size(candidate, usual)
        )
        hits = title_words(text)
        weight -= (1.1 if not suffix else 0.3) * min(2, hits) + 0.8 * max(0.0, address_weight(text) - 0.8) * (
            not suffix
        )
        weight -= (
            2.2 * max([name_fit(address, text) for address in _personal(addresses, text)], default=0.0) * (fit < 0.7)
        )
        seen_as_name = name_line(text)
        if seen_as_name and fit < 0.5 and not suffix:
            weight -= 0.9 * max(0.0, looks(seen_as_name.name) - 0.9) + 1.5 * seen_as_name.decorated
        elif seen_as_name and not suffix and is_given_name(text.split()[0]) and looks(seen_as_name.name) > 1.5:
            weight -= 2.0  # a domain of one's own
        weight -= (0.45 * slogan_words(text) + 0.3 * max(0, words - 6)) * (not suffix and fit < 0.8)
        weight -= 0.9 * (bool(SENTENCE_END.search(text)) and words > 2 and not suffix)
        weight += 0.25 * text.isupper()
        weight -= 0.8 * (letters < 3) + 0.15 * sum(sign.isdigit() for sign in text)
        if text[0].islower() and fit < 0.7:
            weight -= 0.5
        if not candidate.whole:
            weight -= 0.45 if fit or suffix else 1.2
            weight -= 1.2 * bool(_PARTNERS.fullmatch(candidate.lines[0].text))
        if len(candidate.lines) > 1:
            weight += 0.2
        found.append(Weighed(candidate, weight, None, fit))
    return sorted(found, key=lambda one: -one.weight)[:MOST]


def _personal(addresses: Sequence[str], text: str) -> list[str]:
    """Those that may be made of a person's name: at a free mailer, "sethiskin@" is as well a clinic's."""
    return [one for one in addresses if not company_words(text) or one.partition("@")[2].split(".")[0] not in FREE]
