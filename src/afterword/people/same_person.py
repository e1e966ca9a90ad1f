"""Whether two entries are one person: sure, to be asked, or different; each with its reason in one sentence."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.people import mail_addresses as address
from afterword.people.alike_names import Alike, How, Together, side_by_side
from afterword.people.employer_name import same_employer
from afterword.people.entry import Entry
from afterword.people.person_name import words_of

__all__ = ["Entry", "Judgement", "Verdict", "judge", "why_same"]


class Verdict(StrEnum):
    """SURE may be joined, with undo; ASK is for the candidate to say."""

    SURE = "sure"
    ASK = "ask"
    DIFFERENT = "different"


@dataclass(frozen=True)
class Judgement:
    """The verdict and why, as half a sentence."""

    verdict: Verdict
    why: str


def judge(one: Entry, other: Entry) -> Judgement:
    """The judgement, whichever comes first.

    Sure is only who writes from one address of their own (or has one page of their own), and whose names agree word by
    word: families share mailboxes, employers hand addresses on, and one employer has two of a name. A name counts in
    any order, without diacritics, in Latin letters, with its short forms.
    """
    mine, theirs = words_of(one.name), words_of(other.name)
    names = side_by_side(mine.words, theirs.words)
    if mine.generation and theirs.generation and mine.generation != theirs.generation:
        return _different("one is of another generation, as the names say")
    shared = {address.alike(email): email for email in one.emails if address.alike(email)}
    common = [email for key, email in shared.items() if key in map(address.alike, other.emails)]
    same_generation = mine.generation == theirs.generation
    if common or set(one.links) & set(other.links):
        return _with_something_in_common(common, names, same_generation)
    if not names.fits:
        return _different("the names differ")
    if against := _two_addresses_there(one, other, names):
        return _different(against)
    return _by_name(names, same_employer(one, other), same_generation)


def why_same(one: Entry, other: Entry) -> str | None:
    """The reason to propose that they are one person; None where there is none."""
    judgement = judge(one, other)
    return None if judgement.verdict is Verdict.DIFFERENT else judgement.why


def _different(why: str) -> Judgement:
    return Judgement(Verdict.DIFFERENT, why)


def _with_something_in_common(common: list[str], names: Alike, same_generation: bool) -> Judgement:
    what = "the same mail address" if common else "the same page of theirs"
    of_many = common and all(map(address.is_of_a_role, common))
    if of_many and not names.fits:
        return _different("only a mailbox for many is the same")
    if not names.fits:
        return Judgement(Verdict.ASK, f"{what}, under another name")
    if of_many:
        return Judgement(Verdict.ASK, f"{what}, which is for many, and a name that fits")
    if not same_generation:
        return Judgement(Verdict.ASK, f"{what}, but one name says senior or junior")
    if common and any(_is_vouched_for(names, email) for email in common):
        return Judgement(Verdict.SURE, what)
    if not common and names.is_whole and names.weakest is How.SAME:
        return Judgement(Verdict.SURE, what)
    return Judgement(Verdict.ASK, f"{what}, and a name that fits")


def _is_vouched_for(names: Alike, email: str) -> bool:
    """Whether every word of the name agrees exactly, or stands in the address itself beside those that do."""
    rest = address.words_before_the_at(email)
    for pair in names.pairs:
        if pair.how is How.SAME:
            rest = rest.replace(pair.one, " ", 1)
    if not all(pair.how is How.SAME or _stands_in(rest, pair) for pair in names.pairs):
        return False
    unheard = [word for word in names.left or names.right if not address.holds(rest, word)]
    return not unheard or (names.is_whole and not names.lacks_the_first)


def _stands_in(rest: str, pair: Together) -> bool:
    if pair.how is How.INITIAL or (pair.how is How.CALLED and pair.says_little):
        return address.holds(rest, max(pair.one, pair.other, key=len))
    near = pair.how is How.CALLED or pair.is_near
    return near and (address.holds(rest, pair.one) or address.holds(rest, pair.other))


def _two_addresses_there(one: Entry, other: Entry, names: Alike) -> str:
    """Why two addresses at one employer are two people's; "" where they may be one's, from before and from now."""
    for mine in one.emails:
        for theirs in other.emails:
            domain = address.employers_domain(mine)
            if not domain or domain != address.employers_domain(theirs):
                continue
            if address.number_in(mine) != address.number_in(theirs) and (
                address.without_number(mine) == address.without_number(theirs)
            ):
                return "two addresses there that only a number tells apart"
            if any(
                _are_both_told(mine, theirs, pair.one, pair.other) for pair in names.pairs if pair.how is not How.SAME
            ):
                return "two addresses there, each in its own name"
    return ""


def _are_both_told(mine: str, theirs: str, one: str, other: str) -> bool:
    here, there = map(address.words_before_the_at, (mine, theirs))
    each = address.holds(here, one) and address.holds(there, other)
    return each and not (address.holds(here, other) or address.holds(there, one))


def _by_name(names: Alike, at_one_employer: bool, same_generation: bool) -> Judgement:
    there = ", at the same employer" if at_one_employer else ""
    if names.is_whole and not same_generation:
        return Judgement(Verdict.ASK, f"the same name, but for senior or junior{there}")
    if not names.is_whole:
        if not at_one_employer:
            return _different("a part of the name alone says too little")
        return Judgement(Verdict.ASK, "a shorter form of the name, at the same employer")
    if names.weakest is How.SAME and not (names.left or names.right):
        return Judgement(Verdict.ASK, f"the same name{there}")
    if names.weakest is How.INITIAL:
        return Judgement(Verdict.ASK, f"a name that its initials fit{there}")
    said = {
        How.SAME: "a longer form of the same name",
        How.CALLED: "a short form of the same name",
        How.SOUNDS: "nearly the same name",
        How.SLIP: "nearly the same name",
    }
    return Judgement(Verdict.ASK, said[names.weakest] + there)
