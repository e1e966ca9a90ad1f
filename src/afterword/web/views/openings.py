"""Openings: all of them by state, and where one is saved."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from afterword.errors import AfterwordError, InputError
from afterword.people.posting_file import NO_TEXT, read_posting
from afterword.people.text_file import decoded
from afterword.records.opening import Opening, State
from afterword.steps.openings.how_far import how_far
from afterword.steps.openings.known_there import count_known
from afterword.steps.openings.save import save_opening
from afterword.web.bookmarklet import bookmarklet as collecting
from afterword.web.forms.opening import OpeningForm, filled
from afterword.web.page import account_of, now, page
from afterword.web.upload_limit import too_much


@dataclass(frozen=True)
class Row:
    """An opening, and how many people one knows at its employer."""

    opening: Opening
    known: int


@require_GET
def openings(request: HttpRequest) -> HttpResponse:
    """Every opening under its state, the nearest deadline first."""
    account = account_of(request)
    found = list(account.openings.select_related("employer").order_by("deadline_on", "-saved_at", "-pk"))
    known = count_known(account, [one.employer for one in found])
    far = how_far(account, now())
    groups = [
        (state.label, [Row(one, known[one.employer_id]) for one in found if far[one.pk] is state]) for state in State
    ]
    return page(request, "openings.html", {"groups": groups, "count": len(found)}, here="openings")


@require_http_methods(["GET", "POST"])
def new_opening(request: HttpRequest) -> HttpResponse:
    """Where one is saved: a posting is read into the form first, or the form is typed."""
    if request.method == "GET":
        return _form(request, OpeningForm(), 200)
    if "read" in request.POST:
        return _read(request)
    form = OpeningForm(request.POST)
    if form.is_valid():
        try:
            return redirect("opening", save_opening(account_of(request), form.details, now()).pk)
        except AfterwordError as refused:
            form.add_error(None, refused.sentence)
    return _form(request, form, 422)


@require_GET
def bookmarklet(request: HttpRequest) -> HttpResponse:
    """The button for the browser's bar, and what it does."""
    code = collecting(request.build_absolute_uri("/openings/new"))
    return page(request, "bookmarklet.html", {"code": code}, here="openings")


def _read(request: HttpRequest) -> HttpResponse:
    """The form filled with what the file or the pasted text says of itself; nothing is kept yet."""
    try:
        file = request.FILES.get("file")
        if sentence := too_much(request):
            raise InputError(sentence)
        found = read_posting(decoded(file.read(), NO_TEXT) if file else request.POST.get("posting", ""))
    except AfterwordError as refused:
        form = OpeningForm(initial=request.POST.dict())
        return _form(request, form, 422, says=refused.sentence, posting=request.POST.get("posting", ""))
    return _form(request, filled(found), 200, is_read=True)


def _form(request: HttpRequest, form: OpeningForm, status: int, **rest: object) -> HttpResponse:
    return page(request, "opening_form.html", {"form": form, "opening": None} | rest, here="openings", status=status)
