"""The candidate's days in their own calendar app, at a secret address."""

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import conditional_page, require_http_methods, require_safe

from afterword.records.account import Account
from afterword.records.calendar_feed import CalendarFeed
from afterword.steps.calendar_days import calendar_days
from afterword.steps.calendar_feed import account_at, offer_feed, stop_feed
from afterword.steps.phone import paired
from afterword.web.clocks import own_zone
from afterword.web.page import account_of, now, page
from afterword.web.paired import OWN_HOST, host_of, is_at_the_door


@require_safe
@conditional_page
@cache_control(private=True, no_cache=True)
def calendar(request: HttpRequest, token: str) -> HttpResponse:
    """What a calendar app reads, signed in or not; nothing where the address is not known."""
    account = account_at(token, now())
    if account is None or not _may_read(request, account):
        raise Http404
    return HttpResponse(calendar_days(account, now(), own_zone(account)), content_type="text/calendar; charset=utf-8")


@never_cache
@require_http_methods(["GET", "POST", "DELETE"])
def calendar_settings(request: HttpRequest) -> HttpResponse:
    """Whether there is an address; POST makes a new one, which is shown once, DELETE stops it."""
    account = account_of(request)
    if request.method == "DELETE":
        stop_feed(account)
        return redirect("settings-calendar")
    context: dict[str, object] = {"zone": own_zone(account).key, "devices": paired(account)}
    if request.method == "POST":
        context["addresses"] = _addresses(request, account, offer_feed(account, now()))
    context["feed"] = CalendarFeed.objects.filter(account=account).first()
    return page(request, "settings_calendar.html", context, here="settings")


def _may_read(request: HttpRequest, account: Account) -> bool:
    """At the door for phones only where one of this account's is paired; a code that waits is not enough."""
    return not is_at_the_door(request) or paired(account).filter(host=host_of(request)).exists()


def _addresses(request: HttpRequest, account: Account, token: str) -> list[dict[str, str]]:
    """Where the days are read on this machine, and at each address of it that is open to a paired phone."""
    hosts = dict.fromkeys([OWN_HOST, *paired(account).values_list("host", flat=True)])
    path = f"{request.get_port()}{reverse('calendar', args=[token])}"
    return [
        {
            "link": f"http://{host}:{path}",
            "app": f"webcal://{host}:{path}",
            "qr": "" if host == OWN_HOST else _code(f"webcal://{host}:{path}"),
        }
        for host in hosts
    ]


def _code(link: str) -> str:
    return str(segno.make(link, error="m").svg_data_uri(scale=5, border=4, light="white"))
