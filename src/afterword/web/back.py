"""Where a small resource leads back to."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def back(request: HttpRequest, otherwise: str) -> str:
    """The page that the form's field `back` names, if it is one of ours, else `otherwise`."""
    named = str(request.POST.get("back", ""))
    return named if url_has_allowed_host_and_scheme(named, allowed_hosts=None) else otherwise
