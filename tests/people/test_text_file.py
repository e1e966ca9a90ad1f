"""A file is read in its own encoding, or it is said that it is no text."""

import pytest

from afterword.errors import InputError
from afterword.people.text_file import decoded


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Größe".encode(), "Größe"),
        ("Größe".encode("utf-16"), "Größe"),
        ("Größe".encode("cp1252"), "Größe"),
        ("Größe".encode("utf-8-sig"), "Größe"),
    ],
)
def test_a_file_is_read_in_its_own_encoding(raw: bytes, text: str) -> None:
    assert decoded(raw, "Then paste it here.") == text


@pytest.mark.parametrize("raw", [b"%PDF-1.7 \xe2", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"])
def test_a_file_that_is_no_text_is_said(raw: bytes) -> None:
    with pytest.raises(InputError, match="paste it here"):
        decoded(raw, "Then paste it here.")
