"""An answer is pasted, looked at and answered, on a phone and without JavaScript."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, OpenPage

pytestmark = pytest.mark.browser
NO = "Thank you for your time, Noa. Unfortunately, we have decided to go on with another candidate."


def pasted(page: Page, words: str) -> None:
    """Among sample people, what one of them wrote."""
    page.get_by_role("button", name="Look around with sample people").click()
    page.get_by_role("link", name="Bring their answer").click()
    page.get_by_label("Paste their answer").fill(words)
    page.locator("label.chip").first.click()
    page.get_by_role("button", name="Read their answer").click()


@pytest.mark.parametrize("javascript", [True, False], ids=["javascript", "plain"])
def test_a_no_is_asked_about_kept_and_taken_back(open_page: OpenPage, javascript: bool) -> None:
    page = open_page(PHONE, javascript=javascript)
    pasted(page, NO)
    expect(page.get_by_text("It reads like a no.")).to_be_visible()
    page.get_by_role("button", name="Yes, close it and thank them").click()
    expect(page.get_by_text("Kept, as proposed.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Yes, close it and thank them")).to_be_visible()


def test_this_is_not_an_answer_is_one_click_on_today(open_page: OpenPage) -> None:
    page = open_page(DESK)
    pasted(page, NO)
    page.get_by_role("link", name="Today", exact=True).click()
    card = page.locator("li.answer")
    expect(card).to_contain_text("wrote")
    card.get_by_role("button", name="This is not an answer").click()
    expect(page.get_by_text("No answer, then: what hung on it is undone.")).to_be_visible()
    expect(card).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(card).to_have_count(1)
