"""What is typed is kept, and the page says truly whether it is."""

import re
from pathlib import Path
from time import monotonic

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE, PHONE, OpenPage
from tests.browser.journey import Counted, approve, debrief, take_in_an_interview

pytestmark = pytest.mark.browser


@pytest.fixture
def at_the_debrief(open_page: OpenPage) -> Page:
    page = open_page(PHONE)
    take_in_an_interview(Counted(page))
    return page


@pytest.fixture
def at_the_letter(at_the_debrief: Page) -> Page:
    """Signed, to Priya."""
    me = Counted(at_the_debrief)
    debrief(me)
    me.click(at_the_debrief.get_by_role("button", name="Read the letter to Priya"))
    me.fill(me.field("Your full name"), "Alice Example")
    me.click(me.button("Sign the letter"))
    return at_the_debrief


def approve_by_key(page: Page) -> None:
    """Once for the letter, once for the spelling of the name, which the first letter asks about."""
    page.locator("#body").press("Control+Enter")
    expect(page.get_by_text("Is this name spelt right?")).to_be_visible()
    page.locator("#body").press("Control+Enter")


def test_a_half_sentence_is_kept_while_it_is_typed(at_the_debrief: Page) -> None:
    page = at_the_debrief
    page.locator("#text").wait_for()
    page.wait_for_load_state()
    # On a busy machine a half of it is kept first.
    with page.expect_response(lambda kept: kept.url.endswith("/notes") and "audits" in (kept.request.post_data or "")):
        page.locator("#text").press_sequentially("someone to run audits")
    expect(page.locator("[data-kept]")).to_have_text(re.compile(r"^Kept at \d\d:\d\d$"))
    expect(page.locator("#preview .own")).to_have_text("someone to run audits")
    page.reload()
    expect(page.locator(".sofar__note")).to_have_text("someone to run audits")


def test_what_was_typed_last_is_kept_when_the_page_is_closed_at_once(at_the_debrief: Page) -> None:
    page = at_the_debrief
    expect(page.locator("#text")).to_be_focused()
    where = page.url
    # Typed and gone within one turn of the page: no timer has had its chance.
    page.evaluate(
        """() => {
            const text = document.querySelector("#text");
            text.value = "someone to run audits";
            text.dispatchEvent(new InputEvent("input", { bubbles: true }));
            location.href = "/";
        }"""
    )
    page.wait_for_url("**/")
    note, until = page.locator(".sofar__note"), monotonic() + PATIENCE / 1000
    while monotonic() < until and note.count() == 0:
        page.goto(where)
    expect(note).to_have_text("someone to run audits")


def test_without_a_connection_the_page_says_so_and_keeps_it_later(at_the_debrief: Page) -> None:
    page = at_the_debrief
    page.route("**/notes", lambda route: route.fulfill(status=200, body="<h1>Sign in</h1>", content_type="text/html"))
    page.locator("#text").fill("someone to run audits")
    expect(page.locator("[data-kept]")).to_have_text("Not kept yet; this page still has it")
    page.unroute("**/notes")
    expect(page.locator("[data-kept]")).to_have_text(re.compile("^Kept at"))


def test_an_edit_takes_the_approval_back_before_ones_eyes(at_the_letter: Page) -> None:
    page = at_the_letter
    approve(Counted(page))
    copy = page.get_by_role("button", name="Copy", exact=True)
    expect(copy).to_be_visible()
    page.locator("#body").press("Home")
    page.locator("#body").press_sequentially("x")
    assert page.locator("#beside").evaluate("beside => beside.inert")
    expect(page.locator("#beside")).to_contain_text("the approval was taken back")
    expect(copy).not_to_be_visible()


def test_it_asks_on_return_whether_the_letter_went_out_and_then_no_more(at_the_letter: Page) -> None:
    page = at_the_letter
    approve_by_key(page)
    with page.expect_response("**/hand-overs"):
        page.get_by_role("button", name="Copy", exact=True).click()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.get_by_role("button", name="Yes, it went out").click()
    expect(page.locator("#approved")).to_contain_text("It went out on")
    page.reload()
    expect(page.get_by_role("button", name="Yes, it went out")).not_to_be_visible()


def test_a_chosen_file_is_attached_at_once_and_what_was_typed_stays(at_the_letter: Page) -> None:
    page = at_the_letter
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.method} {request.url.rpartition('/')[2]}"))
    page.locator("#body").fill(page.locator("#body").input_value().replace("Dear Priya", "Hello Priya"))
    page.get_by_label("What you promised to send").set_input_files(
        {"name": "runbook.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    )
    expect(page.locator("#files li")).to_contain_text("runbook.pdf")
    expect(page.locator("#body")).to_have_value(re.compile("^Hello Priya"))
    assert "POST attachments" in sent
    page.locator("#files").get_by_role("button", name="Remove").click()
    expect(page.locator("#files li")).to_have_count(0)
    expect(page.locator("#body")).to_have_value(re.compile("^Hello Priya"))


def test_a_file_that_is_plainly_too_large_is_not_even_sent(at_the_letter: Page, tmp_path: Path) -> None:
    page = at_the_letter
    (tmp_path / "film.mp4").write_bytes(b"0" * 15_000_001)
    page.locator("#new-files").set_input_files(tmp_path / "film.mp4")
    expect(page.locator("#too-much")).to_contain_text("None of them was added")
    expect(page.locator("#new-files")).to_have_value("")
    assert page.url.endswith("/letters/1")


def test_a_finding_shows_its_passage_in_the_letter(at_the_letter: Page) -> None:
    page = at_the_letter
    body = page.locator("#body")
    body.fill("😀 " + body.input_value().replace("Dear Priya", "Dear Prija"))
    held = page.locator("#findings details", has_text="Prija")
    expect(held).to_be_visible()
    if not held.evaluate("details => details.open"):
        held.locator("summary").click()
    held.get_by_role("button", name="Show it").click()
    selected = body.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)")
    assert selected == "Prija"


def test_opening_the_mail_app_is_a_hand_over_too(at_the_letter: Page) -> None:
    page = at_the_letter
    approve_by_key(page)
    with page.expect_response("**/hand-overs") as told:
        page.get_by_role("link", name="Open in mail app").click()
    assert told.value.status == 201
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.get_by_text("Did the letter to Priya Raman go out?")).to_be_visible()


@pytest.mark.parametrize("way", ["Copy the mail", "Open in mail app"])
def test_the_mail_to_the_recruiter_is_a_hand_over_too(at_the_letter: Page, way: str) -> None:
    page = at_the_letter
    approve_by_key(page)
    page.get_by_role("link", name="ask the recruiter to pass the letters on").click()
    with page.expect_response("**/pass-on") as told:
        page.get_by_text(way, exact=True).click()
    assert told.value.status == 201
    expect(page.locator("[data-copied]")).not_to_contain_text("could not")
    page.goto(page.url.partition("/interviews")[0])
    expect(page.get_by_text("Did the letter to Priya Raman go out?")).to_be_visible()


def test_a_touch_of_family_is_ticked_under_its_preview(at_the_debrief: Page) -> None:
    page = at_the_debrief
    page.goto(page.url.partition("?")[0] + "?kind=common")
    page.locator("#text").fill("have kids who play handball")
    expect(page.locator("#preview")).to_contain_text("only if you tick it")
    page.get_by_label("It may stand in the letter").check()
    expect(page.locator("#preview .own")).to_contain_text("have kids who play handball")
    page.locator("#text").fill("learned to cook in small kitchens")
    page.locator("label.chip", has_text="Tom").click()
    expect(page.locator("#preview .own")).to_contain_text("learned to cook")
    expect(page.get_by_label("It may stand in the letter")).not_to_be_visible()
