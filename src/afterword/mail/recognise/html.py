"""HTML read as text; what a mail program marked as quoted comes out with a “>” before each line."""

import re
from html.parser import HTMLParser

_BLOCKS = {"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "hr", "pre", "section", "article"}
_SILENT = {"style", "script", "head", "title", "template"}
_PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "table", "ul", "ol"}
_CITED = re.compile(r"\b(divrplyfwdmsg|appendonsend|ms-outlook-mobile-reference|zmail_extra|x_divrplyfwdmsg)\b", re.I)
_SIGNATURE = re.compile(r"\b(gmail_signature|moz-signature)\b", re.I)
QUOTED_FROM_HERE = "-----Original Message-----"


def text_of_html(html: str) -> str:
    """Return the text that a reader would see, quoted parts marked. Broken HTML is read as far as it goes."""
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except (AssertionError, ValueError, RecursionError):
        pass
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quoted = 0
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        marks = {name: value or "" for name, value in attrs}
        named = f"{marks.get('id', '')} {marks.get('class', '')}"
        if tag in _SILENT:
            self.silent += 1
        if tag in _BLOCKS or tag == "blockquote":
            self._end_line()
        if tag in _PARAGRAPHS:
            self._empty_line()
        if tag == "blockquote":
            self._empty_line()
            self.quoted += 1
        if _CITED.search(named):
            self.lines.append(QUOTED_FROM_HERE)
        if _SIGNATURE.search(named):
            self.lines.append("-- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        if tag in _BLOCKS or tag == "blockquote":
            self._end_line()
        if tag in _PARAGRAPHS:
            self._empty_line()
        if tag == "blockquote":
            self.quoted = max(0, self.quoted - 1)
        if tag in ("td", "th"):
            self.line.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.line.append(data)

    def text(self) -> str:
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self.lines)).strip()

    def _end_line(self) -> None:
        said = " ".join("".join(self.line).split())
        self.line = []
        if said:
            self.lines.append(f"{'> ' if self.quoted else ''}{said}")

    def _empty_line(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")
