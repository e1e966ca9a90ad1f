"""From the first page to a letter that is copied, with nothing set up."""

import re

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, OpenPage
from tests.browser.journey import Counted, approve, debrief, sign, take_in_an_interview

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_letter_is_copied_within_25_clicks_and_60_words(open_page: OpenPage, size: ViewportSize) -> None:
    page = open_page(size)
    me = Counted(page)
    take_in_an_interview(me)
    debrief(me)
    me.click(page.get_by_role("radio", name="Well"))
    sign(me)
    expect(page.locator("#body")).to_have_value(re.compile(r"Alice Example\s*$"))
    approve(me)
    me.click(me.button("Copy"))
    expect(page.locator("[data-copied]")).to_contain_text("copied")
    copied = str(page.evaluate("navigator.clipboard.readText()"))
    assert "someone to move billing to Kafka; I moved invoicing for 40 shops to Kafka" in copied
    assert me.clicks_and_fields <= 25, me.clicks_and_fields
    assert me.words <= 60, me.words


def test_a_letter_is_in_hand_without_javascript(open_page: OpenPage) -> None:
    page = open_page(javascript=False)
    me = Counted(page)
    take_in_an_interview(me)
    debrief(me)
    sign(me)
    approve(me)
    me.click(me.button("Copy"))
    expect(page.get_by_text("Select the text of the letter and copy it.")).to_be_visible()
    expect(page.locator("#body")).to_have_value(re.compile(r"move billing to Kafka(.|\n)*Alice Example"))


def test_a_changed_letter_has_to_be_approved_again(open_page: OpenPage) -> None:
    page = open_page()
    me = Counted(page)
    take_in_an_interview(me)
    debrief(me)
    sign(me)
    approve(me)
    expect(me.button("Copy")).to_be_visible()
    text = page.locator("#body").input_value()
    me.fill(page.locator("#body"), text.replace("Dear Priya", "Dear Prija"))
    page.locator("#body").blur()
    expect(page.get_by_text("the approval was taken back")).to_be_visible()
    expect(me.button("Copy")).to_have_count(0)
    expect(page.get_by_text("Holds the letter")).to_be_visible()
    me.click(me.button("Write Priya"))
    expect(page.locator("#body")).to_have_value(text)
