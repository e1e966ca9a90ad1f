"""A rule that says no where a view did not expect it is still one sentence, and no broken page."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse

from afterword.errors import AfterwordError
from afterword.web.failures import held
from afterword.web.wanted import wants_json


class HeldMiddleware:
    """Answers an AfterwordError with its sentence, as a page or as JSON, and with 409."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, AfterwordError):
            return None
        if wants_json(request):
            return JsonResponse({"sentence": exception.sentence}, status=409)
        return held(request, exception.sentence)
