"""As Alice does it: connect the mailbox, send a letter from it, think better of it, send it after all."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.journey import Counted, approve, debrief, sign, take_in_an_interview
from tests.mail_servers.mailbox import copies
from tests.mail_servers.post_office import ALICE, PASSWORD, PRIYA, PostOffice, key_of

pytestmark = [pytest.mark.browser, pytest.mark.live]
A_MINUTE_TO_UNDO = 90_000
THERE_AND_BACK = 60_000


def connect(page: Page, office: PostOffice) -> None:
    """By hand, since no table knows the servers of this test."""
    page.get_by_role("link", name=re.compile("^Settings")).first.click()
    page.get_by_role("link", name=re.compile("^Mail")).click()
    page.get_by_label("Your mail address").fill(ALICE)
    page.get_by_label("Password or app password").fill(PASSWORD)
    page.get_by_text("Servers by hand").click()
    for kind, server in (("smtp", office.smtp()), ("imap", office.imap())):
        page.locator(f"#id_{kind}_host").fill(server.host)
        page.locator(f"#id_{kind}_port").fill(str(server.port))
        page.locator(f"#id_{kind}_security").select_option(server.security)
    page.get_by_role("button", name="Connect and test").click()
    expect(page.get_by_text("went out and came back")).to_be_visible(timeout=THERE_AND_BACK)


def message_id(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "afterword.db")) as database:
        return str(database.execute("SELECT message_id FROM records_approval").fetchone()[0])


def test_a_letter_goes_out_from_alices_own_mailbox_once(office: PostOffice, open_page: OpenPage) -> None:
    page = open_page()
    me = Counted(page)
    take_in_an_interview(me)
    debrief(me)
    sign(me)
    letter = page.url
    connect(page, office)
    page.goto(letter)
    page.get_by_text("To and subject").click()
    page.get_by_label("Mail address").fill(PRIYA)
    page.get_by_role("button", name="Keep this address").click()
    approve(me)
    expect(me.button("Copy")).to_be_visible()
    me.click(me.button("Send from your mailbox"))
    expect(page.get_by_text(re.compile("Goes out today"))).to_be_visible()
    expect(me.button("Copy")).to_have_count(0)
    me.click(me.button("Undo").first)
    expect(page.get_by_text(re.compile("Goes out today"))).to_have_count(0)
    me.click(me.button("Send from your mailbox"))
    expect(page.get_by_text("Sent from your mailbox.")).to_be_visible(timeout=A_MINUTE_TO_UNDO)
    text = page.locator("#body").input_value()
    name = message_id(open_page.afterword.folder)
    (arrived,) = copies(office.imap(), key_of(PRIYA), name)
    assert arrived["From"] == f"Alice Example <{ALICE}>"
    plain = arrived.get_body(("plain",))
    assert plain
    assert plain.get_content().split() == text.split()
    assert len(copies(office.imap(), key_of(ALICE), name, "Sent")) == 1
