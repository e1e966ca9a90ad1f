"""A real server on a folder of its own, and a real Chromium in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, ViewportSize, expect, sync_playwright

from tests.programs import chromium
from tests.servers import Server, serving

PATIENCE = 20_000  # milliseconds: a busy machine is slow, not wrong
expect.set_options(timeout=PATIENCE)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
DESK: ViewportSize = {"width": 1280, "height": 860}
PHONE: ViewportSize = {"width": 390, "height": 844}
NARROW: ViewportSize = {"width": 320, "height": 640}


@pytest.fixture
def afterword(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path) as server:
        yield server


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    program = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, afterword: Server) -> Iterator["OpenPage"]:
    opener = OpenPage(browser, afterword)
    yield opener
    complaints = opener.complaints
    opener.close()
    # A violation of the content security policy is a console error too.
    assert complaints == []


class OpenPage:
    """Opens signed-in pages at a given size and colour scheme; the console has to stay silent."""

    def __init__(self, browser: Browser, afterword: Server) -> None:
        self.browser = browser
        self.afterword = afterword
        self.complaints: list[str] = []
        self._contexts: list[BrowserContext] = []

    def __call__(self, size: ViewportSize = DESK, scheme: str = "light", *, javascript: bool = True) -> Page:
        context = self.browser.new_context(
            viewport=size,
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=javascript,
            timezone_id="America/New_York",
            locale="en-US",
            permissions=["clipboard-read", "clipboard-write"] if javascript else [],
            has_touch=size["width"] < 600,
            reduced_motion="reduce",
        )
        self._contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(self.afterword.fresh_link())
        return page

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")

    def close(self) -> None:
        for context in self._contexts:
            context.close()
