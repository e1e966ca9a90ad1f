"""A text in paragraphs: what an engine reads by itself, and need not read again while another one is typed in."""

import re
from collections.abc import Iterator

PARAGRAPH = re.compile(r"\S(?:[^\r\n]|\r(?!\n)|\r?\n(?![ \t]*\r?\n))*")


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Each paragraph with the code point where it begins; lines without a blank one between them are one."""
    for found in PARAGRAPH.finditer(text):
        yield found.start(), found.group()
