"""DELETE from an HTML form, which only knows GET and POST."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


class MethodOverrideMiddleware:
    """Treats a POST with the field `_method=delete` as a DELETE.

    It acts in `process_view` and stands last, so the forgery check has seen the POST by then.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: list[object], kwargs: dict[str, object]
    ) -> None:
        if request.method == "POST" and request.POST.get("_method") == "delete":
            request.method = "DELETE"
