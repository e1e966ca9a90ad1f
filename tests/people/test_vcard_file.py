"""vCards as the address books of this world write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.archive.vcard import Card, vcards
from afterword.people.vcard_file import is_vcard_file, vcard_people

OLD = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;Dr.;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. J=C3=BCrgen =
M=C3=BCller
TEL;CELL:+49 170 5550100
EMAIL;INTERNET:jm@okapi.example
ORG:Okapi Health;Research
PHOTO;JPEG;ENCODING=BASE64:
 /9j/4AAQSkZJRgABAQ
 AAAQABAAD

END:VCARD
"""
NEW = r"""BEGIN:VCARD
VERSION:4.0
FN:Priya Raman\, PhD
N:Raman;Priya;;;PhD
NICKNAME:Pri
item1.EMAIL;TYPE="work,home":priya@northwind.example
item1.X-ABLabel:Work
EMAIL:Priya <PRIYA@northwind.example>
EMAIL:priya@home.example
TEL;VALUE=uri:tel:+1-555-0100;ext=7
ORG:Northwind
TITLE:Staff
  Engineer
ADR;TYPE=work:;;Dock 4;Hamburg;;20095;Germany
URL:https://www.linkedin.com/in/priya/
URL:https://northwind.example/
PHOTO:data:image/jpeg;base64,/9j/4AAQ
END:VCARD
"""


def test_a_card_of_a_phone_is_read_with_its_umlauts_and_without_its_photograph() -> None:
    (found,) = vcard_people(OLD.replace("\n", "\r\n"))
    assert (found.name, found.emails, found.phones) == (
        "Dr. Jürgen Müller",
        ("jm@okapi.example",),
        ("+49 170 5550100",),
    )
    assert found.employer == "Okapi Health"


def test_a_card_of_today_is_read_with_groups_labels_and_pages() -> None:
    (found,) = vcard_people(NEW)
    assert (found.name, found.title, found.address_as) == ("Priya Raman, PhD", "Staff Engineer", "Pri")
    assert found.emails == ("priya@northwind.example", "priya@home.example")
    assert found.phones == ("+1-555-0100",)
    assert (found.website, found.links) == ("northwind.example", ("linkedin.com/in/priya",))
    assert found.postal_address == "Dock 4, Hamburg, 20095, Germany"


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ("ORG:Northwind", "It names a company, but nobody."),
        ("FN:Northwind\nORG:Northwind", "It names a company, but nobody."),
        ("EMAIL:a@b.example", "It has no name."),
        (
            "FN:Team\nX-ADDRESSBOOKSERVER-KIND:group",
            "It is a group, not a person. Whoever is in it has its name as a label.",
        ),
    ],
)
def test_who_cannot_be_taken_is_said(lines: str, why: str) -> None:
    (found,) = vcard_people(f"BEGIN:VCARD\n{lines}\nEND:VCARD")
    assert found.refused == why


def test_a_name_in_parts_is_put_together_and_the_last_card_may_be_cut_off() -> None:
    found = vcard_people("BEGIN:VCARD\nN:Raman;Priya;A.;;\nEND:VCARD\nBEGIN:VCARD\nFN:Tom Okafor\nEMA")
    assert [one.name for one in found] == ["Priya A. Raman", "Tom Okafor"]


def test_a_photograph_of_thirty_megabytes_is_passed_over() -> None:
    photo = "PHOTO;ENCODING=b:" + "\n ".join(["A" * 74] * 400_000)
    (found,) = vcard_people(f"BEGIN:VCARD\nFN:Priya Raman\n{photo}\nEMAIL:priya@northwind.example\nEND:VCARD")
    assert found.emails == ("priya@northwind.example",)


names = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20).filter(lambda text: text != "=")


@given(names, names)
def test_what_afterword_writes_it_reads(name: str, employer: str) -> None:
    (found,) = vcard_people(vcards([Card("urn:x", name, employer="of " + employer)]))
    assert found.name or found.refused


@given(st.text(max_size=200))
def test_nothing_breaks_it(text: str) -> None:
    for one in vcard_people(f"BEGIN:VCARD\n{text}\nEND:VCARD"):
        assert one.name or one.refused
    assert is_vcard_file(f"\ufeff\nbegin:vcard\n{text}")
