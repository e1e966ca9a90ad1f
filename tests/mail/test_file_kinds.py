"""What a file is, and whether it is what it is called."""

import pytest

from afterword.errors import InputError
from afterword.mail.file_kinds import UNKNOWN, check_honest, media_type, with_ending, words
from afterword.mail.programs import check_no_program

PDF = b"%PDF-1.7\n"
PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff\xe0"
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("cv.pdf", PDF, "application/pdf"),
        ("cv.PDF", b"\xef\xbb\xbf" + PDF, "application/pdf"),
        ("cv.docx", ZIP, WORD),
        ("cv.docx", OLE, WORD),
        ("logo.ai", PDF, "application/pdf"),
        ("talk.mp3", b"ID3", "audio/mpeg"),
        ("notes.txt", b"Notes", "text/plain"),
        ("data.xyz1", b"\x00", UNKNOWN),
        ("old.eml", b"From: a", UNKNOWN),
        ("page.mht", b"From: a", UNKNOWN),
        ("all.tar.gz", b"\x1f\x8b", UNKNOWN),
    ],
)
def test_the_type_is_that_of_the_content_then_of_the_name(name: str, content: bytes, expected: str) -> None:
    assert media_type(name, content) == expected


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("cv.pdf", b"<html>", "called .pdf and is not a PDF"),
        ("me.jpg", PNG, "called .jpg and is a PNG picture"),
        ("cv.txt", PDF, "called .txt and is a PDF"),
        ("cv.docx", b"Dear Priya", "called .docx and is not a Word document"),
        ("sums.xlsx", b"a,b", "is not an Excel workbook"),
        ("me.webp", b"RIFF\x00\x00\x00\x00WAVE", "called .webp and is not a WebP picture"),
    ],
)
def test_a_file_that_is_not_what_it_is_called_is_said(name: str, content: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        check_honest(name, content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cv.pdf", PDF),
        ("me.jpeg", JPEG),
        ("cv.doc", b"{\\rtf1"),
        ("cv.doc", OLE),
        ("cv.docx", OLE),
        ("logo.ai", PDF),
        ("notes.md", b"# Notes"),
        ("odd.thing", b"?"),
        ("me.webp", b"RIFF\x00\x00\x00\x00WEBP"),
    ],
)
def test_what_mail_apps_open_is_let_through(name: str, content: bytes) -> None:
    check_honest(name, content)


def test_a_name_without_ending_gets_that_of_its_content_or_is_asked_back() -> None:
    assert with_ending("cv", PDF) == "cv.pdf"
    assert with_ending("me", JPEG) == "me.jpg"
    assert with_ending("notes.md", PDF) == "notes.md"
    with pytest.raises(InputError, match=r"“notes” has no ending .* such as \.pdf"):
        with_ending("notes", b"Notes")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("setup.EXE", b"?"),
        ("cv.pdf.scr", PDF),
        ("demo.js", b"alert(1)"),
        ("run.bat", b"dir"),
        ("cv.pdf", b"MZ\x90\x00\x03"),
        ("cv.bin", b"\x7fELF\x02"),
        ("cv.bin", b"\xcf\xfa\xed\xfe"),
    ],
)
def test_a_program_is_refused_whatever_it_is_called(name: str, content: bytes) -> None:
    with pytest.raises(InputError, match="program or a script"):
        check_no_program(name, content)


@pytest.mark.parametrize(("name", "content"), [("cv.pdf", PDF), ("MZ.txt", b"MZ is an abbreviation."), ("cv", b"")])
def test_what_only_looks_like_a_program_is_let_through(name: str, content: bytes) -> None:
    check_no_program(name, content)


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("cv.pdf", "application/pdf", "PDF"),
        ("cv.docx", WORD, "Word document"),
        ("talk.mp3", "audio/mpeg", "MP3 file"),
        ("logo.ai", "application/pdf", "PDF"),
    ],
)
def test_a_type_has_a_word_for_people(name: str, kind: str, said: str) -> None:
    assert words(name, kind) == said
