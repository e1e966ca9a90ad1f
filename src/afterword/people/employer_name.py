"""Whether two entries are at one employer."""

import re
from functools import lru_cache

from afterword.people.entry import Entry
from afterword.people.letters_of_names import exact
from afterword.words.addresses import employers_domain
from afterword.words.folding import fold
from afterword.words.word_list import listed

# The form of a company says nothing about which it is.
_FORMS = frozenset(
    listed(
        "inc incorporated corp corporation co company llc llp lp ltd limited plc pty gmbh ag kg kgaa ohg ug se mbh"
        " sa sas sarl srl spa sl bv nv ab as asa aps oy oyj kk sp oo zoo kft zrt sro and und et the"
    )
)


def same_employer(one: Entry, other: Entry) -> bool:
    """By its name, whatever its form, or by the domain of an address there."""
    if one.employer and other.employer and employer_key(one.employer) == employer_key(other.employer) != "":
        return True
    domains = {employers_domain(email) for email in one.emails} - {""}
    return not domains.isdisjoint(employers_domain(email) for email in other.emails)


@lru_cache(maxsize=50_000)
def employer_key(name: str) -> str:
    """The name of an employer as it is compared: "" for one that is nothing but its form."""
    words = [exact(word) for word in re.split(r"[\s,.&+/()-]+", fold(name)) if word]
    telling = [word for word in words if len(word) > 1 and word not in _FORMS]
    return " ".join(telling or words)
