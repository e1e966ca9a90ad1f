"""Something long that is under way: its page says so, and leads on by itself, with JavaScript and without."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, NARROW, PHONE, OpenPage
from tests.browser.test_every_page import violations
from tests.servers import environment

pytestmark = pytest.mark.browser
FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
# It waits for its moment, so that a page can be looked at in peace.
ASK = """
from datetime import UTC, datetime, timedelta
from afterword.cli.database import open_database
account, now = open_database(), datetime.now(UTC)
from afterword.records.errand import ErrandKind
from afterword.steps.errands.ask import ask_for
from afterword.steps.people.brought_rows import add_file
file = add_file(account, "contacts.csv", b"Name,Email\\nAda Sample,ada@okapi.example\\n", now)
errand = ask_for(account, ErrandKind.BRING, now, file)
account.errands.update(due_at=now + timedelta(hours=2), done=31, of_all=50)
print(f"/errands/{errand.pk}")
"""


def asked_for(folder: Path) -> str:
    command = [sys.executable, "-c", ASK]
    return subprocess.run(command, env=environment(folder), check=True, capture_output=True, text=True).stdout.strip()


def its_moment_comes(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "afterword.db", timeout=20)) as database, database:
        database.execute("UPDATE records_errand SET due_at = '2026-01-01 00:00:00'")


def test_how_far_it_is_is_readable_by_everyone(open_page: OpenPage) -> None:
    address = open_page.afterword.address + asked_for(open_page.afterword.folder)
    for size, scheme in product((DESK, PHONE, NARROW), ("light", "dark")):
        page = open_page(size, scheme)
        page.goto(address)
        expect(page.get_by_text("Looking who of them you have already. 62 of 100.")).to_be_visible()
        assert violations(page) == []
        assert page.evaluate(FITS)
        assert page.get_by_role("button", name="Stop it").bounding_box()["height"] >= 43.5  # type: ignore[index]


@pytest.mark.parametrize("javascript", [True, False], ids=["htmx", "no JavaScript"])
def test_at_its_end_the_page_leads_on_by_itself(open_page: OpenPage, javascript: bool) -> None:
    page, address = open_page(javascript=javascript), open_page.afterword.address
    page.goto(address + asked_for(open_page.afterword.folder))
    expect(page.get_by_text("62 of 100.")).to_be_visible()
    its_moment_comes(open_page.afterword.folder)
    expect(page).to_have_url(re.compile(r"/people/import/\d+$"))
    expect(page.get_by_text("Brought in: one person new")).to_be_visible()
    page.get_by_role("button", name="Take all of it back").click()
    expect(page.get_by_text("It was taken back.")).to_be_visible()


def test_the_focus_stays_on_stop_while_the_page_looks_again(open_page: OpenPage) -> None:
    page, address = open_page(), open_page.afterword.address
    page.goto(address + asked_for(open_page.afterword.folder))
    stop = page.get_by_role("button", name="Stop it")
    stop.focus()
    with page.expect_response(re.compile(r"/errands/\d+$")):
        pass
    expect(stop).to_be_focused()
    stop.press("Enter")
    expect(page.get_by_role("button", name="Bring them in")).to_be_visible()


def test_the_calendars_address_is_readable_by_everyone(open_page: OpenPage) -> None:
    for scheme in ("light", "dark"):
        page = open_page(NARROW, scheme)
        page.goto(f"{open_page.afterword.address}/settings/calendar")
        page.get_by_role("button", name=re.compile("Make a")).click()
        expect(page.get_by_role("heading", name="Your secret address")).to_be_visible()
        assert violations(page) == []
        assert page.evaluate(FITS)
