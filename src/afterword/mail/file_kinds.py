"""What a file is: told by how it begins, then by its name."""

import mimetypes
from dataclasses import dataclass

from afterword.errors import InputError
from afterword.mail.file_names import ending

UNKNOWN = "application/octet-stream"


@dataclass(frozen=True)
class Kind:
    """A kind of file in words, its media type and endings, and how its files begin; () where they begin anyhow."""

    words: str
    media_type: str
    endings: tuple[str, ...]
    beginnings: tuple[bytes, ...] = ()


def kind_of(name: str) -> Kind | None:
    """Return the kind that the name's ending says, or None."""
    return _BY_ENDING.get(ending(name))


def media_type(name: str, content: bytes) -> str:
    """Return the media type: of the content where it is plain, else of the name, else that of just any bytes."""
    kind = kind_of(name) or _plain_kind(content)
    if kind is not None:
        return kind.media_type
    guessed, encoded = _TYPES.guess_type(f"x{ending(name)}")
    # A message inside a message must not be encoded (RFC 2046 5.2.1), and we encode every file.
    is_single = guessed is not None and not guessed.startswith(("message/", "multipart/"))
    return guessed if guessed and is_single and not encoded else UNKNOWN


def with_ending(name: str, content: bytes) -> str:
    """Return the name with an ending, added where the content tells it. Raises InputError where nothing does."""
    if ending(name):
        return name
    kind = _plain_kind(content)
    if kind is None:
        raise InputError(f"“{name}” has no ending that tells what it is. Give it one, such as .pdf, then add it.")
    return name + kind.endings[0]


def check_honest(name: str, content: bytes) -> None:
    """Raise InputError where the content is not what the name says."""
    said, found = kind_of(name), _plain_kind(content)
    if said is None or said == found:
        return
    begins_so = not said.beginnings or content.startswith(said.beginnings)
    if found is None and begins_so and said not in _PLAIN:
        return
    what = f"is {_a(found.words)}" if found else f"is not {_a(said.words)}"
    raise InputError(
        f"“{name}” is called {ending(name)} and {what}, so it would not open. "
        "Name it after what it is, or choose another file."
    )


def words(name: str, media_type: str) -> str:
    """Return what a candidate calls it: "PDF", "Word document", "MP3 file"."""
    kind = next((kind for kind in KINDS if kind.media_type == media_type), None) or kind_of(name)
    return kind.words if kind else f"{ending(name).lstrip('.').upper()} file".strip()


def _plain_kind(content: bytes) -> Kind | None:
    """The kind where no other begins like it."""
    # Readers take a PDF that begins a little later (ISO 32000-1, annex H).
    if b"%PDF-" in content[:1024]:
        return PDF
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return WEBP
    return next((kind for kind in _PICTURES if content.startswith(kind.beginnings)), None)


def _a(what: str) -> str:
    return f"{'an' if what[0] in 'EO' else 'a'} {what}"


_ZIP = (b"PK\x03\x04",)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Office keeps a document with a password in the container of its older formats.
_OFFICE = (*_ZIP, _OLE)
_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument"

PDF = Kind("PDF", "application/pdf", (".pdf",), (b"%PDF-",))
WEBP = Kind("WebP picture", "image/webp", (".webp",), (b"RIFF",))
_PICTURES = (
    Kind("PNG picture", "image/png", (".png",), (b"\x89PNG\r\n\x1a\n",)),
    Kind("JPEG picture", "image/jpeg", (".jpg", ".jpeg", ".jpe"), (b"\xff\xd8\xff",)),
    Kind("GIF picture", "image/gif", (".gif",), (b"GIF87a", b"GIF89a")),
)
_PLAIN = (PDF, WEBP, *_PICTURES)
KINDS = (
    *_PLAIN,
    Kind("Word document", f"{_OPEN_XML}.wordprocessingml.document", (".docx",), _OFFICE),
    Kind("Excel workbook", f"{_OPEN_XML}.spreadsheetml.sheet", (".xlsx",), _OFFICE),
    Kind("PowerPoint presentation", f"{_OPEN_XML}.presentationml.presentation", (".pptx",), _OFFICE),
    Kind("OpenDocument text", f"{_OPEN_DOCUMENT}.text", (".odt",), _ZIP),
    Kind("OpenDocument spreadsheet", f"{_OPEN_DOCUMENT}.spreadsheet", (".ods",), _ZIP),
    Kind("OpenDocument presentation", f"{_OPEN_DOCUMENT}.presentation", (".odp",), _ZIP),
    # Programs write RTF and HTML under these names too, and Word opens them: no beginning is asked of them.
    Kind("Word document", "application/msword", (".doc",)),
    Kind("Excel workbook", "application/vnd.ms-excel", (".xls",)),
    Kind("PowerPoint presentation", "application/vnd.ms-powerpoint", (".ppt",)),
    Kind("ZIP archive", "application/zip", (".zip",), (*_ZIP, b"PK\x05\x06")),
    Kind("RTF document", "application/rtf", (".rtf",), (b"{\\rtf",)),
    Kind("text file", "text/plain", (".txt",)),
    Kind("Markdown text", "text/markdown", (".md",)),
    Kind("CSV table", "text/csv", (".csv",)),
)
_BY_ENDING = {ending: kind for kind in KINDS for ending in kind.endings}
# Python's own table, never that of the machine: a letter has the same types wherever it is written.
_TYPES = mimetypes.MimeTypes()
