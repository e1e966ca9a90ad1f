"""DELETE from an HTML form."""

from django.test import Client
from django.urls import reverse

from afterword.records.account import Account
from afterword.records.interview import Interview


def test_a_post_that_says_delete_is_a_delete(alice_page: Client, interview: Interview) -> None:
    row = interview.follow_ups.first()
    url = reverse("follow-up-done", args=[row.pk])
    alice_page.post(url)
    alice_page.post(url, {"_method": "delete"})
    row.refresh_from_db()
    assert row.done_at is None


def test_a_get_that_says_delete_stays_a_get(alice_page: Client, interview: Interview) -> None:
    row = interview.follow_ups.first()
    assert alice_page.get(reverse("follow-up-done", args=[row.pk]), {"_method": "delete"}).status_code == 405


def test_without_the_forgery_token_nothing_is_deleted(alice: Account, interview: Interview) -> None:
    page = Client(enforce_csrf_checks=True)
    page.force_login(alice.owner)
    assert page.post("/sample", {"_method": "delete"}).status_code == 403
