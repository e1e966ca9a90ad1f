"""Where a name of the web leads: looked up once, and refused where it leads into a private network."""

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from queue import Empty, SimpleQueue
from threading import Thread

from afterword.errors import FetchError

_TRANSLATED = ip_network("64:ff9b::/96")  # an IPv4 address in its last four bytes (RFC 6052)
_Found = list[tuple[int, str, int]]


@dataclass(frozen=True)
class Place:
    """The checked address that a connection is made to; `family` is the socket's."""

    family: int
    address: str
    port: int


def place_of(host: str, port: int, seconds: float, *, allow_loopback: bool = False) -> Place:
    """The first address of this host, if every address it has is one of the open web.

    `allow_loopback` is for a server of one's own on this machine only. Raises FetchError where the name is not known,
    answers too late, or leads elsewhere.
    """
    found = _looked_up(host, port, seconds)
    for _, address, _ in found:
        if not is_public(address, allow_loopback=allow_loopback):
            raise FetchError(f"{host} leads into a private network, and nothing is fetched from there.")
    family, address, port = found[0]
    return Place(family, address, port)


def is_public(written: str, *, allow_loopback: bool = False) -> bool:
    """Whether an IP address is one of the open web, also where it is wrapped into another one."""
    try:
        address = ip_address(written.partition("%")[0])
    except ValueError:
        return False
    if allow_loopback and address.is_loopback:
        return True
    inner = _inside(address) if isinstance(address, IPv6Address) else address
    if inner is None:
        return False
    return inner.is_global and not (inner.is_multicast or inner.is_reserved or inner.is_unspecified)


def _inside(address: IPv6Address) -> IPv4Address | IPv6Address | None:
    """The IPv4 address that is wrapped in this one, else itself; None for tunnels, whose ends nobody knows."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None or address.teredo is not None or int(address) >> 32 == 0 or address.is_site_local:
        return None
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in _TRANSLATED else address


def _looked_up(host: str, port: int, seconds: float) -> _Found:
    """(family, address, port) of each; in a thread, since a lookup has no time-out of its own."""
    answers: SimpleQueue[_Found] = SimpleQueue()
    Thread(target=_look_up, args=(host, port, answers), daemon=True).start()
    try:
        found = answers.get(timeout=max(seconds, 0.01))
    except Empty:
        raise FetchError(f"It took too long to look up {host}. Try again in a while.") from None
    if not found:
        raise FetchError(f"No server is called {host}. Check the address, and whether you are online.")
    return found


def _look_up(host: str, port: int, answers: "SimpleQueue[_Found]") -> None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        found = []
    answers.put([(family, str(to[0]), int(to[1])) for family, _, _, _, to in found])
