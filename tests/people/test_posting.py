"""What a posting says of itself, as sites really write it, and what is no posting."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.people.posting import Posting, posting

WHOLE = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Backend Engineer &amp; Mentor",
    "hiringOrganization": {"@type": "Organization", "name": "Northwind"},
    "jobLocation": [{"@type": "Place", "address": {"addressLocality": "Hamburg", "addressCountry": "DE"}}],
    "jobLocationType": "TELECOMMUTE",
    "datePosted": "2026-11-20T09:00:00Z",
    "validThrough": "2026-12-31",
    "baseSalary": {"currency": "EUR", "value": {"minValue": 60000, "maxValue": 72000, "unitText": "YEAR"}},
    "applicationContact": {"name": "Priya Raman", "email": "priya@northwind.example"},
    "url": "https://northwind.example/jobs/7",
    "description": "<p>Move <b>billing</b> to Kafka.</p>",
}


def test_everything_it_says_is_read() -> None:
    assert posting(json.dumps(WHOLE)) == Posting(
        "Backend Engineer & Mentor",
        "Northwind",
        "Hamburg, DE · remote",
        date(2026, 11, 20),
        date(2026, 12, 31),
        "EUR 60,000–72,000 a year",
        "Priya Raman, priya@northwind.example",
        "https://northwind.example/jobs/7",
        "<p>Move <b>billing</b> to Kafka.</p>",
    )


@pytest.mark.parametrize(
    "around", [lambda job: [{"@type": "WebSite"}, job], lambda job: {"@graph": [job]}, lambda job: [[job]]]
)
def test_it_is_found_among_other_data(around: object) -> None:
    assert posting(json.dumps(around(WHOLE))).title == "Backend Engineer & Mentor"  # type: ignore[operator]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"@type": "Organization"}', "null", "7", "[" * 100_000])
def test_what_is_no_posting_is_said(text: str) -> None:
    with pytest.raises(InputError, match="Paste the posting"):
        posting(text)


def test_an_address_that_is_a_script_is_left_out() -> None:
    assert posting(json.dumps(WHOLE | {"url": "javascript:alert(1)"})).url == ""


def test_two_megabytes_are_too_much() -> None:
    with pytest.raises(InputError, match="longer than 2 MB"):
        posting(json.dumps(WHOLE | {"description": "x" * 2_000_001}))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "value", "address"]), inner),
    max_leaves=6,
)


@given(st.fixed_dictionaries({key: json_values for key in WHOLE if key != "@type"}))
def test_whatever_a_site_writes_nothing_breaks(said: dict[str, object]) -> None:
    found = posting(json.dumps(said | {"@type": "JobPosting"}))
    assert len(found.title) <= 200
    assert "\n" not in found.title + found.employer + found.place + found.pay
