"""A phone opens pages only while it is paired."""

import ipaddress
from collections.abc import Callable

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse

from afterword.records.candidate import Candidate
from afterword.steps.phone import note_seen, open_hosts
from afterword.web.page import now

DEVICE = "device"
OWN_HOST = "127.0.0.1"


class PairedMiddleware:
    """Signs out a phone that was removed, and whoever came through the phones' door without being paired there."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if isinstance(request.user, Candidate) and not _may_stay(request, request.user):
            logout(request)
        return self.get_response(request)


def is_at_the_door(request: HttpRequest) -> bool:
    """Whether this came to an address that is open to phones, and not to this machine's own."""
    host = host_of(request)
    return host != OWN_HOST and _is_address(host) and host in open_hosts(now())


def host_of(request: HttpRequest) -> str:
    """The host that was asked for, without its port."""
    return request.get_host().rpartition(":")[0] or request.get_host()


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _may_stay(request: HttpRequest, candidate: Candidate) -> bool:
    device = request.session.get(DEVICE)
    if device is None:
        return not is_at_the_door(request)
    return note_seen(candidate.account, device, now())
