"""Every kind of finding has its word in the list beside the letter."""

import re
from pathlib import Path

import afterword.proofreading
from afterword.web.pages.findings import NAMES

# Words to put in stand in brackets of their own.
KIND = re.compile(r'(?<!\()"(?P<kind>[a-z]+(?:-[a-z]+)*)", (?:f?"|message|sentence|_said)')


def test_every_kind_the_proofreader_points_at_is_named() -> None:
    (room,) = afterword.proofreading.__path__
    sources = [path.read_text(encoding="utf-8") for path in Path(room).glob("*.py")]
    lines = [line for source in sources for line in source.splitlines() if re.search(r"Finding\(|pointed\(", line)]
    kinds = {found["kind"] for line in lines for found in KIND.finditer(line)}
    assert len(kinds) > 30
    assert kinds - NAMES.keys() == set()


def test_a_name_is_one_plain_word() -> None:
    assert [name for name in NAMES.values() if len(name.split()) > 1] == ["Not in your notes"] * 2 + ["Stock phrase"]
