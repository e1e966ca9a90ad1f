"""Reminders to oneself: switched on, switched off, tested."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from afterword.steps.reminders import ask_for_test, switch_off, switch_on
from afterword.web.page import account_of, now, page
from afterword.web.pages.reminders import reminders_state


@require_http_methods(["GET", "POST", "DELETE"])
def reminders(request: HttpRequest) -> HttpResponse:
    """POST switches them on, from now; DELETE switches them off."""
    account = account_of(request)
    if request.method == "GET":
        return page(request, "settings_reminders.html", {"state": reminders_state(account, now())}, here="settings")
    if request.method == "DELETE":
        switch_off(account)
    else:
        switch_on(account, now())
    return redirect("settings-reminders")


@require_POST
def reminders_test(request: HttpRequest) -> HttpResponse:
    """Let the clock send one to oneself, and look whether it came in."""
    ask_for_test(account_of(request), now())
    return redirect("settings-reminders")
