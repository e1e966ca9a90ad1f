"""Who of many may be one person, without holding everybody against everybody."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from afterword.people import mail_addresses as address
from afterword.people.employer_name import employer_key
from afterword.people.letters_of_names import sound
from afterword.people.person_name import words_of
from afterword.people.same_person import Entry, Judgement, Verdict, judge
from afterword.people.short_names import initials

# A name that so many bear tells nobody apart: they are found by what else they have in common.
MOST_OF_ONE_NAME = 400
Key = tuple[str, ...]
# Told again and again how much is done, of how much.
SoFar = Callable[[int, int], None]


@dataclass(frozen=True)
class Likely:
    """The places of two entries that may be one person, the earlier one first, and why."""

    one: int
    other: int
    judgement: Judgement


def likely_pairs(entries: Sequence[Entry], so_far: SoFar | None = None, *, since: int = 0) -> Iterator[Likely]:
    """Each pair that is sure or to be asked, once. `so_far` is told how many were held against each other, of how many.

    With `since`, only pairs with at least one entry from that place on.

    Held against each other are those who share an address or a page, a word of the name by its sound with the initial
    of another one, or one name at one employer.
    """
    groups = [members for members in _groups(entries) if members[-1] >= since]
    looked: set[tuple[int, int]] = set()
    done, of_all = 0, sum(map(_size, groups))
    for members in groups:
        for at, other in enumerate(members):
            # Those before `since` were held against each other before.
            for one in members[:at] if other >= since else ():
                if (one, other) in looked:
                    continue
                looked.add((one, other))
                judgement = judge(entries[one], entries[other])
                if judgement.verdict is not Verdict.DIFFERENT:
                    yield Likely(one, other, judgement)
        done += _size(members)
        if so_far is not None:
            so_far(done, of_all)


def likely_for(entry: Entry, others: Sequence[Entry]) -> list[tuple[int, Judgement]]:
    """Who of the others may be this one: their places, the sure ones first."""
    found = ((place, judge(entry, other)) for place, other in enumerate(others))
    likely = [(place, judgement) for place, judgement in found if judgement.verdict is not Verdict.DIFFERENT]
    return sorted(likely, key=lambda one: one[1].verdict is not Verdict.SURE)


def keys_of(entry: Entry) -> set[Key]:
    """Two entries are held against each other where they share one of these."""
    words = words_of(entry.name).words
    keys: set[Key] = {("address", key) for email in entry.emails if (key := address.alike(email))}
    keys |= {("page", link) for link in entry.links}
    whole = [word for word in words if len(word) > 1]
    for word in whole:
        others = [other for other in words if other is not word]
        keys |= {("name", sound(word), initial) for other in others for initial in initials(other)}
        places = {employer_key(entry.employer), *map(address.employers_domain, entry.emails)} - {""}
        if len(words) == 1:
            keys |= {("alone", place, sound(word)) for place in places}
        keys |= {("there", place, sound(word)) for place in places}
    return keys


def _size(members: Sequence[int]) -> int:
    """How many pairs they are."""
    return len(members) * (len(members) - 1) // 2


def _groups(entries: Sequence[Entry]) -> list[list[int]]:
    found: dict[Key, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for key in keys_of(entry):
            found[key].append(place)
    # Of one given name at one employer there are many: that counts only beside somebody who has no other name.
    alone = {key[1:] for key in found if key[0] == "alone"}
    groups = []
    for key, members in found.items():
        if key[0] == "alone" or (key[0] == "there" and key[1:] not in alone):
            continue
        if len(members) > 1 and (len(members) <= MOST_OF_ONE_NAME or key[0] in ("address", "page")):
            groups.append(members)
    return groups
