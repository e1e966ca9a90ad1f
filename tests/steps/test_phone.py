"""A phone is paired by a code that works once, for ten minutes, at the address it was printed with."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import NotFoundError
from afterword.records.account import Account
from afterword.records.pairing_code import PairingCode
from afterword.steps.phone import (
    LIFE,
    MOST_WRONG,
    SIGNS,
    _digest,
    note_seen,
    note_wrong_try,
    offer_code,
    open_hosts,
    pair,
    paired,
    remove,
)

HOST = "192.168.1.20"


def test_a_code_pairs_one_phone_once(alice: Account, now: datetime) -> None:
    code = offer_code(alice, HOST, now)
    device = pair(code, HOST, "Alice's phone", now)
    assert (device.account, device.name, device.host) == (alice, "Alice's phone", HOST)
    with pytest.raises(NotFoundError, match="was used"):
        pair(code, HOST, "Another", now)
    assert list(paired(alice)) == [device]


@pytest.mark.parametrize(
    "write", [str.lower, lambda code: code.replace("-", ""), lambda code: f" {code} ".replace("-", " ")]
)
def test_however_it_is_typed_it_is_the_same_code(alice: Account, now: datetime, write: object) -> None:
    code = offer_code(alice, HOST, now)
    assert pair(write(code), HOST, "", now).name == "A phone"  # type: ignore[operator]


def test_after_ten_minutes_it_pairs_nothing(alice: Account, now: datetime) -> None:
    code = offer_code(alice, HOST, now)
    with pytest.raises(NotFoundError):
        pair(code, HOST, "", now + LIFE)


def test_at_another_address_it_pairs_nothing(alice: Account, now: datetime) -> None:
    code = offer_code(alice, HOST, now)
    with pytest.raises(NotFoundError):
        pair(code, "127.0.0.1", "", now)


def test_a_new_code_ends_the_one_before(alice: Account, now: datetime) -> None:
    before = offer_code(alice, HOST, now)
    offer_code(alice, HOST, now)
    with pytest.raises(NotFoundError):
        pair(before, HOST, "", now)


def test_who_guesses_too_often_ends_the_code(alice: Account, now: datetime) -> None:
    code = offer_code(alice, HOST, now)
    for _ in range(MOST_WRONG):
        note_wrong_try(HOST, now)
    with pytest.raises(NotFoundError):
        pair(code, HOST, "", now)


def test_the_code_is_kept_nowhere_as_it_is(alice: Account, now: datetime) -> None:
    code = offer_code(alice, HOST, now)
    kept = PairingCode.objects.values().get()
    assert not any(code[:4] in str(value) for value in kept.values())


def test_it_listens_beyond_this_machine_only_while_a_code_waits_or_a_phone_is_paired(
    alice: Account, now: datetime
) -> None:
    assert open_hosts(now) == frozenset()
    code = offer_code(alice, HOST, now)
    assert open_hosts(now) == {HOST}
    assert open_hosts(now + LIFE) == frozenset()
    device = pair(code, HOST, "", now)
    assert open_hosts(now + timedelta(days=30)) == {HOST}
    remove(device, now)
    assert open_hosts(now) == frozenset()


def test_a_removed_phone_is_not_seen_any_more(alice: Account, charlie: Account, now: datetime) -> None:
    device = pair(offer_code(alice, HOST, now), HOST, "", now)
    later = now + timedelta(hours=1)
    assert note_seen(alice, device.pk, later)
    device.refresh_from_db()
    assert device.seen_at == later
    assert not note_seen(charlie, device.pk, later)
    remove(device, now)
    assert not note_seen(alice, device.pk, later)


@given(st.text(SIGNS, min_size=8, max_size=8), st.text(SIGNS, min_size=8, max_size=8))
def test_two_codes_are_never_taken_for_each_other(one: str, other: str) -> None:
    assert (_digest(one) == _digest(other)) == (one == other)
