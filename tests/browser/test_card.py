"""A card, photographed at an angle, is a confirmed contact in three taps; its name is on the letter then."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, OpenPage
from tests.browser.journey import Counted, take_in_an_interview
from tests.browser.test_every_page import violations

pytestmark = pytest.mark.browser
# On a purple cloth, askew, under a lamp, with the phone held sideways.
CARD = Path("tests/cards/pictures/lukasz-sideways.jpg")


@pytest.fixture
def after_the_interview(open_page: OpenPage) -> Page:
    page = open_page(PHONE)
    take_in_an_interview(Counted(page))
    page.goto(re.sub(r"/debrief.*", "", page.url))
    return page


def test_a_card_is_a_confirmed_contact_in_three_taps(after_the_interview: Page) -> None:
    page = after_the_interview
    me = Counted(page)
    me.click(page.get_by_role("link", name="Bring a card home"))
    with page.expect_file_chooser() as camera:
        me.click(page.get_by_text("Photograph the card, or choose a file"))
    camera.value.set_files(CARD)
    expect(page.get_by_role("heading", name="One card, read")).to_be_visible(timeout=30_000)
    expect(page.get_by_label("Name", exact=True)).to_have_value("Łukasz Wójcik")
    me.click(me.button("Spelt right: keep this person"))
    assert me.clicks_and_fields == 3
    expect(page.get_by_role("heading", name="Łukasz Wójcik")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_card(open_page: OpenPage, scheme: str) -> None:
    page = open_page(PHONE, scheme)
    take_in_an_interview(Counted(page))
    page.goto(re.sub(r"/interviews/.*", "/cards", page.url))
    page.locator("#pictures").set_input_files(CARD)
    expect(page.get_by_role("heading", name="One card, read")).to_be_visible(timeout=30_000)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_signature_is_pasted_without_javascript(open_page: OpenPage) -> None:
    page = open_page(javascript=False)
    take_in_an_interview(Counted(page))
    page.goto(re.sub(r"/debrief.*", "", page.url))
    page.get_by_role("link", name="Bring a card home").click()
    page.get_by_label("Or paste the signature of a mail").fill("Sinéad Byrne\nRecruiter\nsinead@northwind.example")
    page.get_by_role("button", name="Read it").click()
    for _ in range(60):
        if page.get_by_role("heading", name="One card, read").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    page.get_by_role("button", name="Spelt right: keep this person").click()
    expect(page.get_by_role("heading", name="Sinéad Byrne")).to_be_visible()
