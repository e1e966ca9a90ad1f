"""“Say it another way”, with and without JavaScript."""

import re

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, OpenPage
from tests.browser.journey import Counted, take_in_an_interview
from tests.browser.test_every_page import violations

pytestmark = pytest.mark.browser
OWN = "Billing has to leave Excel, and I would love to be there for it."


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_ones_own_sentence_is_kept_while_typing_and_set_aside_by_other_words(
    open_page: OpenPage, size: ViewportSize
) -> None:
    page = open_page(size)
    take_in_an_interview(Counted(page))
    text, own, preview = page.locator("#text"), page.locator("#mended"), page.locator("#preview")
    text.fill("someone to move billing to Kafka")
    page.get_by_text("Say it another way").click()
    expect(own).to_have_value(re.compile(r"need.* someone to move billing to Kafka\.$"))
    own.fill(OWN.rstrip("."))
    expect(preview.locator(".own")).to_have_text(OWN)
    text.fill("a planner for two depots")
    expect(preview).to_contain_text("your own sentence is set aside")
    expect(preview).to_contain_text(OWN)
    expect(page.locator("[data-kept]")).to_contain_text("Kept at")
    heights = [button.bounding_box() or {} for button in preview.locator(".btn").all()]
    assert [box["height"] for box in heights if box["height"] < 44] == []
    assert violations(page) == []
    page.wait_for_timeout(600)
    page.get_by_role("button", name="Take it up again").click()
    expect(page.locator("#mended")).to_have_value(OWN)
    expect(page.locator("#text")).to_have_value("a planner for two depots")
    page.get_by_role("button", name="Take Afterword’s sentence instead").click()
    expect(page.locator("#preview")).to_contain_text(re.compile(r"need.* a planner for two depots\."))
    expect(page.locator("#preview")).not_to_contain_text(OWN)


def test_it_works_without_javascript(open_page: OpenPage) -> None:
    page = open_page(javascript=False)
    me = Counted(page)
    take_in_an_interview(me)
    me.fill(page.locator("#text"), "someone to move billing to Kafka")
    me.click(page.get_by_text("Say it another way"))
    me.fill(page.locator("#mended"), OWN)
    me.click(me.button("Keep this sentence"))
    me.click(page.get_by_role("link", name="someone to move billing to Kafka"))
    expect(page.locator("#preview .own")).to_have_text(OWN)
    me.fill(page.locator("#text"), "a planner for two depots")
    me.click(me.button("Keep this sentence"))
    expect(page.locator("#preview")).to_contain_text("your own sentence is set aside")
    me.click(me.button("Drop it"))
    expect(page.locator("#preview")).not_to_contain_text("set aside")
