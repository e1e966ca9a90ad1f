"""Whose server answers here: how a second start finds the first."""

from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac
from django.views.decorators.http import require_GET


def folder_mark() -> str:
    """A name for this data folder that only someone with its secret key can say."""
    return salted_hmac("afterword.web.alive", "running", algorithm="sha256").hexdigest()


@require_GET
def alive(request: HttpRequest) -> HttpResponse:
    """The mark of the folder this process serves, as plain text."""
    return HttpResponse(folder_mark(), content_type="text/plain")
