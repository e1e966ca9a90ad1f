"""Whether two entries may be one person: proposed with a reason, never decided."""

from dataclasses import dataclass

from afterword.words.addresses import employers_domain
from afterword.words.folding import fold
from afterword.words.nearness import near


@dataclass(frozen=True)
class Entry:
    """A person as one source has them; "" where it does not say."""

    name: str
    email: str = ""
    employer: str = ""


def why_same(one: Entry, other: Entry) -> str | None:
    """The reason to ask whether they are one person, the strongest first; None where there is none.

    A name counts in any order and without its diacritics. Two full addresses at one employer that differ in a name
    that agrees are still asked about: people change addresses. Addresses at one domain are at one employer, however
    its name is written; where everybody may have a mailbox they are not.
    """
    if one.email and one.email.casefold() == other.email.casefold():
        return "the same mail address"
    mine, theirs = _words(one.name), _words(other.name)
    if not mine or not theirs:
        return None
    if mine == theirs:
        return "the same name"
    same_employer = bool(one.employer) and fold(one.employer) == fold(other.employer)
    same_employer = same_employer or employers_domain(one.email) == employers_domain(other.email) != ""
    if near(" ".join(mine), " ".join(theirs)):
        return "nearly the same name"
    if same_employer and _is_short_for(mine, theirs):
        return "a shorter form of the name, at the same employer"
    return None


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(fold(name).replace(".", " ").replace(",", " ").split()))


def _is_short_for(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """ "Priya" and "Priya Raman", "P. Raman" and "Priya Raman"."""
    return _fits_into(one, other) or _fits_into(other, one)


def _fits_into(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    rest = list(full)
    for word in sorted(short, key=len, reverse=True):
        fits = next((one for one in rest if one == word or (len(word) == 1 and one.startswith(word))), None)
        if fits is None:
            return False
        rest.remove(fits)
    return any(len(word) > 1 for word in short)
