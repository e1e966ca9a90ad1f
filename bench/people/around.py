"""What stands around the two names of one person: which address, which employer."""

from dataclasses import replace
from random import Random

from bench.people.same import EMPLOYERS, WRITTEN, Person, at_home, at_work, plain, somebody

Pair = tuple[Person, Person]
# An initial alone says too little of somebody at another employer: nobody could tell.
NOT_ELSEWHERE = ("initial", "short form")


def same_address(one: Person, other: Person, random: Random) -> Pair:
    email = at_work(one) if random.random() < 0.6 else at_home(one, random)
    return replace(one, email=email), replace(other, email=email.upper() if random.random() < 0.3 else email)


def same_employer(one: Person, other: Person, random: Random) -> Pair:
    names = next(entry for entry in EMPLOYERS if entry[0] == one.employer)
    return one, replace(other, employer=names[1])


def same_domain(one: Person, other: Person, random: Random) -> Pair:
    """One address in the form of before, one in the form of now; the employer's name stands in one place only."""
    old = f"{plain(one.given)[:1]}{plain(one.family)}@{one.domain}"
    return replace(one, email=old), replace(other, email=at_work(one), employer="")


def home_and_work(one: Person, other: Person, random: Random) -> Pair:
    return replace(one, email=at_work(one)), replace(other, email=at_home(one, random), employer="")


def moved_on(one: Person, other: Person, random: Random) -> Pair:
    employer, _, domain = random.choice([entry for entry in EMPLOYERS if entry[0] != one.employer])
    moved = replace(other, employer=employer, domain=domain)
    return replace(one, email=at_work(one)), replace(moved, email=at_work(replace(one, domain=domain)))


AROUND = {
    "the same address": same_address,
    "the same employer, written otherwise": same_employer,
    "another address there": same_domain,
    "address at home": home_and_work,
    "moved to another employer": moved_on,
}


def same_pairs(count: int, seed: int) -> list[tuple[str, Pair]]:
    """So many pairs of entries, each of one person, with what makes it hard."""
    random = Random(seed)
    made: list[tuple[str, Pair]] = []
    while len(made) < count:
        around = random.choice(sorted(AROUND))
        elsewhere = around in ("address at home", "moved to another employer")
        ways = [way for way in sorted(WRITTEN) if not (elsewhere and way in NOT_ELSEWHERE)]
        chosen = random.sample(ways, random.choice((1, 1, 2)))
        one = somebody(random)
        other = one
        for way in chosen:
            other = WRITTEN[way](other, random)
        if one.name == other.name or (elsewhere and "." in other.given):
            continue
        pair = AROUND[around](one, other, random)
        made.append((f"{chosen[0]} · {around}", pair if random.random() < 0.5 else (pair[1], pair[0])))
    return made


def changed_names(count: int, seed: int) -> list[tuple[str, Pair]]:
    """People who married, or took a call name nobody could guess; the address stayed."""
    random = Random(seed)
    made: list[tuple[str, Pair]] = []
    while len(made) < count:
        one, stranger = somebody(random), somebody(random)
        if one.family == stranger.family or one.given == stranger.given:
            continue
        kind = random.choice(["married", "double name", "call name"])
        new = {
            "married": replace(one, family=stranger.family),
            "double name": replace(one, family=f"{stranger.family}-{one.family}"),
            "call name": replace(one, given=random.choice(["Grace", "Kevin", "Jason", "Emily"])),
        }[kind]
        made.append((kind, same_address(one, new, random)))
    return made
