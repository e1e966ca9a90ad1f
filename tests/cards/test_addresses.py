"""Mail addresses on a card, and the reader's slips in them."""

import pytest

from tests.cards.said import as_row, read


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("E-mail: jane.doe@example.com", "jane.doe@example.com"),
        ("jane.doe @ example.com", "jane.doe@example.com"),
        ("jane.doe@example,com", "jane.doe@example.com"),
        ("jane.doe@example. com", "jane.doe@example.com"),
        ("jane.doe@example.corn", "jane.doe@example.com"),
        ("jane.doe©example.com", "jane.doe@example.com"),
        ("jane.doe (at) example.com", "jane.doe@example.com"),
        ("Jane.Doe@Example.COM", "jane.doe@example.com"),
        ("jané.doe@example.com", "jane.doe@example.com"),
        ("M jane_doe-1@mail.example.co.uk | www.example.co.uk", "jane_doe-1@mail.example.co.uk"),
    ],
)
def test_an_address_is_found_as_it_was_meant(printed: str, meant: str) -> None:
    assert as_row(read(f"5 Jane Doe\n3 {printed}"))["emails"] == meant


def test_an_address_broken_over_two_lines_is_joined() -> None:
    assert as_row(read("5 Jane Doe\n3 jane.doe@\n3 averylongname-example.com"))["emails"] == (
        "jane.doe@averylongname-example.com"
    )


@pytest.mark.parametrize("between", [" · ", "·", "-", "."])
def test_what_stands_beside_an_address_is_no_part_of_it(between: str) -> None:
    row = as_row(read(f"5 Jane Doe\n3 416-555-0134{between}jane@example.com\n3 www.example.com"))
    assert (row["emails"], row["phones"]) == ("jane@example.com", "+14165550134")


def test_a_website_stuck_to_an_address_is_cut_off() -> None:
    row = as_row(read("5 Jane Doe\n3 jane@example.co-www.example.co"))
    assert (row["emails"], row["website"]) == ("jane@example.co", "www.example.co")
    assert as_row(read("5 Jane Doe\n3 jane@example.ae.example.ae"))["emails"] == "jane@example.ae"


def test_a_handle_is_no_address() -> None:
    assert as_row(read("5 Jane Doe\n3 @janedoe\n3 janedoe.com"))["emails"] == ""


@pytest.mark.parametrize(
    ("printed", "name", "meant"),
    [
        ("Ejane.doe@example.com", "Jane Doe", "jane.doe@example.com"),
        ("Einfo@example.com", "Jane Doe", "info@example.com"),
        ("Ejoao_dasilva@example.com.br", "João da Silva", "joao_dasilva@example.com.br"),
        ("1info@example.com", "Jane Doe", "info@example.com"),
        ("edoe@example.com", "Ernest Doe", "edoe@example.com"),
        ("gtokes@example.hu", "Tőkés Győző", "gtokes@example.hu"),
        ("j0hn.smith@example.com", "John Smith", "john.smith@example.com"),
        ("john.smith2@example.com", "John Smith", "john.smith2@example.com"),
        ("ifilmore@example.com", "Lillian Filmore", "lfilmore@example.com"),
        ("i.filmore@example.com", "Lillian Filmore", "l.filmore@example.com"),
        ("ifilmore@example.com", "Ingrid Filmore", "ifilmore@example.com"),
    ],
)
def test_a_label_or_a_digit_that_slipped_in_is_told_from_the_name(printed: str, name: str, meant: str) -> None:
    assert as_row(read(f"5 {name}\n3 {printed}"))["emails"] == meant


def test_the_persons_own_address_comes_before_that_of_the_house() -> None:
    assert as_row(read("5 Jane Doe\n3 info@example.com\n3 jane@example.com"))["emails"] == (
        "jane@example.com,info@example.com"
    )


def test_an_ending_that_does_not_exist_is_doubted() -> None:
    [email] = read("5 Jane Doe\n3 jane@example.cqm").emails
    assert email.confidence < 0.5


@pytest.mark.parametrize("printed", ["jane.doemexample.com", "jane.doeéexample.com", "jane.doe9example.com"])
def test_an_at_sign_that_was_read_as_a_letter_is_found_where_name_and_website_say_so(printed: str) -> None:
    row = as_row(read(f"5 Jane Doe\n3 www.example.com\n3 {printed}"))
    assert (row["emails"], row["website"]) == ("jane.doe@example.com", "www.example.com")


def test_so_is_one_of_the_house_beside_a_website_without_www() -> None:
    row = as_row(read("5 Jane Doe\n3 officeaexample.com\n3 example.com"))
    assert (row["emails"], row["website"]) == ("office@example.com", "example.com")


@pytest.mark.parametrize("site", ["shop.example.com", "bestexample.com", "jobs-example.com"])
def test_another_site_of_the_house_is_no_address(site: str) -> None:
    assert as_row(read(f"5 Jane Doe\n3 www.example.com\n3 {site}"))["emails"] == ""


@pytest.mark.parametrize("printed", ["owww.northwind.com", "onorthwind.com", "www.northwind.com"])
def test_a_drawn_globe_is_no_letter_of_the_website(printed: str) -> None:
    site = str(as_row(read(f"5 Jane Doe\n3 jane@northwind.com\n3 {printed}"))["website"])
    assert site.removeprefix("www.") == "northwind.com"
