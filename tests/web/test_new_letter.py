"""A letter that no plan owes: its kind, its reader, what is new, and then the letter itself."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from afterword.records.interview import Interview
from afterword.steps.kinds import BEGUN_BY_HAND, KINDS


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def address(interview: Interview) -> str:
    return reverse("new-letter", args=[interview.pk])


def text(page: Client, address: str) -> str:
    return page.get(address).content.decode()


def test_the_interview_leads_to_every_kind(alice_page: Client, interview: Interview, address: str) -> None:
    assert address in text(alice_page, reverse("interview", args=[interview.pk]))
    kinds = text(alice_page, address)
    assert all(KINDS[name].noun in kinds and f"?kind={name}" in kinds for name in BEGUN_BY_HAND)


def test_a_kind_asks_only_for_what_its_letter_needs(alice_page: Client, address: str) -> None:
    assert "The new role" in text(alice_page, f"{address}?kind=new-opening")
    hello = text(alice_page, f"{address}?kind=hello")
    assert "What is new with you" in hello
    assert "The new role" not in hello
    assert "What is new with you" not in text(alice_page, f"{address}?kind=closing")


def test_it_leads_to_the_letter(alice_page: Client, interview: Interview, address: str) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    typed = {"kind": "hello", "contact": priya.pk, "news": "I finished the course on stock planning"}
    page = alice_page.post(address, typed, follow=True)
    row = interview.follow_ups.get(kind="hello")
    assert page.redirect_chain[-1][0] == reverse("letter", args=[row.letter.pk])
    assert "A hello. You spoke on Thursday." in page.content.decode()
    assert "finished the course on stock planning" in row.letter.newest.body


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"kind": "hello", "news": "I moved"}, "Choose the one person it goes to."),
        ({"kind": "hello", "contact": "0", "news": "I moved"}, "Choose one of them."),
        ({"kind": "hello", "contact": "priya"}, "A hello has something to tell."),
        ({"kind": "new-opening", "contact": "priya"}, "Which role is it about?"),
    ],
)
def test_what_is_missing_is_asked_and_nothing_typed_is_lost(
    alice_page: Client, interview: Interview, address: str, typed: dict[str, str], sentence: str
) -> None:
    priya = str(interview.interviewers.get(name="Priya Raman").pk)
    page = alice_page.post(address, {key: priya if it == "priya" else it for key, it in typed.items()})
    assert page.status_code == 422
    assert sentence in page.content.decode()
    assert not interview.follow_ups.filter(kind=typed["kind"]).exists()
    assert typed.get("news", "") in page.content.decode()


def test_the_letter_waits_on_today_until_it_is_sent(
    alice_page: Client, interview: Interview, address: str, now: datetime
) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    alice_page.post(address, {"kind": "closing", "contact": priya.pk})
    assert "Close with Priya Raman" in text(alice_page, reverse("today"))
