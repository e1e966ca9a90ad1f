"""The text of a posting as it may be kept and shown: only text, whatever came in."""

import re
from html import escape

import nh3

from afterword.errors import InputError

LONGEST = 200_000  # characters: many times the longest posting
TAGS = {
    "p",
    "br",
    "ul",
    "ol",
    "li",
    "strong",
    "b",
    "em",
    "i",
    "h3",
    "h4",
    "h5",
    "blockquote",
    "table",
    "tr",
    "td",
    "th",
}
_LOOKS_LIKE_HTML = re.compile(r"</?(?:p|br|ul|ol|li|div|span|h[1-6]|strong|b|table|html|body)\b[^<>]*>", re.IGNORECASE)
_HEADINGS = re.compile(r"<(/?)h[12]\b", re.IGNORECASE)


def kept_text(pasted: str) -> str:
    """HTML of nothing but text: no script, no style, no link, no picture, no attribute.

    Plain text keeps its paragraphs. Raises InputError where it is longer than anybody reads.
    """
    if len(pasted) > LONGEST:
        raise InputError(f"This posting is longer than {LONGEST:,} characters. Paste the part that describes the job.")
    text = pasted.replace("\r\n", "\n").replace("\0", "").strip()
    if not _LOOKS_LIKE_HTML.search(text):
        paragraphs = (escape(paragraph.strip(), quote=False) for paragraph in re.split(r"\n\s*\n", text))
        return "".join(f"<p>{paragraph.replace(chr(10), '<br>')}</p>" for paragraph in paragraphs if paragraph)
    # Its headings stand below those of the page they are shown on.
    lower = _HEADINGS.sub(r"<\1h3", text)
    return nh3.clean(lower, tags=TAGS, attributes={}, link_rel=None, clean_content_tags={"script", "style", "title"})


def plain(kept: str) -> str:
    """The same without any tag, for a box one types into."""
    from html import unescape

    lines = re.sub(r"<(?:br|/p|/li|/h\d|/tr)\b[^<>]*>", "\n", kept)
    text = unescape(re.sub(r"<[^<>]*>", "", lines))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in text.splitlines())).strip()
