"""A posting from wherever it comes: only its text is kept, and what it says of itself is read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.people.posting_file import read_posting
from afterword.people.posting_text import kept_text, plain

JOB = json.dumps({"@type": "JobPosting", "title": "Backend Engineer", "hiringOrganization": "Northwind"})
PAGE = f"""<!doctype html><html><head><title>Jobs</title><script>evil()</script>
<script type="application/ld+json">{{"@type": "WebSite"}}</script><script type="application/ld+json">{JOB}</script>
</head><body><nav>Home</nav><h1>Backend &amp; more</h1><p onclick="x()">Move billing.</p><script>more()</script>
<style>p{{}}</style></body></html>"""


def test_a_saved_page_says_what_its_data_says_and_keeps_its_own_text() -> None:
    found = read_posting(PAGE)
    assert (found.title, found.employer) == ("Backend Engineer", "Northwind")
    assert plain(found.text) == "Backend & more\nMove billing."
    assert "evil" not in found.text + read_posting(PAGE.replace("ld+json", "x")).text


def test_plain_text_keeps_its_paragraphs() -> None:
    found = read_posting("We need <3 people\nand a half.\n\nApply now.")
    assert found.text == "<p>We need &lt;3 people<br>and a half.</p><p>Apply now.</p>"
    assert plain(found.text) == "We need <3 people\nand a half.\nApply now."


@pytest.mark.parametrize(
    "evil",
    [
        "<p>a</p><script>alert(1)</script>",
        '<p onmouseover="alert(1)">a</p>',
        '<p>a</p><img src=x onerror="alert(1)">',
        '<p>a<a href="javascript:alert(1)">b</a></p>',
        "<p>a</p><iframe src='//evil.example'></iframe><style>*{display:none}</style>",
        '<svg><p>a</p><style><img src=x onerror="alert(1)"></style></svg>',
    ],
)
def test_nothing_but_text_is_kept(evil: str) -> None:
    kept = kept_text(evil)
    assert "a" in kept
    assert not any(word in kept for word in ("alert", "evil", "src", "href", "onmouse", "display"))


@given(st.text(max_size=60), st.sampled_from(["<p>{}</p>", "{}", '<p title="{}">', "<div>{}</div><script>{}"]))
def test_what_was_cleaned_stays_as_it_is(text: str, around: str) -> None:
    kept = kept_text(around.replace("{}", text))
    assert kept_text(kept_text(kept)) == kept_text(kept)
    assert "<script" not in kept.lower()


def test_more_than_a_posting_is_said() -> None:
    with pytest.raises(InputError, match="200,000 characters"):
        read_posting("x" * 200_001)
    with pytest.raises(InputError, match="2 MB"):
        read_posting("x" * 2_000_001)
