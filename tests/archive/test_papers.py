"""Contacts and interviews as other programs read them."""

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.archive.calendar import Event, calendar
from afterword.archive.file_names import file_name
from afterword.archive.table import table
from afterword.archive.vcard import Card, vcards
from afterword.people.spreadsheet import people
from afterword.people.spreadsheet import table as read_table

texts = st.text(st.characters(exclude_categories=["Cs"]))


def values(text: str) -> dict[str, str]:
    """The properties of a vCard or calendar, unfolded and unescaped, as RFC 6350 section 3 says."""
    assert text.endswith("\r\n")
    lines = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    pairs = (line.partition(":") for line in lines)
    return {name: _unescaped(value) for name, _, value in pairs}


def _unescaped(value: str) -> str:
    found, signs = "", iter(value)
    for sign in signs:
        if sign == "\\":
            escaped = next(signs)
            found += "\n" if escaped == "n" else escaped
        else:
            found += sign
    return found


def printable(text: str) -> str:
    """Without the control characters that the formats cannot hold."""
    return "".join(sign for sign in text if sign in "\n\t" or not (ord(sign) < 0x20 or 0x7F <= ord(sign) < 0xA0))


@given(name=texts, title=texts.filter(bool), employer=texts.filter(bool))
def test_every_text_survives_in_a_vcard(name: str, title: str, employer: str) -> None:
    title = title.replace("\r\n", "\n").replace("\r", "\n")
    found = values(
        vcards([Card("urn:uuid:1", "Priya " + name.replace("\r", ""), employer.replace("\r", ""), title=title)])
    )
    assert found["FN"] == printable("Priya " + name.replace("\r", ""))
    assert found["TITLE"] == printable(title)
    assert found["ORG"] == printable(employer.replace("\r", ""))


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=80))
def test_no_line_is_longer_than_75_octets_and_none_is_cut_inside_a_character(place: str) -> None:
    moment = datetime(2026, 6, 9, 14, 0, tzinfo=UTC)
    text = calendar([Event("urn:uuid:1", "Northwind", moment, moment, moment, place)])
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert values(text)["DTSTART"] == "20260609T140000Z"


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Priya Raman", "Raman;Priya;;;"),
        ("Dr. Alice Example", "Example;Alice;;Dr.;"),
        ("Ludwig van Beethoven", "van Beethoven;Ludwig;;;"),
    ],
)
def test_a_name_is_given_in_parts_where_they_are_certain(full: str, parts: str) -> None:
    assert f"N:{parts}\r\n" in vcards([Card("urn:uuid:1", full, "Northwind")])


@pytest.mark.parametrize("full", ["Suharto", "王小明", "Gabriel García Márquez"])
def test_a_name_that_cannot_be_cut_stands_whole(full: str) -> None:
    text = vcards([Card("urn:uuid:1", full, "Northwind")])
    assert f"FN:{full}\r\n" in text
    assert "\r\nN:" not in text


def test_what_is_not_known_is_left_out() -> None:
    assert values(vcards([Card("urn:uuid:1", "Priya", "")])).keys() == {"BEGIN", "VERSION", "UID", "FN", "END"}


@given(st.lists(st.tuples(texts, texts | st.just("𐍈" * 300)), max_size=5))
def test_file_names_are_plain_and_differ(people: list[tuple[str, str]]) -> None:
    taken: set[str] = set()
    names = [file_name(*person, ending=".txt", taken=taken) for person in people]
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert not set(name) & set('/\\:*?"<>|\0\n')
        assert not name.startswith((".", "-"))
        assert len(name.encode()) <= 255


def test_names_of_any_script_stay_readable() -> None:
    assert (
        file_name("2026-06-11", "Näh & Söhne", "王小明", ending=".txt", taken=set())
        == "2026-06-11-näh-söhne-王小明.txt"
    )


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@given(st.lists(texts.map(lambda text: text.replace("\0", "")), min_size=1, max_size=4))
def test_no_cell_of_a_table_is_computed_and_each_comes_back(cells: list[str]) -> None:
    (headings, row) = read(table(["Name"] * len(cells), [cells]))
    assert headings == ["Name"] * len(cells)
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row)
    assert [cell.removeprefix("'") if cell != kept else cell for cell, kept in zip(row, cells, strict=True)] == cells


def test_a_formula_in_an_address_book_goes_in_and_out_as_text() -> None:
    book = table(["Name", "Phone"], [["=HYPERLINK(1)", "+1 555 0100"], ["Ada Sample", "@SUM(A1)"]])
    assert "'=HYPERLINK(1),'+1 555 0100" in book
    found = people(read_table(book), ("name", "phone"))
    assert [(one.name, one.phones) for one in found] == [
        ("=HYPERLINK(1)", ("+1 555 0100",)),
        ("Ada Sample", ("@SUM(A1)",)),
    ]
