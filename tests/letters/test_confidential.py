"""A name told in confidence is marked once, and stands in no letter."""

import pytest

from afterword.letters.compose import compose
from tests.letters.cast import reader, request


@pytest.mark.parametrize(
    "mark",
    [
        "confidential: Falcon",
        "Confidential: the Falcon, Osprey",
        "Falcon is confidential",
        "the Falcon deal is not public yet",
        "never mention Falcon",
        "they told me about Falcon off the record",
        "Project Falcon, under NDA",
    ],
)
def test_a_marked_name_stays_out_of_every_letter_of_the_panel(mark: str) -> None:
    drafts = compose(
        request(
            reader("Priya Example", private=mark, need="fewer returns"),
            reader("Tom Sample", talk="moving billing to Falcon", glad="the yard in Leeds opens in May"),
        )
    )
    assert not any("Falcon" in draft.body + draft.subject for draft in drafts)
    assert [ask.note for ask in drafts[1].asks] == ["T-talk"]
    assert "Leeds" in drafts[1].body


def test_a_note_that_says_it_is_confidential_is_asked_about() -> None:
    [draft] = compose(
        request(reader("Priya Example", glad="you are buying Halden (confidential)", need="fewer returns"))
    )
    assert "Halden" not in draft.body
    assert draft.asks[0].note == "P-glad"


def test_names_given_with_the_request_are_kept_too() -> None:
    [draft] = compose(request(reader("Priya Example", talk="the Osprey launch"), confidential=("osprey",)))
    assert "Osprey" not in draft.body


@pytest.mark.parametrize(
    "ordinary", ["kept confidential files for nine partners", "never told a patient anything twice"]
)
def test_work_with_confidential_things_is_no_secret(ordinary: str) -> None:
    [draft] = compose(request(reader("Priya Example", mine=ordinary)))
    assert ordinary in draft.body


def test_neither_people_nor_employer_become_secret_by_standing_in_such_a_note() -> None:
    [draft] = compose(
        request(
            reader("Priya Example", private="Priya said Northwind is not public about it", talk="life at Northwind")
        )
    )
    assert "life at Northwind" in draft.body
