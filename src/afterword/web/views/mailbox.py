"""The candidate's mailbox: connected, tested, disconnected."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import AfterwordError
from afterword.mail.providers import provider_of
from afterword.records.mailbox import Mailbox
from afterword.steps.mailbox import ask_for_test, connect, disconnect
from afterword.steps.read_mailbox import watch_of
from afterword.web.clocks import own_zone
from afterword.web.forms.mailbox import MailboxForm, of
from afterword.web.page import account_of, now, page


@require_http_methods(["GET", "POST", "DELETE"])
def mailbox(request: HttpRequest) -> HttpResponse:
    """Connect it and ask for a test; DELETE forgets it with its password."""
    account = account_of(request)
    if request.method == "DELETE":
        disconnect(account, now())
        return redirect("settings-mail")
    kept = Mailbox.objects.filter(account=account).first()
    form = MailboxForm(request.POST) if request.method == "POST" else of(kept)
    if request.method == "POST" and form.is_valid():
        try:
            ask_for_test(connect(account, form.details(), now()), now())
            return redirect("settings-mail")
        except AfterwordError as refused:
            form.add_error("password", refused.sentence)
    provider = provider_of(kept.address) if kept else None
    context = {
        "form": form,
        "mailbox": kept,
        "provider": provider,
        "zone": own_zone(account).key,
        "watch": watch_of(account),
    }
    return page(request, "settings_mail.html", context, here="settings", status=422 if form.is_bound else 200)


@require_POST
def mailbox_test(request: HttpRequest) -> HttpResponse:
    """Let the clock send a message to oneself, and read it back."""
    ask_for_test(get_object_or_404(Mailbox, account=account_of(request)), now())
    return redirect("settings-mail")
