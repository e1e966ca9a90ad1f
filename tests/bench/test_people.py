"""The pairs of the bench are what they say, and the product is held to its figure on a part of them."""

from bench.people.around import changed_names, same_pairs
from bench.people.same import Person
from bench.people.strangers import KINDS, stranger_pairs

from afterword.people.same_person import Entry, Verdict, judge


def _verdict(one: Person, other: Person) -> Verdict:
    return judge(Entry(one.name, one.email, one.employer), Entry(other.name, other.email, other.employer)).verdict


def test_nobody_is_joined_with_a_stranger() -> None:
    assert [pair for _, pair in stranger_pairs(1500, 11) if _verdict(*pair) is Verdict.SURE] == []


def test_nearly_everybody_is_proposed() -> None:
    pairs = same_pairs(800, 11) + changed_names(100, 11)
    proposed = sum(_verdict(*pair) is not Verdict.DIFFERENT for _, pair in pairs)
    assert proposed >= 0.95 * len(pairs)


def test_no_pair_is_the_same_twice_and_every_kind_of_stranger_occurs() -> None:
    assert all(one != other for _, (one, other) in same_pairs(300, 5))
    assert {kind for kind, _ in stranger_pairs(400, 5)} == set(KINDS)
