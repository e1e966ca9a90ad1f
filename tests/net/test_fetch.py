"""The one way out to the web refuses what it should, and bounds the rest."""

import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Event

import pytest

from afterword.errors import FetchError
from afterword.net.fetch import Bounds, fetch
from afterword.net.public import is_public, place_of
from tests.net.web_server import WebServer, sends, web_server

PRIVATE = """
0.0.0.0 10.1.2.3 127.0.0.1 100.64.0.1 169.254.169.254 172.16.0.1 192.168.1.1 192.0.2.1 198.18.0.1 224.0.0.1 240.0.0.1
255.255.255.255 :: ::1 ::127.0.0.1 fe80::1 fe80::1%eth0 fc00::1 fd12::1 fec0::1 ff02::1 2001:db8::1 ::ffff:10.0.0.1
::ffff:127.0.0.1 64:ff9b::7f00:1 64:ff9b::a00:1 2002:7f00:1:: 2001:0:1::1 nonsense
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[WebServer]:
    with web_server(tmp_path) as found:
        yield found


def bounds(server: WebServer, *, seconds: float = 20, most: int = 1_000_000) -> Bounds:
    return Bounds(most, seconds, allow_loopback=True, trust=server.trust)


def test_what_is_there_is_fetched_without_cookies_or_credentials(server: WebServer) -> None:
    server.answers["/secret/ü.ics"] = server.answers["/secret/%C3%BC.ics"] = sends(b"BEGIN", Set_Cookie="a=b")
    assert fetch(server.at("/secret/ü.ics?key=1"), bounds(server)) == b"BEGIN"
    (seen,) = server.seen
    assert seen["path"] == "/secret/%C3%BC.ics?key=1"
    assert not {"Cookie", "Authorization"} & set(seen)


def test_three_redirects_are_followed_and_no_cookie_goes_along(server: WebServer) -> None:
    for at in range(3):
        server.answers[f"/{at}"] = sends(b"", 302, Location=f"/{at + 1}", Set_Cookie="a=b")
    server.answers["/3"] = sends(b"here")
    assert fetch(server.at("/0"), bounds(server)) == b"here"
    assert all("Cookie" not in seen for seen in server.seen)
    server.answers["/3"] = sends(b"", 307, Location="/0")
    with pytest.raises(FetchError, match="leads on and on"):
        fetch(server.at("/0"), bounds(server))


@pytest.mark.parametrize(
    ("leads_to", "says"),
    [
        ("https://10.0.0.1/x", "private network"),
        ("https://169.254.169.254/latest", "private network"),
        ("https://[::ffff:192.168.0.1]/", "private network"),
        ("http://example.org/", "begins with https"),
        ("file:///etc/passwd", "no address of the web"),
        ("https://user:word@example.org/", "password"),
    ],
)
def test_a_redirect_is_looked_at_like_the_address_itself(server: WebServer, leads_to: str, says: str) -> None:
    server.answers["/"] = sends(b"", 302, Location=leads_to)
    with pytest.raises(FetchError, match=says):
        fetch(server.at("/"), bounds(server))
    assert len(server.seen) == 1


def test_without_being_told_so_this_machine_is_refused_too(server: WebServer) -> None:
    server.answers["/"] = sends(b"x")
    for address in (server.at("/"), server.at("/").replace("127.0.0.1", "localhost"), "https://2130706433/"):
        with pytest.raises(FetchError, match="private network"):
            fetch(address, Bounds(100, 20, trust=server.trust))
    assert server.seen == []


@pytest.mark.parametrize(
    "address",
    PRIVATE.split(),
)
def test_no_address_of_a_network_of_ones_own_is_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "2606:4700::1111", "64:ff9b::808:808"])
def test_the_open_web_is_public(address: str) -> None:
    assert is_public(address)


def test_a_name_with_one_private_address_among_others_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    both = [(socket.AF_INET, 1, 6, "", (address, 443)) for address in ("93.184.215.14", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: both)
    with pytest.raises(FetchError, match="private network"):
        place_of("calendar.example", 443, 5)


def test_a_name_is_looked_up_once_and_the_connection_goes_to_what_was_checked(
    server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def first_here_then_elsewhere(host: str, port: int, **_: object) -> list[object]:
        asked.append(host)
        return [(socket.AF_INET, 1, 6, "", ("127.0.0.1" if len(asked) == 1 else "10.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", first_here_then_elsewhere)
    server.answers["/"] = sends(b"x")
    # The certificate is for another name, which is found out: the connection was made to the checked address.
    with pytest.raises(FetchError, match="does not prove"):
        fetch(f"https://calendar.example:{server.port}/", bounds(server))
    assert asked == ["calendar.example"]


def test_a_certificate_nobody_vouches_for_is_refused(server: WebServer) -> None:
    with pytest.raises(FetchError, match="does not prove"):
        fetch(server.at("/"), Bounds(100, 20, allow_loopback=True))


def test_more_than_the_bound_is_not_read(server: WebServer) -> None:
    server.answers["/"] = sends(b"x" * 3_000_000)
    with pytest.raises(FetchError, match="sends more than 1 MB"):
        fetch(server.at("/"), bounds(server))


@pytest.mark.parametrize("in_headers", [True, False])
def test_an_answer_that_drips_is_cut(server: WebServer, in_headers: bool) -> None:
    enough = Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.flush_headers()
        if not in_headers:
            handler.end_headers()
        for at in range(600):
            handler.wfile.write(f"X-{at}: 1\r\n".encode())
            if enough.wait(0.05):
                return

    server.answers["/"] = drip
    try:
        with pytest.raises(FetchError, match="took too long"):
            fetch(server.at("/"), bounds(server, seconds=1))
    finally:
        enough.set()


def test_an_answer_that_breaks_off_or_refuses_is_said(server: WebServer) -> None:
    def breaks_off(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"BEGIN:VCALENDAR")

    server.answers |= {"/half": breaks_off, "/gone": sends(b"", 404)}
    with pytest.raises(FetchError, match="does not answer as it should"):
        fetch(server.at("/half"), bounds(server))
    with pytest.raises(FetchError, match="answers “404”"):
        fetch(server.at("/gone"), bounds(server))


@pytest.mark.parametrize(
    "address", ["", "https://", "https:///x", "https://a b/", "https://[::1", "https://a:99999/", "ftp://a/", "x"]
)
def test_what_is_no_address_is_said_and_a_secret_is_never_repeated(address: str) -> None:
    with pytest.raises(FetchError) as refused:
        fetch(f"{address}#secret" if address else "secret", Bounds(100, 5))
    assert "secret" not in str(refused.value)
    assert refused.value.__cause__ is None
