"""Where every view starts: the account behind a request, the moment, and the frame around a page."""

from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse

from afterword.records.account import Account
from afterword.records.candidate import Candidate

STYLESHEETS = (
    *("afterword", "reset", "tokens", "base", "type", "marks", "buttons", "fields", "form", "chips", "more", "notice"),
    *("sheet", "lists", "frame", "entry", "timeline", "line_48", "debrief", "letter", "today", "interview"),
    *("first_run", "settings", "card", "answer", "script", "waiting", "people", "errand", "post", "print"),
)
TABS = (
    ("today", "Today", "today"),
    ("debriefs", "Debrief", "debrief"),
    ("waiting", "Waiting", "waiting"),
    ("people", "People", "people"),
    ("interviews", "Interviews", "interviews"),
    ("openings", "Openings", "openings"),
)
# On a phone four tabs are enough for a thumb: the header has Openings, and that page leads to Interviews.
ONLY_AT_THE_DESK = ("interviews", "openings")


def account_of(request: HttpRequest) -> Account:
    """The signed-in candidate's account. Every query of a view starts here."""
    if not isinstance(request.user, Candidate):
        raise TypeError("a page was reached without signing in")
    return request.user.account


def now() -> datetime:
    """This moment in UTC; below the faces time is an argument."""
    return datetime.now(UTC)


def page(
    request: HttpRequest, template: str, context: dict[str, Any], *, here: str = "", status: int = 200
) -> HttpResponse:
    """A page inside the frame; `here` is the URL name of the tab it belongs to."""
    tabs = [{"url": reverse(url), "name": name, "icon": icon, "here": url == here} for url, name, icon in TABS]
    sheets = [static(f"afterword/css/{name}.css") for name in STYLESHEETS]
    on_phone = [tab for tab, (url, *_) in zip(tabs, TABS, strict=True) if url not in ONLY_AT_THE_DESK]
    frame = {"tabs": tabs, "tabs_on_phone": on_phone, "stylesheets": sheets, "here": here}
    return render(request, f"afterword/{template}", frame | context, status=status)
