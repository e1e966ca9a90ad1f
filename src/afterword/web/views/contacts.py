"""That a contact left the employer. DELETE undoes it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.steps.leave import leave, stay
from afterword.web.back import back
from afterword.web.page import account_of, now


@require_http_methods(["POST", "DELETE"])
def contact_left(request: HttpRequest, contact_id: int) -> HttpResponse:
    contact = get_object_or_404(account_of(request).contacts, pk=contact_id)
    act = stay if request.method == "DELETE" else leave
    act(contact, now())
    return redirect(back(request, reverse("today")))
