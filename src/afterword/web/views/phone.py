"""Phones: paired by a code, named, removed."""

import segno
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import NotFoundError, SurroundingsError
from afterword.records.device import Device
from afterword.steps.phone import note_wrong_try, offer_code, pair, paired, remove
from afterword.web.clocks import own_zone
from afterword.web.forms.pairing import PairingForm, guess_name
from afterword.web.lan import address_in_network
from afterword.web.page import account_of, now, page
from afterword.web.paired import DEVICE, host_of, is_at_the_door


@never_cache
@require_http_methods(["GET", "POST"])
def phones(request: HttpRequest) -> HttpResponse:
    """The paired phones; POST makes a code for another, which is shown once."""
    account = account_of(request)
    context: dict[str, object] = {"zone": own_zone(account).key}
    if request.method == "POST":
        try:
            host = address_in_network()
            code = offer_code(account, host, now())
            link = f"http://{host}:{request.get_port()}{reverse('pair')}"
            qr = segno.make(f"{link}?code={code}", error="m").svg_data_uri(scale=5, border=4, light="white")
            context |= {"code": code, "link": link, "qr": qr}
        except SurroundingsError as error:
            context["says"] = error.sentence
    return page(request, "settings_phone.html", context | {"devices": paired(account)}, here="settings")


@require_POST
def phone_removed(request: HttpRequest, device_id: int) -> HttpResponse:
    """The phone opens no page any more."""
    remove(get_object_or_404(Device, pk=device_id, account=account_of(request), removed_at=None), now())
    return redirect("settings-phone")


@never_cache
@require_http_methods(["GET", "POST"])
def pair_phone(request: HttpRequest) -> HttpResponse:
    """Where a phone types the code. Nowhere but at an address that is open to phones."""
    if not is_at_the_door(request):
        raise Http404
    form = PairingForm(request.POST) if request.method == "POST" else _empty(request)
    if request.method == "POST" and form.is_valid():
        try:
            device = pair(form.cleaned_data["code"], host_of(request), form.cleaned_data["name"], now())
            login(request, device.account.owner, backend="django.contrib.auth.backends.ModelBackend")
            request.session[DEVICE] = device.pk
            return redirect("today")
        except NotFoundError as error:
            note_wrong_try(host_of(request), now())
            form.add_error("code", error.sentence)
    return page(request, "pair.html", {"form": form}, status=422 if form.is_bound else 200)


def _empty(request: HttpRequest) -> PairingForm:
    name = guess_name(request.headers.get("User-Agent", ""))
    return PairingForm(initial={"code": request.GET.get("code", "")[:40], "name": name})
