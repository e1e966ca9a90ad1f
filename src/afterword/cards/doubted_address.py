"""When a mail address is doubtful: a letter may be wrong that nothing else on the card vouches for."""

from collections.abc import Sequence

from afterword.cards.domain_fit import domain_fit
from afterword.cards.doubt import less_sure
from afterword.cards.expected import is_made_of
from afterword.cards.found import Found
from afterword.cards.mailboxes import FREE, SHARED
from afterword.cards.seen import seen

SURE_LETTER = 0.7
CLEAR_LETTER = 0.97  # of an address that nothing vouches for
CLEAR_PRINT = 0.93


def doubted_address(email: Found, name: str, host: str | None, texts: Sequence[str]) -> Found:
    """The address with less confidence where neither name, website nor employer vouches for a doubtful letter."""
    how = seen(email)
    local, _, domain = email.value.partition("@")
    own = local in SHARED or is_made_of(local, name)
    fits = [domain_fit(domain, text) for text in texts]
    known = domain == host or domain.split(".")[0] in FREE or max(fits, default=0.0) == 1.0
    doubtful = (
        how.mean < CLEAR_PRINT
        or how.worst < SURE_LETTER - 0.1 * (own and known)
        or (how.other_letters > 0 and not (own and known))
        or (how.mean < 0.97 and not own)
        or (how.worst < CLEAR_LETTER and not own and not known)
        or (domain.endswith(".co") and domain != host)  # perhaps the beginning of ".co.uk"
        or (host is not None and not known and _is_slip(domain, host))
    )
    return less_sure(email) if doubtful else email


def _is_slip(domain: str, host: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(domain, host) <= 2
