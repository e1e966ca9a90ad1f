"""Every page, with sample people: readable by everyone, at every size, in both colour schemes."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import DESK, NARROW, PHONE, OpenPage
from tests.cli.test_phone import ADDRESS as DOOR
from tests.cli.test_phone import until_it_listens
from tests.servers import afterword
from tests.steps.test_bring_applications import LIST
from tests.steps.test_bring_calendar import CALENDAR
from tests.steps.test_bring_letters import MBOX

pytestmark = pytest.mark.browser

# A code that lost its marks stands beside the print: the page of a card at its fullest.
CARD = Path("tests/cards/pictures/sinead-upside-down-with-code.jpg")
# WCAG 2.2 AA, and axe's own best practices.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def with_sample_people(page: Page) -> list[str]:
    """The address of each page there is, once the sample people are laid out."""
    if page.get_by_role("button", name="Look around with sample people").count():
        page.get_by_role("button", name="Look around with sample people").click()
        page.get_by_role("heading", name="Today").wait_for()
    page.goto(_at(page, "/"))
    links = {str(link.get_attribute("href")) for link in page.locator("main a").all()}
    interview = next(link for link in sorted(links) if re.fullmatch(r"/interviews/\d+", link))
    letter, *others = sorted(link for link in links if re.fullmatch(r"/follow-ups/\d+/letter", link))
    fixed = "/ /interviews /interviews/new /debriefs /settings /settings/you /settings/mail /settings/reminders"
    fixed += " /waiting /ring /ring?q=ok /cards /settings/phone /settings/privacy /settings/keep /settings/delete"
    fixed += " /settings/calendar"
    fixed += f" /people /people?q=zz /people/doubles {' '.join(of_a_person(page))}"
    fixed += f" {' '.join(of_an_address_book(page))}"
    fixed += f" /openings /openings/new /openings/bookmarklet {' '.join(of_an_opening(page))}"
    fixed += f" {' '.join(two_cards(page))}"
    parts = (
        "",
        "/edit",
        "/debrief",
        "/debrief?kind=promise",
        "/debrief/whole",
        "/pass-on",
        "/touchpoints/new",
        "/letters/new",
        "/letters/new?kind=new-opening",
    )
    of_letters = [letter, *_of_letters(page, letter, others[0]), begun_call(page, interview)]
    answers = ["/answers/new", pasted_answer(page, interview)]
    return [*fixed.split(), *(interview + part for part in parts), *of_letters, *answers]


def pasted_answer(page: Page, interview: str) -> str:
    """The address of an answer that reads like a no; Today and the interview show it too."""
    page.goto(_at(page, f"/answers/new?interview={interview.rpartition('/')[2]}"))
    page.get_by_label("Paste their answer").fill("Unfortunately, we have decided to go on with another candidate.")
    page.locator("label.chip").first.click()
    page.get_by_role("button", name="Read their answer").click()
    page.get_by_text("It reads like a no.").wait_for()
    return re.sub(r"^http://[^/]+|#.*", "", page.url)


def of_a_person(page: Page) -> list[str]:
    """The addresses of the first person on the People page."""
    page.goto(_at(page, "/people"))
    address = str(page.locator("a.who").first.get_attribute("href"))
    return [address, f"{address}/edit", f"{address}/code"]


def of_an_opening(page: Page) -> list[str]:
    """The addresses of an opening where somebody is known, saved from a posting with everything in it."""
    page.goto(_at(page, "/openings/new"))
    employer = "Tidewater Instruments"
    job = {"@type": "JobPosting", "title": "Operations Analyst", "hiringOrganization": employer, "baseSalary": 50_000}
    said = {"validThrough": "2027-01-31", "description": "<h1>Who we are</h1><ul><li>A crew.</li></ul>"}
    page.locator("#posting").fill(json.dumps(job | said | {"url": "https://tidewater.example/jobs/1"}))
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Keep this opening").click()
    page.get_by_role("heading", name="Whom you know there").wait_for()
    address = re.sub(r"^http://[^/]+", "", page.url)
    return [address, f"{address}/edit"]


def of_an_address_book(page: Page) -> list[str]:
    """The addresses of files that were looked at, and the page where they were chosen."""
    rows = b"Name,Email,Company\nAda Sample,ada@okapi.example,Okapi\n,x@okapi.example,\n"
    found = [looked_at(page, "contacts.csv", rows, "The first rows"), looked_at(page, "mine.ics", CALENDAR, "mine.ics")]
    found.append(looked_at(page, "Sent.mbox", MBOX, "Sent.mbox"))
    found.append(looked_at(page, "jobs.csv", LIST.encode(), "The first rows"))
    return ["/people/import", *found]


def looked_at(page: Page, name: str, content: bytes, heading: str) -> str:
    """The address of a file that was brought to be looked at."""
    page.goto(_at(page, "/people/import"))
    page.locator("#file").set_input_files({"name": name, "mimeType": "text/plain", "buffer": content})
    page.get_by_role("button", name="Look at it").click()
    page.get_by_role("heading", name=heading).wait_for()
    return re.sub(r"^http://[^/]+", "", page.url)


def begun_call(page: Page, interview: str) -> str:
    """The address of a script, begun for the first person there is."""
    page.goto(_at(page, f"{interview}/letters/new?kind=call"))
    page.locator("label.chip").first.click()
    page.get_by_role("button", name="Write the script").click()
    page.get_by_role("heading", name="Voicemail").wait_for()
    return re.sub(r"^http://[^/]+", "", page.url)


def two_cards(page: Page) -> list[str]:
    """The address of a card that was read, and of one that could not be."""
    found = []
    whole = CARD.read_bytes()
    for content, heading in ((whole, "One card, read"), (whole[: len(whole) // 2], "Not read")):
        page.goto(_at(page, "/cards"))
        page.locator("#pictures").set_input_files({"name": "card.jpg", "mimeType": "image/jpeg", "buffer": content})
        page.get_by_role("heading", name=heading).wait_for(timeout=60_000)
        found.append(re.sub(r"^http://[^/]+", "", page.url))
    return found


def _of_letters(page: Page, first: str, second: str) -> list[str]:
    """The pages of one letter that says more than the notes, and those of another one that is approved."""
    page.goto(_at(page, first))
    edited = re.sub(r"^http://[^/]+", "", page.url)
    page.locator("#body").fill(page.locator("#body").input_value().replace("\n\n", "\n\nI led 400 people. ", 1))
    with page.expect_response("**/text"):
        page.locator("#body").blur()
    page.goto(_at(page, second))
    for name in ("Approve this letter", "Spelt right: approve this letter"):
        if page.get_by_role("button", name=name, exact=True).count():
            page.get_by_role("button", name=name, exact=True).click()
    page.get_by_role("heading", name="Approved").wait_for()
    approved = re.sub(r"^http://[^/]+|#.*", "", page.url)
    own = [edited + part for part in ("", "/pasted", "/versions/1")]
    return [*own, *(approved + part for part in ("", "/post", "/post?large=1"))]


def _at(page: Page, path: str) -> str:
    return re.sub(r"^(http://[^/]+)/.*", r"\1", page.url) + path


def each_page(page: Page) -> Iterator[str]:
    for path in with_sample_people(page):
        page.goto(_at(page, path))
        yield path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing_on_any_page(open_page: OpenPage, size: ViewportSize, scheme: str) -> None:
    page = open_page(size, scheme)
    found = {"/welcome": violations(page)}
    found |= {path: violations(page) for path in each_page(page)}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing_where_a_phone_is_paired(open_page: OpenPage, size: ViewportSize, scheme: str) -> None:
    page = open_page(size, scheme)
    offered = json.loads(afterword(open_page.afterword.folder, "phone", "--address", DOOR, "--json").stdout)
    until_it_listens(open_page.afterword, True)
    page.goto(offered["link"])
    page.get_by_label("The code on your computer").fill("AAAA-AAAA")
    found = violations(page)
    page.get_by_role("button", name="Pair this phone").click()
    page.get_by_text("is older than ten minutes").wait_for()
    assert "422" in open_page.complaints.pop()
    assert found + violations(page) == []
    assert (page.evaluate(_SMALL), _fits(page)) == ([], True)
    page.get_by_label("The code on your computer").fill(offered["code"])
    page.get_by_role("button", name="Pair this phone").click()
    page.get_by_role("link", name="I just came from an interview").wait_for()


def violations(page: Page) -> list[str]:
    return [
        f"{rule['id']}: {rule['nodes'][0]['target']}" for rule in Axe().run(page, options=RULES).response["violations"]
    ]


def test_no_page_scrolls_sideways_on_a_narrow_phone(open_page: OpenPage) -> None:
    page = open_page(NARROW)
    wide = [path for path in each_page(page) if not _fits(page)]
    assert wide == []


def _fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_everything_to_touch_is_44_pixels_high(open_page: OpenPage) -> None:
    page = open_page(PHONE)
    small = {path: found for path in each_page(page) if (found := page.evaluate(_SMALL))}
    assert small == {}


# A link inside a sentence may be as small as its text (WCAG 2.5.8, "inline").
_SMALL = """() => [...document.querySelectorAll(
    'button, summary, .btn, nav a, label.chip, label.tick, a.row, a.who, a.back, .input')]
  .filter(it => it.checkVisibility({visibilityProperty: true}) && it.getBoundingClientRect().height < 43.5)
  .map(it => it.textContent.trim() || it.getAttribute('aria-label'))"""


def test_sample_people_go_with_one_click(open_page: OpenPage) -> None:
    page = open_page()
    with_sample_people(page)
    page.goto(_at(page, "/"))
    page.get_by_role("button", name="Remove them").click()
    page.get_by_role("link", name="I just came from an interview").wait_for()
