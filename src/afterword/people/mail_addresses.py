"""What a mail address tells of the person behind it."""

import re
from functools import lru_cache

from afterword.people.letters_of_names import exact
from afterword.words.addresses import employers_domain
from afterword.words.word_list import listed

# Many people read these, or nobody in particular.
_ROLES = frozenset(
    listed(
        "info information office mail email post kontakt contact contacto contatto hello hi team sales service support"
        " help admin administrator webmaster postmaster hr humanresources people peopleops talent talentacquisition"
        " recruiting recruitment recruiter recruiters hiring jobs job career careers karriere bewerbung bewerbungen"
        " personal personalabteilung recrutement emploi rh empleo seleccion trabajo lavoro rekrutacja praca reception"
        " empfang sekretariat secretariat noreply donotreply no-reply do-not-reply marketing press presse news"
        " newsletter billing accounts legal privacy security family"
    )
)
_ALIASES = {"googlemail.com": "gmail.com", "protonmail.com": "proton.me", "pm.me": "proton.me"}


@lru_cache(maxsize=100_000)
def alike(address: str) -> str:
    """The address as all its spellings arrive: no case, no "+tag"; at Gmail no dots. "" where it is none."""
    local, at, domain = address.strip().casefold().rpartition("@")
    if not (local and at and domain):
        return ""
    domain = _ALIASES.get(domain, domain)
    local = local.partition("+")[0] or local
    return f"{local.replace('.', '') if domain == 'gmail.com' else local}@{domain}"


def is_of_a_role(address: str) -> bool:
    """Whether it is a mailbox for many: info@, careers@."""
    local = address.casefold().rpartition("@")[0]
    return local in _ROLES or any(word in _ROLES for word in re.split(r"[^a-z]+", local) if len(word) > 3)


def words_before_the_at(address: str) -> str:
    """What stands before the @, in exact letters and written as one."""
    return exact(address.casefold().rpartition("@")[0].partition("+")[0])


def holds(words: str, word: str) -> bool:
    """Whether the word, of at least three exact letters, stands in what is before an @."""
    return len(word) > 2 and word in words


def number_in(address: str) -> str:
    """The digits before the @: "2" of john.smith2@."""
    return "".join(re.findall(r"\d", address.rpartition("@")[0].partition("+")[0]))


def without_number(address: str) -> str:
    """What stands before the @, without digits and signs."""
    return re.sub(r"[^a-z]", "", address.casefold().rpartition("@")[0].partition("+")[0])


__all__ = ["alike", "employers_domain", "holds", "is_of_a_role", "number_in", "without_number", "words_before_the_at"]
