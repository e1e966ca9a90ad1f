"""The servers as fixtures, trusted for as long as the test runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mail_servers.certificate import Certificate, certificate_in
from tests.mail_servers.faulty import Faulty, faulty


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Certificate:
    made = certificate_in(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.certificate))
    return made


@pytest.fixture
def post(certificate: Certificate) -> Iterator[Faulty]:
    with faulty(certificate) as server:
        yield server
