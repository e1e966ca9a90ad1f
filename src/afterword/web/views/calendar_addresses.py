"""The secret addresses of calendars: kept sealed, looked at when the candidate says so, forgotten."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import AfterwordError
from afterword.records.calendar_address import CalendarAddress
from afterword.steps.calendars.address import add_address, look_there
from afterword.web.page import account_of, now
from afterword.web.views.brought import show_files


@require_POST
def calendar_addresses(request: HttpRequest) -> HttpResponse:
    """Keep an address and look there; the page shows what would come of it."""
    try:
        return redirect("brought-file", add_address(account_of(request), request.POST.get("address", ""), now()).pk)
    except AfterwordError as refused:
        return show_files(request, address_says=refused.sentence)


@require_http_methods(["DELETE"])
def calendar_address(request: HttpRequest, address_id: int) -> HttpResponse:
    """Forget it. What came of it stays."""
    _kept(request, address_id).delete()
    return redirect("brought-files")


@require_POST
def calendar_looked_at(request: HttpRequest, address_id: int) -> HttpResponse:
    """Look there once more."""
    kept = _kept(request, address_id)
    try:
        return redirect("brought-file", look_there(kept, now()).pk)
    except AfterwordError as refused:
        return show_files(request, address_says=refused.sentence)


def _kept(request: HttpRequest, address_id: int) -> CalendarAddress:
    return get_object_or_404(account_of(request).calendar_addresses.select_related("account"), pk=address_id)
