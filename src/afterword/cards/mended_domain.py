"""The domain of a mail address held against the website, where they differ in a slip of the reader."""

from collections.abc import Sequence
from dataclasses import replace

from afterword.cards.alike import blurred
from afterword.cards.domain_fit import domain_fit
from afterword.cards.doubt import less_sure
from afterword.cards.found import Found

SAME_SLIP = 8  # letters of a domain, above which one other letter is a slip


def with_mended_domain(email: Found, host: str, website: Found, texts: Sequence[str]) -> Found:
    """The address with the domain that a text on the card spells, else the one that was read more surely."""
    from rapidfuzz.distance import Levenshtein

    local, _, domain = email.value.partition("@")
    is_slip = len(host) > SAME_SLIP and Levenshtein.distance(domain, host) == 1
    if domain == host or not (blurred(domain) == blurred(host) or is_slip):
        return email
    fit, own_fit = (max((domain_fit(one, text) for text in texts), default=0.0) for one in (host, domain))
    surer = min(line.score for line in website.lines) >= min(line.score for line in email.lines)
    if own_fit == 1.0 > fit or not (surer or fit == 1.0 > own_fit):
        return less_sure(email)
    mended = replace(email, value=f"{local}@{host}", confidence=round(min(email.confidence, 0.6), 2))
    return mended if fit == 1.0 else less_sure(mended)
