"""A letter is plain text.

Finds what another program left behind: HTML tags and entities, Markdown's stars, underscores, headings, links and
backticks, and signs that cannot be seen. Suggests the text without them. Silent on a hyphen as a bullet, on stars as
footnotes, on underscores inside names of things (snake_case) and on joiners inside an emoji.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

TAG = re.compile(r"</?(?:b|i|u|p|a|em|br|hr|ul|ol|li|div|span|strong|font|table|tr|td|h\d)\b[^<>\n]*>", re.I)
ENTITY = re.compile(r"&(?P<name>nbsp|amp|lt|gt|quot|apos|#39|#x27|ndash|mdash|rsquo|lsquo);", re.I)
EMPHASIS = re.compile(
    r"(?<![\w*_])(?P<mark>\*\*|__(?=[A-Z]|[^_\n]* )|\*|`{1,3}|~~)"
    r"(?P<inner>[^\s*_`~](?:[^*`~\n]*[^\s*`~])?)(?P=mark)(?![\w*])"
)
HEADING = re.compile(r"^#{1,6}[ \t]+", re.M)
LINK = re.compile(r"\[(?P<inner>[^\[\]\n]{1,80})\]\([^()\s]{1,200}\)")
UNSEEN = re.compile(r"[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e]+")
SIGNS = {"nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": '"', "ndash": "–", "mdash": "—", "lsquo": "‘"}


def find_markup(text: str, context: Context) -> Iterator[Finding]:
    for found in LINK.finditer(text):
        yield _finding(found, found["inner"])
    for found in EMPHASIS.finditer(text):
        yield _finding(found, found["inner"])
    for pattern in (TAG, HEADING):
        for found in pattern.finditer(text):
            yield _finding(found, "")
    for found in ENTITY.finditer(text):
        yield _finding(found, SIGNS.get(found["name"].lower(), "’"))
    for found in UNSEEN.finditer(text):
        sentence = "A sign that cannot be seen stands here; it came with what was pasted."
        yield Finding(found.start(), found.end(), "markup", sentence, ("",), blocks=True)


def _finding(found: re.Match[str], plain: str) -> Finding:
    sentence = f"“{found.group().strip()}” would arrive as it stands; a letter is plain text."
    return Finding(found.start(), found.end(), "markup", sentence, (plain,), blocks=True)
