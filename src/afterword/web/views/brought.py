"""A file is brought in: first looked at, then brought, and taken back as a whole."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import AfterwordError, InputError
from afterword.records.brought_file import BroughtFile, BroughtKind
from afterword.records.errand import ErrandKind
from afterword.steps.applications.bring import bring_applications
from afterword.steps.applications.keep import choose_columns
from afterword.steps.brought import keep_file, say_kind, take_back
from afterword.steps.calendars.bring import bring_calendar
from afterword.steps.errands.ask import is_long
from afterword.steps.past_letters.bring import bring_letters
from afterword.steps.past_letters.keep import choose_sender
from afterword.steps.people.bring_file import bring_file
from afterword.steps.people.brought_rows import choose_fields, rows_in
from afterword.web.page import account_of, now, page
from afterword.web.pages.brought_calendar import calendar_page, chosen_events
from afterword.web.pages.brought_letters import chosen_letters, letters_page
from afterword.web.pages.brought_openings import chosen_states, openings_page
from afterword.web.pages.brought_people import people_page
from afterword.web.upload_limit import too_much
from afterword.web.views.errands import under_way

PAGES = {
    BroughtKind.PEOPLE: ("brought_file.html", people_page),
    BroughtKind.CALENDAR: ("brought_calendar.html", calendar_page),
    BroughtKind.OPENINGS: ("brought_openings.html", openings_page),
    BroughtKind.LETTERS: ("brought_letters.html", letters_page),
}


@require_http_methods(["GET", "POST"])
def brought_files(request: HttpRequest) -> HttpResponse:
    """Where one is chosen, with those of before; POST takes it in to be looked at."""
    if request.method == "GET":
        return show_files(request)
    try:
        if sentence := too_much(request):
            raise InputError(sentence)
        if (file := request.FILES.get("file")) is None:
            raise InputError("No file was chosen. Choose the one you exported.")
        return _look(request, keep_file(account_of(request), file.name or "file", file.read(), now()))
    except AfterwordError as refused:
        return show_files(request, says=refused.sentence)


def show_files(request: HttpRequest, says: str = "", address_says: str = "") -> HttpResponse:
    """The page, with why a file or an address was not taken, if it was not."""
    account = account_of(request)
    said = {"says": says, "address_says": address_says, "addresses": account.calendar_addresses.all()}
    context = said | {"files": account.brought_files.defer("table", "report", "filled")}
    return page(request, "brought_files.html", context, here="people", status=422 if says or address_says else 200)


@require_http_methods(["GET", "DELETE"])
def brought_file(request: HttpRequest, file_id: int) -> HttpResponse:
    """What would come of it, or what came of it; DELETE forgets one that was not brought in."""
    file = _file(request, file_id)
    if request.method == "DELETE":
        if file.brought_at is None:
            file.delete()
        return redirect("brought-files")
    return _show(request, file)


@require_POST
def brought_fields(request: HttpRequest, file_id: int) -> HttpResponse:
    """Say what each column is."""
    file = _file(request, file_id)
    try:
        if file.kind == BroughtKind.OPENINGS:
            choose_columns(file, request.POST.getlist("field"), chosen_states(file, request.POST))
        else:
            choose_fields(file, request.POST.getlist("field"))
    except AfterwordError as refused:
        return _show(request, file, refused.sentence, 422)
    return _look(request, file)


@require_POST
def brought_kind(request: HttpRequest, file_id: int) -> HttpResponse:
    """Say that a table is one of people, or of openings."""
    file = _file(request, file_id)
    try:
        say_kind(file, request.POST.get("kind", ""))
    except AfterwordError as refused:
        return _show(request, file, refused.sentence, 422)
    return _look(request, file)


@require_POST
def brought_looked(request: HttpRequest, file_id: int) -> HttpResponse:
    """Look at it once more."""
    return _look(request, _file(request, file_id))


@require_POST
def brought_sender(request: HttpRequest, file_id: int) -> HttpResponse:
    """Say which address in it is the candidate's own."""
    file = _file(request, file_id)
    try:
        choose_sender(file, request.POST.get("sender", ""))
    except AfterwordError as refused:
        return _show(request, file, refused.sentence, 422)
    return redirect("brought-file", file.pk)


@require_http_methods(["POST", "DELETE"])
def brought(request: HttpRequest, file_id: int) -> HttpResponse:
    """POST brings it in; DELETE takes it back."""
    file = _file(request, file_id)
    try:
        if request.method == "POST":
            if file.brought_at is None and _is_long(file):
                return under_way(request, ErrandKind.BRING, file)
            _bring(request, file)
        else:
            take_back(file, now())
    except InputError as refused:
        return _show(request, file, refused.sentence, 422)
    except AfterwordError as refused:
        return _show(request, file, refused.sentence, 409)
    return redirect("brought-file", file.pk)


def _bring(request: HttpRequest, file: BroughtFile) -> None:
    if file.kind == BroughtKind.CALENDAR:
        bring_calendar(file, chosen_events(request.POST), now())
    elif file.kind == BroughtKind.OPENINGS:
        bring_applications(file, now())
    elif file.kind == BroughtKind.LETTERS:
        bring_letters(file, chosen_letters(request.POST), now())
    else:
        bring_file(file, now())


def _file(request: HttpRequest, file_id: int) -> BroughtFile:
    return get_object_or_404(account_of(request).brought_files.select_related("account"), pk=file_id)


def _look(request: HttpRequest, file: BroughtFile) -> HttpResponse:
    """What is soon looked at is looked at by its page; else it is an errand."""
    if file.brought_at is None and _is_long(file):
        return under_way(request, ErrandKind.LOOK, file)
    return redirect("brought-file", file.pk)


def _show(request: HttpRequest, file: BroughtFile, says: str = "", status: int = 200) -> HttpResponse:
    """The page of what it holds: what would come of it, or what came of it."""
    if (open_one := file.errands.filter(due_at__isnull=False).first()) is not None:
        return redirect("errand", open_one.pk)
    newest = file.errands.first()
    template, context = PAGES[BroughtKind(file.kind)]
    chosen = request.POST if says else None
    said = {"file": file, "says": says or (newest.failure if newest else "")}
    return page(request, template, context(file, chosen) | said, here="people", status=status)


def _is_long(file: BroughtFile) -> bool:
    return file.kind == BroughtKind.PEOPLE and is_long(file.account, rows_in(file))
