"""What kind of answer a request wants."""

from django.http import HttpRequest


def wants_json(request: HttpRequest) -> bool:
    """Whether a script of the page asks, rather than a form."""
    return request.get_preferred_type(["text/html", "application/json"]) == "application/json"
