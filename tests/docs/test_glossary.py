"""The glossary and the models say the same words."""

import re
from pathlib import Path

from django.apps import apps

GLOSSARY = Path("docs/glossary.md").read_text(encoding="utf-8")


def rows() -> list[list[str]]:
    lines = [line for line in GLOSSARY.splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_model_is_in_the_glossary_and_no_other() -> None:
    named = {name for row in rows() for name in re.findall(r"`(\w+)`", row[2])}
    assert named == {model.__name__ for model in apps.get_app_config("records").get_models()}


def test_every_word_has_one_meaning() -> None:
    words = [row[0] for row in rows()]
    assert len(words) == len(set(words))
    assert words == sorted(words)
    assert all(row[1] for row in rows())
