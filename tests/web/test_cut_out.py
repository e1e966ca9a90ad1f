"""The window on a kept picture through which one line is shown."""

import pytest

from afterword.cards.place import Place
from afterword.records.card_picture import CardPicture
from afterword.steps.card_reading import Value
from afterword.web.pages.cut_out import cut_out_of

PICTURE = CardPicture(position=0, width=1600, height=1000)


def test_a_line_is_shown_with_a_little_around_it() -> None:
    cut = cut_out_of(Value("Priya Raman", 0.9, 0, Place(0.25, 0.4, 0.5, 0.5)), [PICTURE])
    assert cut is not None
    assert (cut.left, cut.top, cut.width, cut.height) == (365, 365, 470, 170)


@pytest.mark.parametrize("place", [Place(0.9, 0.9, 1.4, 1.2), Place(-1, -1, 0, 0), Place(0.5, 0.5, 0.5, 0.5)])
def test_a_place_at_or_beyond_the_edge_is_still_a_window(place: Place) -> None:
    cut = cut_out_of(Value("Priya Raman", 0.9, 0, place), [PICTURE])
    assert cut is not None
    assert min(cut.width, cut.height) >= 1
    assert cut.left + cut.width <= 1600
    assert cut.top + cut.height <= 1000


def test_what_was_never_print_or_lost_its_picture_has_none() -> None:
    assert cut_out_of(Value("Priya Raman", 1.0), [PICTURE]) is None
    assert cut_out_of(Value("Priya Raman", 1.0, 1, Place(0, 0, 1, 1)), [PICTURE]) is None
