"""Contacts in codes and .vcf files."""

import pytest

from afterword.cards.barcode import contact_in_code, contact_in_file, is_vcard, link_in_code
from afterword.cards.contact_file import text_of_contact_file
from afterword.errors import InputError

VCARD = """BEGIN:VCARD
VERSION:3.0
N:Raman;Priya;;Dr.;
FN:Dr. Priya Raman
ORG:Northwind\\, Inc.;Engineering
TITLE:Staff Engineer
TEL;TYPE=work,voice:+1 415 555 0100
item1.TEL;TYPE=FAX:+1 415 555 0101
EMAIL;TYPE=INTERNET:priya@north
 wind.example.com
ADR;TYPE=WORK:;;1 Main St;Springfield;IL;62701;USA
URL:https://northwind.example.com
END:VCARD
"""


def test_a_vcard_gives_all_its_fields() -> None:
    contact = contact_in_code(VCARD)
    assert contact is not None
    assert (contact.name, contact.title, contact.employer) == ("Dr. Priya Raman", "Staff Engineer", "Northwind, Inc.")
    assert (contact.emails, contact.phones, contact.fax) == (
        ("priya@northwind.example.com",),
        ("+1 415 555 0100",),
        ("+1 415 555 0101",),
    )
    assert contact.address == "1 Main St, Springfield, IL 62701, USA"


def test_an_old_vcard_in_quoted_printable_keeps_its_letters() -> None:
    text = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:W=C3=B3jcik;=C5=81uk=\nasz\nEND:VCARD"
    contact = contact_in_code(text)
    assert contact is not None
    assert contact.name == "Łukasz Wójcik"


def test_a_mecard_is_read() -> None:
    contact = contact_in_code("MECARD:N:Raman,Priya;TEL:+14155550100;EMAIL:priya@example.com;ORG:Northwind;;")
    assert contact is not None
    assert (contact.name, contact.employer, contact.phones) == ("Priya Raman", "Northwind", ("+14155550100",))


def test_a_link_is_shown_and_is_no_contact() -> None:
    assert contact_in_code("https://example.com/priya") is None
    assert link_in_code("https://example.com/priya") == "https://example.com/priya"
    assert link_in_code("WIFI:S:guest;;") is None


def test_a_ten_megabyte_vcard_gets_a_sentence() -> None:
    with pytest.raises(InputError, match="larger than 2 MB"):
        contact_in_file(b"BEGIN:VCARD\nNOTE:" + b"x" * 10_000_000)


def test_endless_folds_end() -> None:
    folded = "BEGIN:VCARD\nFN:Priya\n" + "NOTE:x\n" + " y\n" * 500_000 + "END:VCARD"
    assert contact_in_file(folded.encode()).name == "Priya"


def test_a_photograph_in_a_vcard_is_passed_over() -> None:
    text = "BEGIN:VCARD\nFN:Priya Raman\nPHOTO;ENCODING=b:" + "A" * 100_000 + "\nTITLE:Engineer\nEND:VCARD"
    assert contact_in_file(text.encode()).title == "Engineer"


def test_an_empty_vcard_gets_a_sentence() -> None:
    with pytest.raises(InputError, match="no name, address or number"):
        contact_in_file(b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_contact_file_is_read_in_any_encoding_it_comes_in(encoding: str) -> None:
    raw = "BEGIN:VCARD\r\nFN:Siân Byrne\r\nEND:VCARD".encode(encoding)
    assert is_vcard(raw)
    assert contact_in_file(raw).name == "Siân Byrne"


@pytest.mark.parametrize(
    "photograph",
    ["PHOTO;ENCODING=b:/9j/\n 4AAQ\n", "PHOTO;ENCODING=BASE64;TYPE=JPEG:\n/9j/4AAQ\nAAAA\n\n", "item1.PHOTO:x\n"],
)
def test_photographs_are_left_out_of_what_is_kept(photograph: str) -> None:
    text = f"BEGIN:VCARD\nFN:Priya\n{photograph}TITLE:Engineer\nNOTE:a:\n b\nEND:VCARD"
    assert text_of_contact_file(text.encode()) == "BEGIN:VCARD\nFN:Priya\nTITLE:Engineer\nNOTE:a:\n b\nEND:VCARD"


def test_a_name_folded_without_end_is_none_and_the_rest_is_read() -> None:
    found = contact_in_file(b"BEGIN:VCARD\nFN:Priya\n" + b" x\n" * 50_000 + b"EMAIL:priya@example.com\nEND:VCARD")
    assert (found.name, found.emails) == (None, ("priya@example.com",))
    with pytest.raises(InputError, match="no name, address or number"):
        contact_in_file(b"BEGIN:VCARD\nFN:Priya\n" + b" x\n" * 500_000)


def test_another_file_is_no_contact_file() -> None:
    assert text_of_contact_file(b"Priya Raman\nBEGIN:VCARD") is None
