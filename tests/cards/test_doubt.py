"""What is flagged as doubtful, and which of several looks at a line is believed."""

import pytest

from afterword.cards.fields import Fields
from afterword.cards.found import Found
from afterword.cards.reader import PLEASE_CHECK, read_text, reading_of
from afterword.cards.sight import Piece, Sight


def card(*rows: Piece) -> Fields:
    """Pieces of text under each other, the first the largest."""
    placed, top = [], 50.0
    for index, row in enumerate(rows):
        height = 40.0 if index else 70.0
        right = 60 + len(row.text) * height / 2
        corners = ((60.0, top), (right, top), (right, top + height), (60.0, top + height))
        placed.append(Piece(row.text, row.score, corners, row.letters or (1.0,) * len(row.text), row.again))
        top += height * 1.4
    return reading_of([Sight(1600, 1000, 0, tuple(placed))]).fields


def seen(text: str, *again: str, unsure: str = "") -> Piece:
    """A row, what further looks said of it, and the letter that was hard to see."""
    letters = tuple(0.5 if sign in unsure else 1.0 for sign in text)
    return Piece(text, 0.98, (), letters, again)


def is_flagged(found: Found | None) -> bool:
    assert found is not None
    return found.confidence < PLEASE_CHECK


ADDRESS = seen("priya.raman@northwind.com")


def test_a_name_whose_letters_are_clear_is_not_flagged() -> None:
    fields = card(seen("Priya Raman", "Priya Raman", "Priya Raman"), seen("Staff Engineer"), ADDRESS)
    assert not is_flagged(fields.name)
    assert not is_flagged(fields.emails[0])


def test_one_letter_that_was_hard_to_see_flags_a_name() -> None:
    assert is_flagged(card(seen("Priya Raman", unsure="y"), seen("Staff Engineer"), ADDRESS).name)


def test_a_letter_of_the_degree_behind_it_does_not_flag_a_name() -> None:
    assert not is_flagged(card(seen("Priya Raman, MBA", unsure="B"), seen("Staff Engineer"), ADDRESS).name)


def test_a_further_look_that_saw_another_letter_flags_a_name() -> None:
    fields = card(seen("Priya Roman", "Priya Raman", "Priya Roman"), seen("Staff Engineer"), seen("info@example.com"))
    assert is_flagged(fields.name)


def test_a_further_look_that_saw_no_space_or_a_capital_does_not() -> None:
    fields = card(seen("Priya Raman", "PriyaRaman", "priya Raman"), seen("Staff Engineer"), ADDRESS)
    assert not is_flagged(fields.name)


@pytest.mark.parametrize(
    ("printed", "domain"),
    [
        ("Miroslaw Nowak", "example.pl"),
        ("Bogdan Otelea", "example.ro"),
        ("BJÖRN WEISS", "example.de"),
        ("BJÖRN WEISS", "example.ch"),
        ("Laerke Holm", "example.dk"),
        ("Jose Ruiz", "example.es"),
    ],
)
def test_a_name_without_the_mark_its_country_writes_is_flagged(printed: str, domain: str) -> None:
    assert is_flagged(card(seen(printed), seen("Director"), seen(f"info@{domain}")).name)


def test_the_same_name_in_a_country_without_marks_is_not_flagged() -> None:
    fields = card(seen("Jose Ruiz"), seen("Director"), seen("jose.ruiz@example.com"), seen("+1 415 555 0100"))
    assert not is_flagged(fields.name)


def test_a_pasted_name_loses_no_mark_and_is_not_flagged() -> None:
    assert not is_flagged(read_text("Jose Ruiz\nDirector\njose.ruiz@example.es").fields.name)


def test_a_name_beside_somebody_elses_address_is_flagged() -> None:
    assert is_flagged(card(seen("Priya Raman"), seen("Staff Engineer"), seen("t.okafor@example.com")).name)


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        ("JI-HOON PARK", "info@example.kr"),
        ("DESHAWN CARTER", "info@example.com"),
        ("PETER VAN DYKE", "info@example.com"),
        ("Jadwlga Nowak", "info@example.pl"),
        ("Jane Doe CPLP", "jane.doe@example.com"),
        ("Yifan Lam", "grace.lam@example.com"),
        ("田中健一", "info@example.co.jp"),
        ("Elvira", "info@example.com"),
        ("Karl Ilg", "info@example.at"),
        ("Malgorzata Jędrzejczyk", "info@example.de"),
    ],
)
def test_a_name_that_may_be_written_otherwise_is_flagged(printed: str, address: str) -> None:
    assert is_flagged(card(seen(printed), seen("Director"), seen(address)).name)


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        ("JANE CARTER", "info@example.com"),
        ("PETER VAN DIJK", "info@example.nl"),
        ("DENISE CARTER", "info@example.com"),
        ("Jadwiga Nowak", "info@example.pl"),
        ("Jane Doe III", "jane.doe@example.com"),
        ("Robert Lam", "rob.lam@example.com"),
        ("田中 健一", "info@example.co.jp"),
        ("Karl Ilg", "karl.ilg@example.at"),
        ("Jose Ruiz", "info@example.de"),
    ],
)
def test_a_name_that_can_be_written_in_one_way_is_not(printed: str, address: str) -> None:
    assert not is_flagged(card(seen(printed), seen("Director"), seen(address)).name)


def test_a_letter_of_a_name_that_nothing_knows_has_to_be_clearer() -> None:
    def with_address(address: str) -> Fields:
        letters = (1.0,) * 6 + (0.85,) + (1.0,) * 4
        return card(Piece("Priya Vrbnik", 0.98, (), (*letters, 1.0)), seen("Director"), seen(address))

    assert is_flagged(with_address("info@example.com").name)
    assert not is_flagged(with_address("priya.vrbnik@example.com").name)


@pytest.mark.parametrize(("domain", "flagged"), [("example.pl", True), ("example.com", False)])
def test_where_marks_are_many_a_letter_has_to_be_clearer_still(domain: str, flagged: bool) -> None:
    name = Piece("Anna Lapinski", 0.98, (), (1.0,) * 5 + (0.95,) + (1.0,) * 7)
    assert is_flagged(card(name, seen("Director"), seen(f"anna.lapinski@{domain}")).name) is flagged


def test_an_address_that_may_go_on_is_flagged() -> None:
    assert is_flagged(card(seen("Bike & Bean"), seen("info@bikeandbean.co")).emails[0])


@pytest.mark.parametrize(("letter", "flagged"), [(0.95, True), (1.0, False)])
def test_an_address_that_neither_name_nor_employer_vouches_for_has_to_be_clear(letter: float, flagged: bool) -> None:
    address = Piece("xk7@qmail.com", 0.98, (), (1.0,) * 5 + (letter,) + (1.0,) * 7)
    assert is_flagged(card(seen("Priya Raman"), seen("Engineer"), address).emails[0]) is flagged


def test_of_two_spellings_of_a_domain_the_employers_is_taken() -> None:
    rows = [seen("Nordhavn Consulting"), seen("Priya Raman"), seen("Partner"), seen("www.nordhavnconsulting.com")]
    [email] = card(*rows, seen("priya@nordhovnconsulting.com")).emails
    assert email.value == "priya@nordhavnconsulting.com"
    assert not is_flagged(email)


def test_a_domain_that_only_the_website_spells_otherwise_is_flagged() -> None:
    rows = [seen("Priya Raman"), seen("Partner"), seen("www.nordhavn-cons.com"), seen("priya@nordhovn-cons.com")]
    [email] = card(*rows).emails
    assert is_flagged(email)


def test_an_address_with_a_letter_nobody_vouches_for_is_flagged() -> None:
    assert is_flagged(card(seen("Priya Raman"), seen("Engineer"), seen("pr@exarnple.com", unsure="n")).emails[0])


def test_of_two_looks_at_an_address_the_one_with_the_websites_domain_is_taken() -> None:
    address = seen("priya.raman@northvind.com", "priya.raman@northwind.com")
    fields = card(seen("Priya Raman"), seen("Staff Engineer"), address, seen("www.northwind.com"))
    assert [email.value for email in fields.emails] == ["priya.raman@northwind.com"]


def test_a_domain_is_spelt_as_the_employer_where_only_look_alikes_differ() -> None:
    fields = card(seen("Corner Law Group"), seen("Priya Raman"), seen("Attorney"), seen("praman@comerlawgroup.com"))
    assert [email.value for email in fields.emails] == ["praman@cornerlawgroup.com"]


def test_of_two_looks_at_a_name_the_one_in_the_address_is_taken() -> None:
    name = seen("Priya Ramen", "Priya Ramen", "Priya Raman")
    fields = card(name, seen("Staff Engineer"), ADDRESS)
    assert fields.name is not None
    assert fields.name.value == "Priya Raman"
    assert is_flagged(fields.name)


def test_of_three_looks_at_a_name_what_two_saw_is_taken_and_flagged() -> None:
    name = card(seen("Anna Zajqc", "Anna Zając", "Anna Zając"), seen("Director"), seen("info@example.com")).name
    assert name is not None
    assert name.value == "Anna Zając"
    assert is_flagged(name)


def test_two_looks_that_only_lost_a_mark_are_not_believed() -> None:
    name = card(seen("Anna Zając", "Anna Zajac", "Anna Zajac"), seen("Director"), seen("info@example.com")).name
    assert name is not None
    assert name.value == "Anna Zając"


@pytest.mark.parametrize(
    ("printed", "website"),
    [("priya@northwind-ins", "www.northwind-ins.com"), ("PRIYA@NORTHWINDCOM", "Springfield")],
)
def test_an_address_without_its_end_or_its_dot_is_completed_and_flagged(printed: str, website: str) -> None:
    [email] = card(seen("Priya Raman"), seen("Staff Engineer"), seen(printed), seen(website)).emails
    assert email.value in ("priya@northwind-ins.com", "priya@northwind.com")
    assert is_flagged(email)


def test_a_romanian_name_without_marks_is_flagged_where_it_may_have_had_some() -> None:
    def name(text: str) -> Found | None:
        return card(seen(text), seen("Avocat"), seen("info@delta.ro"), seen("Str. Academiei 28, 010016 Cluj")).name

    assert is_flagged(name("Ionela Tiganus"))
    assert not is_flagged(name("Victor Georgescu"))


def test_a_digit_inside_a_name_is_read_as_a_letter_and_flagged() -> None:
    fields = card(seen("S0REN HOLM"), seen("Advokat"), seen("soren.holm@hansen.dk"), seen("www.hansen.dk"))
    assert fields.name is not None
    assert fields.name.value == "Søren Holm"
    assert is_flagged(fields.name)


def test_the_label_before_an_address_of_two_family_names_is_no_letter_of_it() -> None:
    fields = card(seen("Ewa Blad-Was"), seen("Dyrektor"), seen("eewa.blad-was@nowicki.pl"))
    assert [found.value for found in fields.emails] == ["ewa.blad-was@nowicki.pl"]
    assert not is_flagged(fields.emails[0])


def test_an_address_that_lost_its_first_letter_is_not_vouched_for_by_a_name_like_it() -> None:
    fields = card(
        seen("Md. Illiyas"),
        seen("Manager"),
        seen("lliyas.illiyas@sagar.in", "illiyas.illiyas@sagar.in", "lliyas.illiyas@sagar.in"),
    )
    assert is_flagged(fields.emails[0]) or fields.emails[0].value == "illiyas.illiyas@sagar.in"


def test_a_letter_that_is_taken_from_an_address_and_is_no_label_flags_it() -> None:
    fields = card(seen("Ory Gabor"), seen("Konyvelo"), seen("fory@zoldmezo.hu"), seen("www.zoldmezo.hu"))
    assert fields.emails[0].value == "fory@zoldmezo.hu" or is_flagged(fields.emails[0])


def test_the_first_of_two_initials_is_no_label() -> None:
    fields = card(seen("Robert J. Smith"), seen("Engineer"), seen("rjsmith@northwind.com"))
    assert [found.value for found in fields.emails] == ["rjsmith@northwind.com"]
