import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.words.names import clean, fold


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("  Alice   Example ", "Alice Example"),
        ("Alice\r\nExample", "Alice Example"),
        ("Alice\r\nBcc: charlie@okapi.example", "Alice Bcc: charlie@okapi.example"),
        ("Alice\u2028Example", "Alice Example"),
        ("Alice\tExample\x00", "Alice Example"),
        ("Alice\u200bExample", "Alice Example"),
        ("\ufeffAlice Example\u200e", "Alice Example"),
        ("Alice\u00a0Example", "Alice Example"),
        ("Rene\u0301e", "Renée"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("\u200dAlice\u200c Example\u200d", "Alice Example"),
    ],
)
def test_a_name_is_stored_on_one_line_without_losing_a_letter(typed: str, stored: str) -> None:
    assert clean(typed) == stored


@given(st.text())
def test_a_cleaned_text_is_one_composed_line_and_cleaning_again_changes_nothing(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned == unicodedata.normalize("NFC", cleaned).strip()
    assert len(cleaned.splitlines()) <= 1
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in cleaned)
    cleaned.encode("utf-8")


@given(st.text(alphabet="aeioué\u0301\u0308ñżőßøłДй가が", max_size=20))
def test_cleaning_keeps_every_letter_and_diacritic(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Siobhán O’Brien", "siobhan o'brien"),
        ("GROẞ", "gross"),
        ("Søren Łukasz", "soren lukasz"),
        ("Müller", "muller"),
        ("İpek Işık", "ipek isik"),
        ("Æsa Þór", "aesa thor"),
        ("Jean‑Luc", "jean-luc"),
        ("ＡＬＩＣＥ", "alice"),
        ("が", "が"),
        ("हिन्दी", "हिन्दी"),
        ("Алёна", "алена"),
    ],
)
def test_folding_takes_off_case_and_diacritics_and_leaves_letters(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="latin-1", categories=["Ll", "Lu"])))
def test_folding_does_not_care_for_case(text: str) -> None:
    assert fold(text.upper()) == fold(text) or "µ" in text
