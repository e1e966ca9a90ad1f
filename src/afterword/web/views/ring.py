"""If they ring: the person on the phone, found by two letters."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.steps.ring import who_rings
from afterword.web.clocks import own_zone
from afterword.web.page import account_of, now, page


@require_GET
def ring(request: HttpRequest) -> HttpResponse:
    """Whoever the typed letters may mean; the first one opened."""
    account, moment = account_of(request), now()
    typed = request.GET.get("q", "").strip()[:100]
    context = {"typed": typed, "callers": who_rings(account, typed, moment), "zone": own_zone(account)}
    return page(request, "ring.html", context, here="ring")
