"""The small cast that every test knows: Alice, Priya and Tom who interviewed her, and Charlie, a stranger."""

import os
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from hypothesis import HealthCheck, settings

from afterword.records.account import Account
from afterword.records.candidate import Candidate
from afterword.records.interview import Interview
from afterword.steps.capture import InterviewDetails, Met, capture

pytest_plugins = ["tests.mail_servers.fixtures", "tests.flow.fixtures"]

# A property says what is so, not how fast: a busy machine must not make it false. On CI the examples are the same
# each time, so that a change is judged by what it did; at home they are new each time.
settings.register_profile(
    "afterword",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("afterword")


@pytest.fixture
def now() -> datetime:
    """Friday 12 June 2026, 10:00 in New York."""
    return datetime(2026, 6, 12, 14, 0, tzinfo=UTC)


def _account(name: str, made_at: datetime) -> Account:
    candidate = Candidate.objects.create(sign_in_name=name, made_at=made_at)
    return Account.objects.create(owner=candidate, name=name, time_zone="America/New_York", country="US")


@pytest.fixture
def alice(db: None, now: datetime) -> Account:
    return _account("Alice Example", now)


@pytest.fixture
def charlie(db: None, now: datetime) -> Account:
    return _account("Charlie Stranger", now)


@pytest.fixture
def alice_page(alice: Account) -> Client:
    return _signed_in(alice)


@pytest.fixture
def charlie_page(charlie: Account) -> Client:
    return _signed_in(charlie)


def _signed_in(account: Account) -> Client:
    client = Client()
    client.force_login(account.owner)
    return client


@pytest.fixture
def interview(alice: Account, now: datetime) -> Interview:
    """Yesterday's interview at Northwind, Thursday 11 June 2026, 14:00 to 15:00 in New York."""
    end = now - timedelta(hours=19)
    details = InterviewDetails(
        employer="Northwind",
        role="Backend Engineer",
        start=end - timedelta(hours=1),
        end=end,
        time_zone="America/New_York",
        mode="video",
        met=(
            Met("Priya Raman", title="Staff Engineer", email="priya@northwind.example"),
            Met("Tom Okafor", title="Recruiter"),
        ),
    )
    return capture(alice, details, now)
