"""Two people who look like one: what must never be joined without being asked."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from bench.people.around import Pair
from bench.people.names import CULTURES
from bench.people.same import FREE, Person, at_home, at_work, plain, somebody

# Given names that differ by a letter and are two names all the same.
NEIGHBOURS = (
    *(("Jan", "Jana"), ("Marie", "Maria"), ("Daniel", "Daniela"), ("Julian", "Juliana"), ("Marc", "Mara")),
    *(("Andrea", "Andreas"), ("Christian", "Christina"), ("Paul", "Paula"), ("Mario", "Maria"), ("Erik", "Erika")),
    *(("Wei", "Mei"), ("Anna", "Anne"), ("Karl", "Karla"), ("Tim", "Tom"), ("Nicolas", "Nicola"), ("Ali", "Alia")),
)
# One short form, two names.
ONE_SHORT_FORM = (
    *(("Alex", "Alexander", "Alexandra"), ("Sam", "Samuel", "Samantha"), ("Chris", "Christopher", "Christine")),
    *(("Pat", "Patrick", "Patricia"), ("Sasha", "Alexander", "Alexandra"), ("Jo", "Joseph", "Joanna")),
    *(("Nick", "Nicholas", "Nicole"), ("Dan", "Daniel", "Danielle"), ("Max", "Maximilian", "Maxine")),
)


def father_and_son(random: Random) -> Pair:
    """One name, told apart by what stands behind it; half of them share the family's mailbox."""
    one = somebody(random)
    after, other_after = random.choice([("", "Jr."), ("Sr.", "Jr."), ("", "II"), ("II", "III"), ("", ", Jr.")])
    shared = f"the.{plain(one.family)}s@{random.choice(FREE)}" if random.random() < 0.5 else ""
    own = shared or at_home(one, random)
    return replace(one, after=after, email=own), replace(one, after=other_after, email=shared)


def brother_and_sister(random: Random) -> Pair:
    """Two given names of one initial, one employer; one entry has the initial only, and the other's address."""
    one = somebody(random)
    others = [given for given in CULTURES[one.culture].given if given[0] == one.given[0] and given != one.given]
    if not others:
        return brother_and_sister(random)
    sister = replace(one, given=random.choice(others))
    return replace(one, email=at_work(one)), replace(sister, email=at_work(sister))


def one_mailbox_for_two(random: Random) -> Pair:
    one = somebody(random)
    given = random.choice([other for other in CULTURES[one.culture].given if other != one.given])
    email = f"{plain(one.family)}@{random.choice(FREE)}"
    return replace(one, email=email), replace(one, given=given, email=email)


def mailbox_of_a_role(random: Random) -> Pair:
    one, other = somebody(random), somebody(random)
    email = f"{random.choice(['info', 'jobs', 'hr', 'careers', 'bewerbung', 'recruiting', 'office'])}@{one.domain}"
    other = replace(other, employer=one.employer, domain=one.domain)
    same_name = random.random() < 0.3
    return replace(one, email=email), replace(one if same_name else other, email=email)


def of_one_name_at_one_employer(random: Random) -> Pair:
    """Wei Zhang and Wei Zhang: the second one has a number in the address, or no address here."""
    one = somebody(random)
    number = f"{plain(one.given)}.{plain(one.family)}{random.randint(2, 9)}@{one.domain}"
    return replace(one, email=at_work(one)), replace(one, email=random.choice([number, ""]))


def of_one_name_elsewhere(random: Random) -> Pair:
    one, other = somebody(random), somebody(random)
    other = replace(one, employer=other.employer, domain=other.domain)
    return replace(one, email=at_work(one)), replace(other, email=at_home(one, random).replace("@", "77@"))


def a_letter_apart(random: Random) -> Pair:
    one, other = random.choice(NEIGHBOURS)
    person = replace(somebody(random), given=one, middle="")
    other_person = replace(person, given=other)
    shared = f"{plain(person.family)}@gmail.com"
    if random.random() < 0.4:
        return replace(person, email=shared), replace(other_person, email=shared)
    return replace(person, email=at_work(person)), replace(other_person, email=at_work(other_person))


def one_short_form_for_two(random: Random) -> Pair:
    short, one, other = random.choice(ONE_SHORT_FORM)
    person = replace(somebody(random), given=short)
    email = f"{plain(person.family)}.family@gmail.com"
    return replace(person, email=email), replace(person, given=random.choice([one, other]), email=email)


def handed_on_address(random: Random) -> Pair:
    """j.smith@ was John's; since he left it is Jane's."""
    one, other = brother_and_sister(random)
    email = f"{plain(one.given)[0]}.{plain(one.family)}@{one.domain}"
    initial = replace(one, given=f"{one.given[0]}.")
    return replace(random.choice([one, initial]), email=email), replace(other, email=email)


def secretary(random: Random) -> Pair:
    """She writes from his mailbox."""
    one, other = somebody(random), somebody(random)
    if one.given == other.given or one.family.split()[0] == other.family.split()[0]:
        return secretary(random)
    return replace(one, email=at_work(one)), replace(
        other, employer=one.employer, domain=one.domain, email=at_work(one)
    )


def of_one_given_name(random: Random) -> Pair:
    one = somebody(random)
    family = random.choice([other for other in CULTURES[one.culture].family if other != one.family])
    other = replace(one, family=family)
    return replace(one, email=at_work(one)), replace(other, email=at_work(other))


Maker = Callable[[Random], Pair]
KINDS: dict[str, Maker] = {
    "father and son": father_and_son,
    "brother and sister at one employer": brother_and_sister,
    "one mailbox for two": one_mailbox_for_two,
    "the mailbox of a role": mailbox_of_a_role,
    "of one name at one employer": of_one_name_at_one_employer,
    "of one name elsewhere": of_one_name_elsewhere,
    "given names a letter apart": a_letter_apart,
    "one short form for two names": one_short_form_for_two,
    "an address handed on": handed_on_address,
    "a secretary in the mailbox": secretary,
    "of one given name at one employer": of_one_given_name,
}


def stranger_pairs(count: int, seed: int) -> list[tuple[str, Pair]]:
    """So many pairs of entries of two people, with what makes them alike."""
    random = Random(seed)
    made: list[tuple[str, Pair]] = []
    while len(made) < count:
        kind = random.choice(sorted(KINDS))
        one, other = KINDS[kind](random)
        made.append((kind, (one, other)))
    return made


__all__ = ["KINDS", "Person", "stranger_pairs"]
