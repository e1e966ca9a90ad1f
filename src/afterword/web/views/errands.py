"""Something long that is under way: how far it is, and stopping it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect

from afterword.errors import HeldError
from afterword.records.brought_file import BroughtFile
from afterword.records.errand import Errand, ErrandKind
from afterword.steps.errands.ask import ask_for, open_errand, stop
from afterword.web.page import account_of, now, page
from afterword.web.pages.errand import leads_to, shown


@never_cache
@require_GET
def errand(request: HttpRequest, errand_id: int) -> HttpResponse:
    """How far it is, asked for again and again; once it is over, where it leads to."""
    found = _errand(request, errand_id)
    if not found.is_open:
        over = leads_to(found)
        return HttpResponseClientRedirect(over) if request.headers.get("HX-Request") else redirect(over)
    return page(request, "errand.html", {"errand": found, "shown": shown(found)}, here="people")


@require_POST
def errand_stopped(request: HttpRequest, errand_id: int) -> HttpResponse:
    """It is not gone on with."""
    found = _errand(request, errand_id)
    stop(found, now())
    found.refresh_from_db()
    return redirect(leads_to(found))


def under_way(request: HttpRequest, kind: ErrandKind, brought: BroughtFile | None = None) -> HttpResponse:
    """Where to look how far it is: it is asked for, or something else that is long goes on already."""
    account = account_of(request)
    try:
        return redirect("errand", ask_for(account, kind, now(), brought).pk)
    except HeldError as held:
        context = {"says": held.sentence, "errand": open_errand(account)}
        return page(request, "errand_held.html", context, here="people", status=409)


def _errand(request: HttpRequest, errand_id: int) -> Errand:
    return get_object_or_404(account_of(request).errands.select_related("brought"), pk=errand_id)
