"""No page without signing in, but for signing in itself, and for what a calendar app asks for at its secret address."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from afterword.web.failures import signed_out
from afterword.web.paired import is_at_the_door

OPEN_VIEWS = frozenset({"sign-in", "pair", "alive", "calendar"})


class SignedInMiddleware:
    """Answers 401 with a sentence where nobody is signed in, whatever the address; a phone is asked for its code."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: list[object], kwargs: dict[str, object]
    ) -> HttpResponse | None:
        match = request.resolver_match
        if request.user.is_authenticated or (match and match.url_name in OPEN_VIEWS):
            return None
        return redirect("pair") if is_at_the_door(request) else signed_out(request)
