"""Giving memory back is safe anywhere."""

import sys

import pytest

from afterword.proofreading import memory


def test_what_is_free_is_given_back_and_nothing_is_lost() -> None:
    kept = [str(number) for number in range(1000)]
    memory.give_back()
    assert kept == [str(number) for number in range(1000)]


def test_another_system_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    memory._trim.cache_clear()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert memory._trim() is None
    memory.give_back()
    memory._trim.cache_clear()
