"""Cards that are no usual card, photographed at an angle: each is read as far as it goes, and says what is odd."""

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from afterword.cards.ocr import Reader
from afterword.cards.reader import PLEASE_CHECK, Reading, read_sides
from afterword.cards.warnings import SENTENCES
from tests.cards.said import as_row, read

PICTURES = Path(__file__).with_name("pictures")


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as started:
        yield started


@cache
def reading(reader: Reader, name: str, turned: int = 0) -> Reading:
    raw = (PICTURES / f"{name}.jpg").read_bytes()
    if turned:
        written = io.BytesIO()
        Image.open(io.BytesIO(raw)).rotate(turned, expand=True).save(written, "JPEG", quality=90)
        raw = written.getvalue()
    return read_sides([raw], reader)


def name_of(seen: Reading) -> str:
    assert seen.fields.name is not None
    return seen.fields.name.value


def test_two_cards_in_one_picture_are_told_and_not_mixed_into_one_person(reader: Reader) -> None:
    seen = reading(reader, "two-cards")
    assert seen.warnings == ("two_cards",)
    assert SENTENCES["two_cards"] == "There seem to be two cards in this picture. Take one picture of each."
    row = as_row(seen.fields)
    assert (row["name"], row["title"], row["employer"]) == ("Priya Raman", "Staff Engineer", "Northwind Inc.")
    assert seen.fields.others == ("Tom Okafor",)


def test_two_people_on_one_card_are_both_named_and_asked_about(reader: Reader) -> None:
    seen = reading(reader, "two-people")
    assert seen.warnings == ("several_people",)
    assert {name_of(seen), *seen.fields.others} == {"Margaret Hale", "Oliver Finch"}


def test_a_name_that_is_the_employers_too_is_read_once_as_each_and_asked_about(reader: Reader) -> None:
    seen = reading(reader, "name-is-employer")
    row = as_row(seen.fields)
    assert (row["name"], row["employer"]) == ("Rosa Martin", "ROSA MARTIN")
    assert {"name_is_employer", "check_name"} <= set(seen.warnings)


def test_a_slogan_as_the_biggest_line_is_neither_name_nor_employer(reader: Reader) -> None:
    seen = reading(reader, "slogan")
    row = as_row(seen.fields)
    assert (row["name"], row["title"], row["employer"]) == ("Priya Raman", "Operations Manager", "Northwind Logistics")
    assert seen.warnings == ()


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_card_is_read_whichever_way_it_lies_and_says_that_it_was_turned(reader: Reader, turned: int) -> None:
    seen = reading(reader, "slogan", turned)
    assert (name_of(seen), seen.turned, seen.warnings) == ("Priya Raman", turned, ("turned",))
    assert [email.value for email in seen.fields.emails] == ["priya@northwindlogistics.com"]


def test_a_single_name_is_a_name(reader: Reader) -> None:
    seen = reading(reader, "mononym")
    row = as_row(seen.fields)
    assert (row["name"], row["title"], row["phones"]) == ("Sukarno", "Percussionist", "+6281234567890")


def test_stacked_vietnamese_marks_are_read_or_put_back_and_asked_about(reader: Reader) -> None:
    seen = reading(reader, "vietnamese")
    assert name_of(seen) == "Nguyễn Thị Hồng Diễm"
    assert seen.warnings == ("check_name",)


def test_a_comma_below_is_romanian_and_a_cedilla_turkish(reader: Reader) -> None:
    assert name_of(reading(reader, "romanian")) == "\u0218tefan Mure\u0219an"
    assert name_of(reading(reader, "turkish")) == "Ay\u015fe I\u015f\u0131k \u015eahin"


def test_a_shop_without_a_person_has_no_name_and_says_so(reader: Reader) -> None:
    seen = reading(reader, "shop")
    row = as_row(seen.fields)
    assert (row["name"], row["title"], row["emails"]) == (None, None, "")
    assert (row["employer"], row["phones"], row["website"]) == (
        "The Blue Door",
        "+15032221212",
        "thebluedoorbakery.com",
    )
    assert seen.warnings == ("no_name",)


def test_a_right_name_in_clear_print_is_not_flagged(reader: Reader) -> None:
    for card in ("slogan", "turkish", "two-people"):
        found = reading(reader, card).fields.name
        assert found is not None
        assert found.confidence >= PLEASE_CHECK


def test_partners_with_commas_between_them_are_one_employer() -> None:
    fields = read("7 Simpson, Parsons and Hill\n5 Leanne Doyle\n3 Solicitor\n3 l.doyle@simpson.co.uk")
    assert fields.employer is not None
    assert fields.employer.value == "Simpson, Parsons and Hill"


def test_a_website_with_two_endings_needs_no_www() -> None:
    fields = read("8 Bike & Bean\n3 +44 117 496 0198\n3 bikeandbean.co.uk\n3 14 St. John's Lane, London EC1M 4AJ")
    assert fields.website is not None
    assert fields.website.value == "bikeandbean.co.uk"


def test_a_turkish_name_begins_with_a_dotted_capital() -> None:
    fields = read("7 ismail Işıkçı\n3 Genel Müdür\n3 ismail@anadoluinsaat.com.tr")
    assert fields.name is not None
    assert fields.name.value == "İsmail Işıkçı"
