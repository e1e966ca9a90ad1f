"""Settings: one line of state each, and the page behind each line."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings as machine
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from afterword.records.calendar_feed import CalendarFeed
from afterword.records.mailbox import Mailbox
from afterword.steps.phone import paired
from afterword.steps.plan import replan_all
from afterword.steps.take import take
from afterword.web.clocks import own_zone
from afterword.web.forms.you import DIALECTS, KEPT, YouForm, of
from afterword.web.forms.zone import zone_names
from afterword.web.page import account_of, now, page
from afterword.web.pages.reminders import reminders_state


@require_GET
def settings(request: HttpRequest) -> HttpResponse:
    account = account_of(request)
    context = {
        "account": account,
        "zone": own_zone(account).key,
        "dialect": dict(DIALECTS).get(account.dialect, ""),
        "mailbox": Mailbox.objects.filter(account=account).first(),
        "reminders": reminders_state(account, now()),
        "devices": paired(account),
        "feed": CalendarFeed.objects.filter(account=account).first(),
    }
    return page(request, "settings.html", context, here="settings")


@require_http_methods(["GET", "POST"])
def you(request: HttpRequest) -> HttpResponse:
    """Name, sign-off, address, phone, clock, country, spelling."""
    account = account_of(request)
    form = YouForm(request.POST) if request.method == "POST" else of(account)
    if request.method == "POST" and form.is_valid():
        for key in KEPT:
            setattr(account, key, form.cleaned_data[key])
        account.save()
        replan_all(account, now())
        return redirect("settings")
    context = {"form": form, "zones": zone_names()}
    return page(request, "settings_you.html", context, here="settings", status=422 if form.is_bound else 200)


@require_GET
def privacy(request: HttpRequest) -> HttpResponse:
    account = account_of(request)
    context = {
        "folder": machine.FOLDER,
        "mailbox": Mailbox.objects.filter(account=account).first(),
        "devices": paired(account),
        "feed": CalendarFeed.objects.filter(account=account).first(),
        "calendars": sorted(set(account.calendar_addresses.values_list("host", flat=True))),
        "reminders_on": account.reminders_on_at is not None,
    }
    return page(request, "settings_privacy.html", context, here="settings")


@require_GET
def keep(request: HttpRequest) -> HttpResponse:
    return page(request, "settings_keep.html", {"folder": machine.FOLDER}, here="settings")


@require_GET
def archive(request: HttpRequest) -> HttpResponse:
    """Everything in one zip file; with ?share=1 without what is for the candidate only."""
    moment, share = now(), "share" in request.GET
    with TemporaryDirectory() as folder:
        path = Path(folder) / "archive.zip"
        take(account_of(request), path, moment, share=share)
        answer = HttpResponse(path.read_bytes(), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="afterword-{moment:%Y-%m-%d}.zip"'
    return answer
