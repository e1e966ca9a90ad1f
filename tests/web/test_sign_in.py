"""Signing in with the link that works once."""

from datetime import UTC, datetime, timedelta

import time_machine
from django.test import Client

from afterword.records.account import Account
from afterword.steps.sign_in import fresh_token


def _link(alice: Account) -> str:
    return f"/sign-in/{fresh_token(alice, datetime.now(UTC))}"


def test_the_link_signs_in_and_leads_to_today(alice: Account, client: Client) -> None:
    answer = client.get(_link(alice))
    assert answer.url == "/"
    assert client.get("/", follow=True).status_code == 200


def test_the_link_works_once(alice: Account, client: Client) -> None:
    link = _link(alice)
    client.get(link)
    answer = Client().get(link)
    assert answer.status_code == 401
    assert "used already or is too old" in answer.content.decode()


def test_after_an_hour_the_link_is_too_old(alice: Account, client: Client) -> None:
    link = _link(alice)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=61)):
        assert client.get(link).status_code == 401


def test_a_used_link_is_no_obstacle_to_who_is_signed_in(alice: Account, client: Client) -> None:
    link = _link(alice)
    client.get(link)
    assert client.get(link).url == "/"


def test_without_signing_in_every_page_says_how_to(client: Client, db: None) -> None:
    answer = client.get("/")
    assert answer.status_code == 401
    assert "afterword serve" in answer.content.decode()
