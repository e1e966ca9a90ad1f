"""A calendar is looked at by its secret address, from the page."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

from afterword.records.account import Account
from afterword.records.interview import Interview
from tests.net.web_server import WebServer, sends, web_server
from tests.steps.test_bring_calendar import CALENDAR

HOST = "calendar.example"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: object) -> Iterator[WebServer]:
    """A server of the open web, as far as this process can see: its name, its address and its certificate."""
    settings.FOLDER = tmp_path  # type: ignore[attr-defined]
    connect = socket.socket.connect

    def looked_up(host: str, port: int, **_: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", port))]

    def to_this_machine(self: socket.socket, to: tuple[str, int]) -> None:
        connect(self, ("127.0.0.1", found.port) if to[0] == "93.184.215.14" else to)

    with web_server(tmp_path, host=HOST) as found:
        monkeypatch.setattr(socket, "getaddrinfo", looked_up)
        monkeypatch.setattr(socket.socket, "connect", to_this_machine)
        monkeypatch.setenv("SSL_CERT_FILE", str(found.certificate.certificate))
        found.answers["/secret.ics"] = sends(CALENDAR)
        yield found


def test_it_is_kept_looked_at_again_and_forgotten(
    alice_page: Client, alice: Account, interview: Interview, server: WebServer
) -> None:
    seen = alice_page.post("/people/import/calendars", {"address": f"webcal://{HOST}/secret.ics"})
    assert "Interview: Data Engineer at Northwind" in alice_page.get(seen["Location"]).content.decode()
    page = alice_page.get("/people/import").content.decode()
    assert HOST in page
    assert "secret.ics" not in page
    assert HOST in alice_page.get("/settings/privacy").content.decode()
    kept = alice.calendar_addresses.get()
    assert alice_page.post(f"/people/import/calendars/{kept.pk}/looked").status_code == 302
    assert len(server.seen) == 2
    alice_page.post(f"/people/import/calendars/{kept.pk}", {"_method": "delete"})
    assert not alice.calendar_addresses.exists()


def test_what_is_refused_is_said_on_the_page_without_the_address(alice_page: Client, alice: Account) -> None:
    answer = alice_page.post("/people/import/calendars", {"address": "https://127.0.0.1/private-8f3a.ics"})
    assert answer.status_code == 422
    assert "leads into a private network" in (text := answer.content.decode())
    assert "private-8f3a" not in text
