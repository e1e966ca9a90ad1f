"""Delete everything, with one confirmation."""

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from afterword.errors import HeldError
from afterword.steps.delete_everything import delete_everything as delete
from afterword.web.page import account_of, now, page


@require_http_methods(["GET", "POST"])
def delete_everything(request: HttpRequest) -> HttpResponse:
    """GET says what goes and what stays; POST, once it is ticked, deletes it."""
    account, says = account_of(request), ""
    if request.method == "POST":
        try:
            if "sure" not in request.POST:
                raise HeldError("Nothing was deleted. Tick the line above the button, if you mean it.")
            fresh = delete(account, now())
            request.session.flush()
            login(request, fresh.owner, backend="django.contrib.auth.backends.ModelBackend")
            return redirect("today")
        except HeldError as held:
            says = held.sentence
    context = {
        "says": says,
        "people": account.contacts.count(),
        "interviews": account.interviews.count(),
        "letters": account.letters.count(),
    }
    return page(request, "delete_everything.html", context, here="settings", status=409 if says else 200)
