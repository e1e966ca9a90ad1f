"""Numbers on a card, told apart and brought into one form."""

import time

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cards.said import as_row, read

REGIONS = ("US", "GB", "DE", "FR", "PL", "CZ", "HU", "RO", "TR", "VN", "JP", "IN", "BR", "ES", "SE", "IT", "NL")


@pytest.mark.parametrize(
    ("printed", "region", "phones", "fax"),
    [
        ("Tel 212-810-5300", "US", "+12128105300", ""),
        ("T 917.661.7800 F 917.661.7801", "US", "+19176617800", "+19176617801"),
        ("415-555-0100 (fax)", "US", "", "+14155550100"),
        ("415-555-0100 (cell) 415-555-0101 (fax)", "US", "+14155550100", "+14155550101"),
        ("Tel/Fax: +49 30 901820", None, "+4930901820", "+4930901820"),
        ("Telefon +49 (0) 711 347-2345", None, "+497113472345", ""),
        ("0049 711 3472345", None, "+497113472345", ""),
        ("Mobil 0170 123 4567", "DE", "+491701234567", ""),
        ("Tél. : 01 71 92 60 00 - Port. : 06 12 34 56 78", "FR", "+33171926000,+33612345678", ""),
        ("+1 415 555 0100 / +1 415 555 0101", None, "+14155550100,+14155550101", ""),
        ("Office (415) 229-1333 ext. 204", "US", "+14152291333", ""),
        ("Cell: (4l5) 229-l333", "US", "+14152291333", ""),
        ("24/7 (602) 555-0134", "US", "+16025550134", ""),
        ("VAT GB 123 4567 89", "GB", "", ""),
        ("NIP 526-10-40-828", "PL", "", ""),
        ("SIRET 552 100 554 00013", "FR", "", ""),
        ("00-514 Warszawa", "PL", "", ""),
        ("New York, NY 10010-3677", "US", "", ""),
        ("1998-2024", "US", "", ""),
    ],
)
def test_a_line_gives_its_numbers_and_no_other(printed: str, region: str | None, phones: str, fax: str) -> None:
    row = as_row(read(f"5 Jane Doe\n3 {printed}", region))
    assert (row["phones"], row["fax"]) == (phones, fax)


def test_a_label_on_the_line_above_counts() -> None:
    assert as_row(read("5 Jane Doe\n3 Fax\n3 (415) 229-1333", "US"))["fax"] == "+14152291333"


def test_the_domain_says_which_country_before_the_account_does() -> None:
    assert as_row(read("5 Jane Doe\n3 Tel 030 901820\n3 jane@example.de", "US"))["phones"] == "+4930901820"


@given(st.sampled_from(REGIONS), st.sampled_from(list(phonenumbers.PhoneNumberType.values())), st.booleans())
def test_a_number_printed_in_any_usual_form_comes_back_as_e164(region: str, kind: int, abroad: bool) -> None:
    number = phonenumbers.example_number_for_type(region, kind)
    if number is None or len(str(number.national_number)) < 7:
        return
    form = phonenumbers.PhoneNumberFormat.INTERNATIONAL if abroad else phonenumbers.PhoneNumberFormat.NATIONAL
    printed = phonenumbers.format_number(number, form)
    wanted = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    assert as_row(read(f"5 Jane Doe\n3 Tel {printed}", region))["phones"] == wanted


@pytest.mark.parametrize("noise", ["1 ", "(12)-", "+1 ", "1/2/3 ", "O1lI", "a.b@c.d "])
def test_a_line_of_nothing_but_noise_is_over_at_once(noise: str) -> None:
    row = f"3 {(noise * 200)[:400]}"
    began = time.monotonic()
    read("\n".join([row] * 20))
    assert time.monotonic() - began < 10
