"""Sample people to look around with."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from afterword.steps.look_around import clear, lay_out
from afterword.web.clocks import own_zone
from afterword.web.page import account_of, now


@require_http_methods(["POST", "DELETE"])
def sample(request: HttpRequest) -> HttpResponse:
    """POST brings them, DELETE removes every row of them."""
    account = account_of(request)
    if request.method == "DELETE":
        clear(account)
    else:
        lay_out(account, now(), own_zone(account))
    return redirect("today")
