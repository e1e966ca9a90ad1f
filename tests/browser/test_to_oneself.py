"""Notes and a photograph mailed to oneself, on Today and on a page of their own; one click takes them back."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, OpenPage
from tests.servers import afterword

pytestmark = pytest.mark.browser
ME = "alice@home.example"


def mailed(folder: Path, at: datetime) -> Path:
    """What Alice's telephone sent, as a file."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = f"Alice <{ME}>", ME, "notes"
    message["Message-ID"], message["Date"] = "<n1@home.example>", at
    message.set_content("They need someone for billing\nAsked about Kafka\n")
    photo = Path("tests/cards/pictures/priya.jpg").read_bytes()
    message.add_attachment(photo, maintype="image", subtype="jpeg", filename="IMG_0042.jpg")
    file = folder / "notes.eml"
    file.write_bytes(message.as_bytes())
    return file


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_notes_mailed_home_are_on_today_and_one_click_takes_them_back(
    open_page: OpenPage, size: ViewportSize, tmp_path: Path
) -> None:
    folder, now = open_page.afterword.folder, datetime.now(UTC)
    page = open_page(size)
    page.goto(f"{open_page.afterword.address}/settings/you")
    page.get_by_label("Mail address").fill(ME)
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("link", name="Export and backup").wait_for()
    hours = [f"{now - timedelta(hours=length):%Y-%m-%dT%H:%M}" for length in (2, 1)]
    facts = ["--employer", "Northwind", "--role", "Engineer", "--start", hours[0], "--end", hours[1]]
    afterword(folder, "interview", "add", *facts, "--time-zone", "UTC", "--with", "Priya Raman")
    afterword(folder, "mail", "receive", str(mailed(tmp_path, now)))
    page.goto(f"{open_page.afterword.address}/")
    card = page.locator("li.answer")
    expect(card).to_contain_text("It became 2 notes and 1 card of the interview at Northwind.")
    card.get_by_role("button", name="This is not about an interview").click()
    expect(page.get_by_text("Not about an interview, then: what hung on it is undone.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(card).to_have_count(1)
