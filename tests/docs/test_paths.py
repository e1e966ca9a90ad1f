"""What the documents point to is there."""

import re
from pathlib import Path

import pytest

PAGES = [Path("README.md"), Path("CONTRIBUTING.md"), *sorted(Path("docs").rglob("*.md"))]
ROOTS = (Path(), Path("src/afterword"))


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_file_a_page_names_exists(page: Path) -> None:
    named = re.findall(r"`((?:[\w.-]+/)+[\w.-]*|\w+\.py)`", page.read_text(encoding="utf-8"))
    # KIND and the like stand for a name of the reader's; .venv is made by run.py.
    files = [name for name in named if not re.search(r"[A-Z]{4}", name) and not name.startswith(".venv/")]
    assert [name for name in files if not any((root / name).exists() for root in ROOTS)] == []


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_link_inside_the_repository_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)|src=\"([^\":]+)\"", page.read_text(encoding="utf-8"))
    assert [link for pair in links for link in pair if link and not (page.parent / link).exists()] == []


def test_the_readme_has_at_most_a_hundred_lines() -> None:
    assert len(Path("README.md").read_text(encoding="utf-8").splitlines()) <= 100
