"""A card, photographed at an angle, is a confirmed contact in three taps; its name is on the letter then."""

import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, OpenPage
from tests.browser.journey import Counted, take_in_an_interview

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


def test_a_large_photograph_is_made_smaller_before_it_leaves_the_phone(
    after_the_interview: Page, tmp_path: Path
) -> None:
    page = after_the_interview
    page.goto(re.sub(r"/interviews/.*", "/cards", page.url))
    large = enlarged(tmp_path / "large.jpg")
    with page.expect_request(lambda request: request.method == "POST" and request.url.endswith("/cards")) as sent:
        page.locator("#pictures").set_input_files(large)
    assert large.stat().st_size > 8_000_000
    assert int(sent.value.all_headers()["content-length"]) < 4_000_000
    expect(page.get_by_role("heading", name="One card, read")).to_be_visible(timeout=30_000)
    expect(page.get_by_label("Name", exact=True)).to_have_value("Priya Raman")


def test_how_far_the_photograph_is_can_be_seen(after_the_interview: Page) -> None:
    page = after_the_interview
    page.goto(re.sub(r"/interviews/.*", "/cards", page.url))
    slowly = page.context.new_cdp_session(page)
    slowly.send("Network.enable")
    conditions = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 60_000}
    slowly.send("Network.emulateNetworkConditions", conditions)
    page.locator("#pictures").set_input_files(CARD)
    expect(page.get_by_text("On its way: 89 kB.")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(page.get_by_role("heading", name="One card, read")).to_be_visible(timeout=30_000)


def test_what_is_no_card_is_said_and_the_next_try_works(after_the_interview: Page, open_page: OpenPage) -> None:
    page = after_the_interview
    page.goto(re.sub(r"/interviews/.*", "/cards", page.url))
    page.locator("#pictures").set_input_files({"name": "cv.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"})
    expect(page.get_by_role("alert")).to_contain_text("cv.pdf: This is not a picture that can be read.")
    assert "422" in open_page.complaints.pop()
    page.locator("#pictures").set_input_files(CARD)
    expect(page.get_by_role("heading", name="One card, read")).to_be_visible(timeout=30_000)


def test_where_the_computer_is_gone_the_photograph_is_still_chosen(
    after_the_interview: Page, open_page: OpenPage
) -> None:
    page = after_the_interview
    page.goto(re.sub(r"/interviews/.*", "/cards", page.url))
    page.route("**/cards", lambda route: route.abort())
    page.locator("#pictures").set_input_files(CARD)
    expect(page.get_by_text("It did not arrive: your computer does not answer.")).to_be_visible()
    assert "ERR_FAILED" in open_page.complaints.pop()
    page.unroute("**/cards")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name="One card, read")).to_be_visible(timeout=30_000)


def test_a_large_photograph_is_sent_whole_without_javascript(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(javascript=False)
    page.goto(re.sub(r"^(http://[^/]+)/.*", r"\1/cards", page.url))
    page.locator("#pictures").set_input_files(enlarged(tmp_path / "large.jpg"))
    page.get_by_role("button", name="Read it").click()
    until_read(page)
    expect(page.get_by_label("Name", exact=True)).to_have_value("Priya Raman")


def enlarged(path: Path) -> Path:
    """Priya's card as a camera with 46 megapixels takes it."""
    card = Image.open("tests/cards/pictures/priya.jpg").resize((8000, 5750))
    card.save(path, quality=97)
    path.write_bytes(path.read_bytes() + bytes(9_000_000 - min(9_000_000, path.stat().st_size)))
    return path


def until_read(page: Page) -> None:
    for _ in range(60):
        if page.get_by_role("heading", name="One card, read").count():
            return
        page.wait_for_timeout(500)
        page.reload()


def test_a_signature_is_pasted_without_javascript(open_page: OpenPage) -> None:
    page = open_page(javascript=False)
    take_in_an_interview(Counted(page))
    page.goto(re.sub(r"/debrief.*", "", page.url))
    page.get_by_role("link", name="Bring a card home").click()
    page.get_by_label("Or paste the signature of a mail").fill("Sinéad Byrne\nRecruiter\nsinead@northwind.example")
    page.get_by_role("button", name="Read it").click()
    until_read(page)
    page.get_by_role("button", name="Spelt right: keep this person").click()
    expect(page.get_by_role("heading", name="Sinéad Byrne")).to_be_visible()
