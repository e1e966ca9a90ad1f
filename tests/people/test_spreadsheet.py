"""Tables of contacts: each kind of file there is, in its own separator and tongue."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.people.headings import field_of
from afterword.people.spreadsheet import guessed, people, table

GOOGLE = """First Name,Middle Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,\
Phone 1 - Value
Priya,A.,Raman,Northwind,Staff Engineer,* Work,priya@northwind.example ::: priya@home.example,+1 555 0100
,,,Okapi Health,,,info@okapi.example,
"""
OUTLOOK_DE = """Anrede;Vorname;Nachname;Firma;Position;E-Mail-Adresse;Mobiltelefon;Notizen
Dr.;Jürgen;Müller;"Müller; Söhne";Leiter;jm@mueller.example;+49 170 5550100;"zwei
Zeilen"
"""
LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Priya,Raman,https://www.linkedin.com/in/priya,,Northwind,Staff Engineer,01 Jun 2026
"""
SPANISH = "Nombre\tApellidos\tCorreo electrónico\tEmpresa\nJosé\tNúñez\tjose@okapi.example\tOkapi\n"


@pytest.mark.parametrize(
    ("text", "name", "employer", "email"),
    [
        (GOOGLE, "Priya A. Raman", "Northwind", "priya@northwind.example"),
        (OUTLOOK_DE, "Dr. Jürgen Müller", "Müller; Söhne", "jm@mueller.example"),
        (LINKEDIN, "Priya Raman", "Northwind", ""),
        (SPANISH, "José Núñez", "Okapi", "jose@okapi.example"),
    ],
)
def test_each_address_book_is_understood_as_it_comes(text: str, name: str, employer: str, email: str) -> None:
    found = table(text)
    first = people(found, guessed(found.headings))[0]
    assert (first.name, first.employer, (*first.emails, "")[0]) == (name, employer, email)


def test_several_addresses_in_one_cell_are_several() -> None:
    found = table(GOOGLE)
    first, company = people(found, guessed(found.headings))
    assert first.emails == ("priya@northwind.example", "priya@home.example")
    assert (company.row, company.refused) == (3, "It names a company, but nobody.")


def test_a_page_of_theirs_is_kept_and_rows_are_counted_as_the_file_does() -> None:
    found = table(LINKEDIN)
    (first,) = people(found, guessed(found.headings))
    assert first.links == ("linkedin.com/in/priya",)


def test_a_column_may_be_taken_for_another() -> None:
    found = table("A,B\nPriya Raman,Northwind\n")
    assert guessed(found.headings) == ("", "")
    (first,) = people(found, ("name", "employer"))
    assert (first.name, first.employer) == ("Priya Raman", "Northwind")


def test_a_formula_is_a_text_and_nothing_computes_it() -> None:
    found = table("Name,Company\n'=HYPERLINK(1),Northwind\n")
    (first,) = people(found, guessed(found.headings))
    assert first.name == "=HYPERLINK(1)"


@pytest.mark.parametrize("text", ["", "\n\n", "just some words\nand more of them"])
def test_what_is_no_table_is_said(text: str) -> None:
    with pytest.raises(InputError):
        table(text)


def test_too_many_rows_are_said() -> None:
    with pytest.raises(InputError, match="50,000 rows"):
        table("Name,Email\n" + "Priya,a@b.example\n" * 50_001)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("E-mail 2 Address", "email"),
        ("Adresse e-mail", "email"),
        ("Téléphone mobile", "phone"),
        ("Société", "employer"),
        ("Cognome", "family"),
        ("Notes", ""),
        ("E-mail 1 - Label", ""),
    ],
)
def test_headings_of_many_tongues(heading: str, field: str) -> None:
    assert field_of(heading) == field


@given(st.text(max_size=300))
def test_nothing_breaks_it(text: str) -> None:
    try:
        found = table(text)
    except InputError:
        return
    for one in people(found, ["name"] * len(found.headings)):
        assert one.name or one.refused
