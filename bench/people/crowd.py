"""An address book with half of its people in it twice."""

from dataclasses import replace
from random import Random

from bench.people.around import AROUND, NOT_ELSEWHERE
from bench.people.same import WRITTEN, Person, plain, somebody

from afterword.people.same_person import Entry

SYLLABLES = "ba ber da dor el fen gar hol is jor kel lan mor nor os pel rin sal tor ul ver wen".split()  # noqa: SIM905


def crowd(count: int, random: Random) -> tuple[list[Entry], set[tuple[int, int]]]:
    """So many entries, and which two places are one person. Names are drawn from far more than the table has."""
    entries: list[Entry] = []
    truth: set[tuple[int, int]] = set()
    used: set[str] = set()
    while len(entries) < count:
        one = _rarer(somebody(random), random)
        # Of one name there is one, or their addresses at home would be one: that kind stands in strangers.py.
        if plain(one.given + one.family) in used:
            continue
        used.add(plain(one.given + one.family))
        around = random.choice(sorted(AROUND))
        ways = [way for way in sorted(WRITTEN) if way not in NOT_ELSEWHERE]
        first, other = AROUND[around](one, WRITTEN[random.choice(ways)](one, random), random)
        entries.append(_entry(first))
        if len(entries) < count and random.random() < 0.67:
            truth.add((len(entries) - 1, len(entries)))
            entries.append(_entry(other))
    return entries, truth


def _rarer(person: Person, random: Random) -> Person:
    """Another family name at one of many employers: a table of 200 names would make everybody a namesake."""
    family = "".join(random.sample(SYLLABLES, 3)).capitalize()
    number = random.randrange(400)
    family = family if random.random() < 0.8 else person.family
    # The employer's two spellings stay those of the table; the domain tells it from its namesakes.
    return replace(person, family=family, domain=f"{number}.{person.domain}")


def _entry(person: Person) -> Entry:
    return Entry(person.name, person.email, person.employer)
