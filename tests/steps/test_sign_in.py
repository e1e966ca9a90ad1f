"""A link signs in once, for an hour."""

from datetime import datetime, timedelta

import pytest

from afterword.errors import NotFoundError
from afterword.records.account import Account
from afterword.records.sign_in_link import SignInLink
from afterword.steps.sign_in import fresh_token, local_account, redeem


def test_a_link_signs_in_its_candidate(alice: Account, now: datetime) -> None:
    assert redeem(fresh_token(alice, now), now) == alice.owner


def test_a_link_works_only_once(alice: Account, now: datetime) -> None:
    token = fresh_token(alice, now)
    redeem(token, now)
    with pytest.raises(NotFoundError, match="used already"):
        redeem(token, now)


def test_a_link_is_too_old_after_an_hour(alice: Account, now: datetime) -> None:
    token = fresh_token(alice, now)
    with pytest.raises(NotFoundError):
        redeem(token, now + timedelta(hours=1))


def test_the_token_itself_is_not_in_the_database(alice: Account, now: datetime) -> None:
    token = fresh_token(alice, now)
    assert token not in SignInLink.objects.get().token_digest


def test_this_machine_has_one_account_however_often_it_starts(db: None, now: datetime) -> None:
    assert local_account(now) == local_account(now + timedelta(days=1))
    assert not local_account(now).owner.has_usable_password()
