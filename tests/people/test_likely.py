"""Many contacts, without holding everybody against everybody: nobody is lost by that."""

from itertools import combinations

from bench.people.around import same_pairs

from afterword.people.likely import likely_for, likely_pairs
from afterword.people.same_person import Entry, Verdict, judge

PRIYA = Entry("Priya Raman", "priya.raman@northwind.example", "Northwind")


def test_each_pair_comes_once_with_its_reason() -> None:
    entries = [PRIYA, Entry("Tom Okafor"), Entry("Raman, Priya", "PRIYA.RAMAN@northwind.example")]
    (found,) = likely_pairs(entries)
    assert (found.one, found.other, found.judgement.verdict) == (0, 2, Verdict.SURE)


def test_a_first_name_alone_is_found_at_its_employer() -> None:
    entries = [PRIYA, Entry("Priya", "", "Northwind Ltd"), Entry("Priya", "", "Okapi")]
    assert [(pair.one, pair.other) for pair in likely_pairs(entries)] == [(0, 1)]


def test_grouping_loses_hardly_anybody_that_everybody_against_everybody_finds() -> None:
    entries = [Entry(p.name, p.email, p.employer) for _, pair in same_pairs(150, 7) for p in pair]
    every = [
        (a, b) for a, b in combinations(range(len(entries)), 2) if judge(entries[a], entries[b]).verdict != "different"
    ]
    grouped = {(pair.one, pair.other) for pair in likely_pairs(entries)}
    assert grouped <= set(every)
    assert len(grouped) >= 0.98 * len(every)


def test_how_far_it_is_can_be_shown() -> None:
    seen: list[tuple[int, int]] = []
    list(likely_pairs([PRIYA, PRIYA], lambda done, all_of_them: seen.append((done, all_of_them))))
    assert seen[-1][0] == seen[-1][1] == len(seen)


def test_the_sure_one_comes_first() -> None:
    others = [Entry("Priya Raman", "", "Okapi"), Entry("Tom Okafor"), Entry("Priya Raman", PRIYA.email)]
    assert [place for place, _ in likely_for(PRIYA, others)] == [2, 0]
