"""A first visit, counted: every click and field is one, every word typed is one."""

from playwright.sync_api import Locator, Page


class Counted:
    """Does on a page what a person does, and counts it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks_and_fields = 0
        self.words = 0

    def click(self, target: Locator) -> None:
        self.clicks_and_fields += 1
        target.click()

    def fill(self, target: Locator, text: str) -> None:
        self.clicks_and_fields += 1
        self.words += len(text.split())
        target.fill(text)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def field(self, label: str) -> Locator:
        return self.page.get_by_label(label, exact=True)


def take_in_an_interview(me: Counted) -> None:
    """From the first page to the first half sentence, with a panel of two."""
    me.click(me.page.get_by_role("link", name="I just came from an interview"))
    me.fill(me.page.get_by_label("Employer"), "Northwind")
    me.fill(me.page.get_by_label("Role"), "Backend Engineer")
    me.fill(me.page.locator("[data-people] > li").nth(0).get_by_label("Name"), "Priya Raman")
    me.click(me.button("and somebody else"))
    me.fill(me.page.locator("[data-people] > li").nth(1).get_by_label("Name"), "Tom Okafor")
    me.click(me.button("Keep this interview"))


def say(me: Counted, text: str, about: str) -> None:
    """Complete the half sentence that is asked, for one interviewer."""
    chip = me.page.locator("label.chip", has_text=about)
    if not chip.locator("input").is_checked():
        me.click(chip)
    me.fill(me.page.locator("textarea#text"), text)
    me.click(me.button("Keep this sentence"))


def skip(me: Counted) -> None:
    me.click(me.page.get_by_role("link", name="Skip", exact=True))


def debrief(me: Counted) -> None:
    """Three notes about Priya, one about Tom."""
    say(me, "someone to move billing to Kafka", "Priya")
    say(me, "moved invoicing for 40 shops to Kafka", "Priya")
    say(me, "the on-call rota", "Tom")
    skip(me)
    skip(me)


def approve(me: Counted) -> None:
    """The first letter to somebody asks whether the name is spelt right."""
    me.click(me.button("Approve this letter"))
    me.click(me.button("Spelt right: approve this letter"))


def sign(me: Counted) -> None:
    """From the end of the debrief to a letter to Priya that is signed."""
    me.click(me.page.get_by_role("button", name="Read the letter to Priya"))
    me.fill(me.field("Your full name"), "Alice Example")
    me.click(me.button("Sign the letter"))
