"""If they ring: two letters typed on a phone, and the number is there to be dialled."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, OpenPage

pytestmark = pytest.mark.browser


def test_two_letters_find_who_rings_while_one_types(open_page: OpenPage) -> None:
    page = open_page(PHONE)
    page.get_by_role("button", name="Look around with sample people").click()
    page.get_by_role("heading", name="Today").wait_for()
    page.get_by_role("link", name="If they ring").first.click()
    page.get_by_label("Who is it?").press_sequentially("wo")
    expect(page.get_by_text("Małgorzata Wójcik")).to_be_visible()
    expect(page.get_by_text("how patients find the right ward without asking")).to_be_visible()
    expect(page.get_by_text("Søren Kjærgaard")).to_have_count(0)
    page.get_by_role("link", name="Write down what they said").click()
    expect(page.get_by_role("radio", name="They rang")).to_be_checked()
    page.get_by_text("They are still deciding").click()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("They rang · They are still deciding: Małgorzata Wójcik. It is kept.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text(re.compile("still deciding"))).to_have_count(0)


def test_it_is_found_without_javascript_too(open_page: OpenPage) -> None:
    page = open_page(PHONE, javascript=False)
    page.get_by_role("button", name="Look around with sample people").click()
    page.get_by_role("link", name="If they ring").first.click()
    page.get_by_label("Who is it?").fill("wo")
    page.get_by_role("button", name="Find").click()
    expect(page.get_by_text("Małgorzata Wójcik")).to_be_visible()
