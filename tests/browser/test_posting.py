"""A posting that a bookmark handed over stands in the form, and nowhere in the address."""

import json
import re
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser
JOB = {"@type": "JobPosting", "title": "Data Engineer & more", "hiringOrganization": {"name": "Northwind"}}


def test_what_a_bookmark_hands_over_fills_the_form(open_page: OpenPage) -> None:
    page = open_page()
    base = re.sub(r"^(http://[^/]+)/.*", r"\1", page.url)
    page.goto(f"{base}/openings/bookmarklet")
    code = page.locator("#bookmark").input_value()
    # A page of a site with the data in it, on which the bookmark is pressed.
    page.goto(f"{base}/openings")
    page.evaluate(
        """data => { const s = document.createElement('script'); s.type = 'application/ld+json';
        s.textContent = data; document.body.append(s); }""",
        json.dumps(JOB),
    )
    page.evaluate(re.sub("^javascript:", "", unquote(code)))
    expect(page.get_by_label("Role")).to_have_value("Data Engineer & more")
    expect(page.get_by_label("Employer")).to_have_value("Northwind")
    assert "#" not in page.url
