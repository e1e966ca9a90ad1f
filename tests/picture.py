"""Make the pictures in docs/look from the real pages: `python3 run.py picture`."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.conftest import DESK, FLAGS
from tests.programs import chromium
from tests.servers import serving

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "look"


def main() -> None:
    """Start a server on an empty folder, lay out the sample people, and photograph Today and a letter."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = _page(browser, DESK)
        page.goto(server.link)
        page.get_by_role("button", name="Look around with sample people").click()
        page.get_by_role("heading", name="Today").wait_for()
        page.screenshot(path=FOLDER / "today.png")
        page.get_by_role("link", name="Read the letter").first.click()
        page.locator("#body").wait_for()
        page.screenshot(path=FOLDER / "letter.png")
        browser.close()


def _page(browser: Browser, size: ViewportSize) -> Page:
    context = browser.new_context(
        viewport=size, color_scheme="light", reduced_motion="reduce", timezone_id="America/New_York", locale="en-US"
    )
    return context.new_page()


if __name__ == "__main__":
    main()
