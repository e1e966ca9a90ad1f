"""The servers as fixtures, trusted for as long as the test runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mail_servers.certificate import Certificate, certificate_in
from tests.mail_servers.faulty import Faulty, faulty
from tests.mail_servers.post_office import PostOffice, post_office


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Certificate:
    made = certificate_in(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.certificate))
    return made


@pytest.fixture
def post(certificate: Certificate) -> Iterator[Faulty]:
    with faulty(certificate) as server:
        yield server


# One post office for all live tests: its servers take seconds to start.
@pytest.fixture(scope="session")
def office_certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate_in(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="session")
def running_office(office_certificate: Certificate) -> Iterator[PostOffice]:
    with post_office(office_certificate) as office:
        yield office


@pytest.fixture
def office(
    running_office: PostOffice, office_certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PostOffice]:
    """The post office, trusted for as long as the test runs. What it wrote down is shown with a test that fails."""
    monkeypatch.setenv("SSL_CERT_FILE", str(office_certificate.certificate))
    before = running_office.log()
    yield running_office
    print(*(line for line in running_office.log().splitlines() if line not in before), sep="\n")
