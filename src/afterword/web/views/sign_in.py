"""The one-time link."""

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from afterword.errors import NotFoundError
from afterword.steps.sign_in import redeem
from afterword.web.failures import used_link
from afterword.web.page import now


@never_cache
@require_GET
def sign_in(request: HttpRequest, token: str) -> HttpResponse:
    """Signs in and goes to Today; a link that was used already is no obstacle to somebody who is signed in."""
    if request.user.is_authenticated:
        return redirect("today")
    try:
        candidate = redeem(token, now())
    except NotFoundError as error:
        return used_link(request, error.sentence)
    login(request, candidate, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("today")
