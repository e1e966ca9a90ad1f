"""Marks while one types: at each pause, not under the word being typed, and settled from the keyboard."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import DESK, OpenPage
from tests.browser.journey import Counted, debrief, sign, take_in_an_interview

pytestmark = pytest.mark.browser

TEXT = (
    "Dear Priya,\n\nThank you for the conversation about the role. It was a pleasure.\n\nKind regards,\nAlice Example"
)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """At the letter to Priya, signed, with a text that has nothing to correct."""
    page = open_page(DESK)
    me = Counted(page)
    take_in_an_interview(me)
    debrief(me)
    sign(me)
    page.locator("#body").fill(TEXT)
    expect(page.locator("#marks mark")).to_have_count(0)
    return page


def marks(page: Page) -> Locator:
    return page.locator("#marks mark")


def put_caret_after(page: Page, words: str) -> None:
    page.locator("#body").evaluate(
        "(box, words) => { const at = box.value.indexOf(words) + words.length; box.focus(); "
        "box.setSelectionRange(at, at); }",
        words,
    )


def test_a_slip_is_marked_at_a_pause_once_its_word_is_left(page: Page) -> None:
    put_caret_after(page, "a pleasure.")
    page.keyboard.type(" I lookd")
    page.wait_for_timeout(900)
    expect(marks(page)).to_have_count(0)
    page.keyboard.type(" forward")
    expect(marks(page)).to_have_text("lookd")


def test_a_mark_stays_with_its_word_while_one_types_elsewhere(page: Page) -> None:
    put_caret_after(page, "a pleasure.")
    page.keyboard.type(" I lookd forward to it.")
    expect(marks(page)).to_have_text("lookd")
    page.evaluate(
        "new MutationObserver(() => { if (!document.querySelector('#marks mark')) window.flickered = true; })"
        ".observe(document.getElementById('marks'), {childList: true})"
    )
    put_caret_after(page, "Dear Priya,\n\n")
    page.keyboard.type("Hello again. ")
    page.wait_for_timeout(900)
    expect(marks(page).filter(has_text="lookd")).to_have_count(1)
    assert page.evaluate("window.flickered") is None


def test_the_mirror_holds_the_text_of_the_box_at_every_letter(page: Page) -> None:
    box = page.locator("#body")
    put_caret_after(page, "a pleasure.")
    for letter in " I lookd 😀 é, teh":
        page.keyboard.type(letter)
        assert page.locator("#marks").evaluate("it => it.textContent") == box.input_value()


def test_the_keyboard_reaches_a_mark_writes_the_proposal_and_undo_takes_it_back(page: Page) -> None:
    box = page.locator("#body")
    put_caret_after(page, "a pleasure.")
    page.keyboard.type(" I have recieved it.")
    expect(marks(page)).to_have_text("recieved")
    page.keyboard.press("F8")
    assert box.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)") == "recieved"
    expect(page.get_by_role("status").filter(has_text=re.compile("recieved|received"))).to_be_visible()
    page.keyboard.press("Control+.")
    expect(box).to_have_value(re.compile("I have received it"))
    page.keyboard.press("Control+z")
    expect(box).to_have_value(re.compile("I have recieved it"))


def test_a_passage_kept_from_the_keyboard_is_not_marked_again(page: Page) -> None:
    put_caret_after(page, "a pleasure.")
    page.keyboard.type(" We spoke of upsklling at length.")
    expect(marks(page)).to_have_text("upsklling")
    page.keyboard.press("F8")
    page.keyboard.press("Control+,")
    expect(page.locator("#finding-said")).to_have_text("It is kept as you wrote it.")
    expect(marks(page)).to_have_count(0)
    put_caret_after(page, "at length.")
    page.keyboard.type(" It was good.")
    page.wait_for_timeout(900)
    expect(marks(page)).to_have_count(0)


def test_a_proposal_of_the_list_is_written_in_the_box_so_that_undo_takes_it_back(page: Page) -> None:
    box = page.locator("#body")
    put_caret_after(page, "a pleasure.")
    page.keyboard.type(" I have recieved it.")
    box.blur()
    page.get_by_role("button", name="Write received").click()
    expect(box).to_have_value(re.compile("I have received it"))
    page.keyboard.press("Control+z")
    expect(box).to_have_value(re.compile("I have recieved it"))
