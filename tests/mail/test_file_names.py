"""What a file may be called in a letter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.mail.file_names import MOST_BYTES, ending, tidy
from afterword.words.folding import clean

letters = st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs", "Cf", "Cc")), max_size=400)
file_names = st.builds("{}{}".format, letters, st.sampled_from(["", ".pdf", ".PDF", ".tar.gz", ".docx"]))


@given(file_names)
def test_any_name_is_one_safe_line_that_stays_as_it_is_or_is_refused(name: str) -> None:
    try:
        tidied = tidy(name)
    except InputError:
        return
    assert tidied == tidy(tidied) == clean(tidied)
    assert 0 < len(tidied.encode()) <= MOST_BYTES
    assert not set(tidied) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(sign) in ("Cc", "Cs") or sign in "\u202a\u202e\u2066\u2069" for sign in tidied)
    assert tidied[0] not in ". "
    assert tidied[-1] not in ". "


@given(st.text(st.characters(categories=("L",)), min_size=1, max_size=400))
def test_a_long_name_keeps_its_ending(stem: str) -> None:
    assert ending(tidy(f"{stem}.pdf")) == ".pdf"


@pytest.mark.parametrize(
    ("name", "tidied"),
    [
        ("Plan – Änderung.pdf", "Plan – Änderung.pdf"),
        ("C:\\Users\\Alice\\cv.pdf", "cv.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("a\r\nBcc: charlie@elsewhere.example.pdf", "a Bcc- charlie@elsewhere.example.pdf"),
        ("cv\u202efdp.exe", "cvfdp.exe"),
        ("cv.pdf. ", "cv.pdf"),
        ("why?.pdf", "why-.pdf"),
        ("=?utf-8?q?cv?=.pdf", "=-utf-8-q-cv-=.pdf"),
        (".hidden.txt", "hidden.txt"),
        ("Cafe\u0301.pdf", "Caf\u00e9.pdf"),
        ("می\u200cخواهم.pdf", "می\u200cخواهم.pdf"),
    ],
)
def test_a_name_keeps_its_letters_and_loses_what_misleads(name: str, tidied: str) -> None:
    assert tidy(name) == tidied


@pytest.mark.parametrize("name", ["", "   ", "...", "folder/", "\u202e", "\n"])
def test_what_is_no_name_is_said(name: str) -> None:
    with pytest.raises(InputError, match="no name"):
        tidy(name)


@pytest.mark.parametrize(
    ("name", "last"),
    [("cv.PDF", ".pdf"), ("a.tar.gz", ".gz"), ("cv", ""), ("Letter of Dr. Who", ""), ("v1.2", ""), ("x.7z", ".7z")],
)
def test_an_ending_has_a_letter_in_it(name: str, last: str) -> None:
    assert ending(name) == last
