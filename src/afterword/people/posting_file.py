"""A posting as it comes in: pasted or from a saved page, with the data that sites put into their pages."""

from dataclasses import replace
from html.parser import HTMLParser

from afterword.errors import InputError
from afterword.people.posting import LONGEST, Posting, posting
from afterword.people.posting_text import kept_text

NO_TEXT = "Open it, copy the text, and paste it here."


def read_posting(text: str) -> Posting:
    """What this text, saved page or JSON-LD says, its text safe to keep.

    Raises InputError where it is too long to be a posting.
    """
    if len(text) > LONGEST:
        raise InputError("This posting is longer than 2 MB. Paste the part that describes the job.")
    if text.lstrip()[:1] in ("{", "["):
        return _with_kept_text(posting(text))
    data, rest = _apart(text)
    for block in data:
        try:
            return _with_kept_text(posting(block), rest)
        except InputError:
            continue
    return Posting(text=kept_text(rest))


def _with_kept_text(found: Posting, otherwise: str = "") -> Posting:
    return replace(found, text=kept_text(found.text or otherwise))


def _apart(text: str) -> tuple[list[str], str]:
    """The JSON-LD blocks of a saved page, and the page without them, its scripts and its head."""
    if "<script" not in text.lower() and "<body" not in text.lower():
        return [], text
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.data, "".join(reader.body) if reader.has_body else text


class _Reader(HTMLParser):
    """Takes the JSON-LD out of a page, and what stands in its body."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.data: list[str] = []
        self.body: list[str] = []
        self.has_body = self._is_data = self._is_left_out = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self.has_body = True
        if tag in ("script", "style", "nav", "footer"):
            self._is_left_out = True
            self._is_data = ("type", "application/ld+json") in attrs
            self.data += [""] if self._is_data else []
        self._keep(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self._keep(f"</{tag}>")
        if tag in ("script", "style", "nav", "footer"):
            self._is_left_out = self._is_data = False

    def handle_data(self, data: str) -> None:
        if self._is_data:
            self.data[-1] += data
        self._keep(data)

    def handle_entityref(self, name: str) -> None:
        self._keep(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._keep(f"&#{name};")

    def _keep(self, piece: str) -> None:
        if self.has_body and not self._is_left_out:
            self.body.append(piece)
