"""The formal register: who is called how, and how the letter closes, in every kind."""

from datetime import timedelta

import pytest

from afterword.errors import InputError
from afterword.letters.compose import compose
from afterword.letters.kinds import KINDS
from afterword.letters.request import EarlierLetter, NewOpening, Reader
from tests.letters.cast import END, reader, request


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_is_formal_where_it_is_asked_for(kind: str) -> None:
    since = {
        "now": END + timedelta(days=40),
        "news": "I passed the Kafka exam",
        "new_opening": NewOpening("Staff Engineer"),
        "earlier_letters": (EarlierLetter("thank-you", END.date()),),
    }
    asked = request(
        reader("Ms. Priya Raman", promise="send the slides"),
        kind=kind,
        register="formal",
        **({} if kind == "thank-you" else since),
    )
    [draft] = compose(asked)
    assert "Ms. Raman" in draft.body
    assert "Priya" not in draft.body
    assert kind == "call-script" or "\n\nSincerely,\n" in draft.body


def test_without_a_title_the_whole_name_is_said_and_nobodys_gender_guessed() -> None:
    [draft] = compose(request(Reader("Priya Raman"), register="formal", dialect="en-GB"))
    assert draft.body.startswith("Dear Priya Raman,\n")
    assert "\n\nYours sincerely,\n" in draft.body


def test_a_form_of_address_that_was_given_is_kept() -> None:
    [draft] = compose(request(Reader("Priya Raman", address_as="Priya"), register="formal"))
    assert draft.body.startswith("Dear Priya,\n")


def test_a_plain_letter_to_a_doctor_closes_plainly_only_where_it_is_asked_for() -> None:
    [left, asked] = [
        compose(request(Reader("Dr. Priya Raman"), register=register))[0].body for register in (None, "plain")
    ]
    assert "\n\nSincerely,\n" in left
    assert "\n\nKind regards,\n" in asked


def test_a_register_that_is_none_is_said_so() -> None:
    with pytest.raises(InputError, match="“posh” is no register"):
        compose(request(register="posh"))
