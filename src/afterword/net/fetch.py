"""Fetch a page of the web: https only, from the address that was checked, with no cookie and no password."""

import http.client
import socket
import ssl
import time
from contextlib import suppress
from dataclasses import dataclass
from threading import Timer
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from afterword.errors import FetchError
from afterword.net.public import Place, place_of

MOST_REDIRECTS = 3
_REDIRECTS = (301, 302, 303, 307, 308)
_AT_ONCE = 64 * 1024
_AS_IT_IS = "%/?:@!$&'()*+,;=-._~[]"


@dataclass(frozen=True)
class Bounds:
    """How much is fetched at most, in bytes, and how long that may take altogether, in seconds.

    `allow_loopback` and `trust` are for a server of one's own on this machine: tests have one.
    """

    most_bytes: int
    seconds: float
    allow_loopback: bool = False
    trust: ssl.SSLContext | None = None


def host_of(address: str) -> str:
    """The host that an https address names. Raises FetchError for another kind of address."""
    return _split(address).hostname or ""


def fetch(address: str, bounds: Bounds) -> bytes:
    """What is found there, after at most three redirects, each looked at anew.

    Raises FetchError with a sentence that names the host only: an address may be a secret.
    """
    ends_at = time.monotonic() + bounds.seconds
    for _ in range(MOST_REDIRECTS + 1):
        parts = _split(address)
        found = _Visit(parts, bounds, ends_at).answer()
        if isinstance(found, bytes):
            return found
        address = urljoin(address, found)
    raise FetchError(f"{parts.hostname} leads on and on to other addresses. Copy the address once more.")


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError:
        raise FetchError("This is no address of the web. Copy it once more.") from None
    if not named or len(address) > 4000 or not address.isprintable() or " " in address:
        raise FetchError("This is no address of the web. Copy it once more.")
    if parts.scheme != "https":
        raise FetchError("Only an address that begins with https:// is fetched: others can be read on the way.")
    if parts.username or parts.password:
        raise FetchError("There is a password in this address. Calendars give out an address without one.")
    return parts


class _Visit:
    """One request to one host."""

    def __init__(self, parts: SplitResult, bounds: Bounds, ends_at: float) -> None:
        self._host, self._parts, self._bounds, self._ends_at = parts.hostname or "", parts, bounds, ends_at

    def answer(self) -> bytes | str:
        """What is there, or where it leads."""
        place = place_of(self._host, self._parts.port or 443, self._left(), allow_loopback=self._bounds.allow_loopback)
        # A connection that is let drip its answer would never time out by itself: it is cut when the time is over.
        connection = _Connection(place, self._host, self._left(), self._bounds.trust)
        clock = Timer(self._left(), connection.cut)
        clock.daemon = True
        clock.start()
        try:
            return self._asked(connection)
        except ssl.SSLCertVerificationError:
            raise FetchError(f"{self._host} does not prove that it is the one it claims to be.") from None
        except (OSError, http.client.HTTPException, ValueError):
            late = connection.was_cut or time.monotonic() >= self._ends_at
            raise (
                self._too_late() if late else FetchError(f"{self._host} does not answer as it should. Try later.")
            ) from None
        finally:
            clock.cancel()
            connection.close()

    def _asked(self, connection: "_Connection") -> bytes | str:
        path = quote((self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else ""), safe=_AS_IT_IS)
        connection.request("GET", path, headers={"Accept-Encoding": "identity", "User-Agent": "Afterword"})
        response = connection.getresponse()
        if response.status in _REDIRECTS and (leads_to := response.headers.get("Location")):
            return str(leads_to)
        if response.status != 200:
            raise FetchError(
                f"{self._host} answers “{response.status}” instead of a calendar. Copy the address once more."
            )
        content = self._read(response)
        if connection.was_cut:
            raise self._too_late()
        return content

    def _read(self, response: http.client.HTTPResponse) -> bytes:
        pieces: list[bytes] = []
        size = 0
        while piece := response.read1(_AT_ONCE):
            pieces.append(piece)
            size += len(piece)
            if size > self._bounds.most_bytes:
                megabytes = self._bounds.most_bytes // 1_000_000
                raise FetchError(
                    f"{self._host} sends more than {megabytes} MB. Bring the calendar as a file, in parts."
                )
        if response.length:
            raise http.client.IncompleteRead(b"")
        return b"".join(pieces)

    def _left(self) -> float:
        return max(self._ends_at - time.monotonic(), 0.01)

    def _too_late(self) -> FetchError:
        return FetchError(f"{self._host} took too long to answer. Try later.")


class _Connection(http.client.HTTPSConnection):
    """A connection to the checked address, that proves to be the host it was looked up for."""

    def __init__(self, place: Place, host: str, seconds: float, trust: ssl.SSLContext | None) -> None:
        self._trust = trust or ssl.create_default_context()
        super().__init__(host, place.port, timeout=seconds, context=self._trust)
        self._place, self.was_cut = place, False

    def connect(self) -> None:
        """Connect to the place, not to whatever the name leads to by now."""
        bare = socket.socket(self._place.family, socket.SOCK_STREAM)
        bare.settimeout(self.timeout)
        self.sock = bare
        bare.connect((self._place.address, self._place.port))
        # The handshake comes after, so that it can be cut in the middle too.
        self.sock = self._trust.wrap_socket(bare, server_hostname=self.host, do_handshake_on_connect=False)
        self.sock.do_handshake()

    def cut(self) -> None:
        """End whatever is waited for."""
        self.was_cut = True
        with suppress(OSError):
            if self.sock is not None:
                socket.socket.shutdown(self.sock, socket.SHUT_RDWR)
