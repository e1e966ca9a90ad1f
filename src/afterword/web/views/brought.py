"""An address book is brought in: first looked at, then brought, and taken back as a whole."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import AfterwordError, InputError
from afterword.people.headings import FIELDS
from afterword.records.brought_file import BroughtFile
from afterword.steps.people.bring_file import bring_file
from afterword.steps.people.brought_rows import add_file, choose_fields, table_of
from afterword.steps.people.look_at_file import Outcome, counted, judge_all
from afterword.steps.people.take_back_file import take_back_file
from afterword.web.page import account_of, now, page
from afterword.web.upload_limit import too_much

MOST_SHOWN = 40
MOST_REPORTED = 500


@require_http_methods(["GET", "POST"])
def brought_files(request: HttpRequest) -> HttpResponse:
    """Where one is chosen, with those of before; POST takes it in to be looked at."""
    account, says = account_of(request), ""
    if request.method == "POST":
        try:
            if sentence := too_much(request):
                raise InputError(sentence)
            if (file := request.FILES.get("file")) is None:
                raise InputError("No file was chosen. Choose the one your address book exported.")
            return redirect("brought-file", add_file(account, file.name or "contacts", file.read(), now()).pk)
        except AfterwordError as refused:
            says = refused.sentence
    context = {"says": says, "files": account.brought_files.defer("table")}
    return page(request, "brought_files.html", context, here="people", status=422 if says else 200)


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
        choose_fields(file, request.POST.getlist("field"))
    except AfterwordError as refused:
        return _show(request, file, refused.sentence, 422)
    return redirect("brought-file", file.pk)


@require_http_methods(["POST", "DELETE"])
def brought(request: HttpRequest, file_id: int) -> HttpResponse:
    """POST brings it in; DELETE takes it back."""
    file = _file(request, file_id)
    try:
        if request.method == "POST":
            bring_file(file, now())
        else:
            take_back_file(file, now())
    except AfterwordError as refused:
        return _show(request, file, refused.sentence, 409)
    return redirect("brought-file", file.pk)


def _file(request: HttpRequest, file_id: int) -> BroughtFile:
    return get_object_or_404(account_of(request).brought_files.select_related("account"), pk=file_id)


def _show(request: HttpRequest, file: BroughtFile, says: str = "", status: int = 200) -> HttpResponse:
    context: dict[str, object] = {"file": file, "says": says}
    if file.table is not None:
        judged = judge_all(file)
        refused = [one for one in judged if one.outcome is Outcome.REFUSED]
        context |= {
            "counts": counted(judged),
            "asked": sum(bool(one.asks) for one in judged),
            "shown": [one for one in judged if one.outcome is not Outcome.REFUSED][:MOST_SHOWN],
            "refused": [(one.brought.row, one.brought.name, one.brought.refused) for one in refused[:MOST_SHOWN]],
            "count_refused": len(refused),
            "columns": _columns(file),
            "choices": FIELDS.items(),
        }
    else:
        context |= {
            "refused": file.report[:MOST_REPORTED],
            "count_refused": len(file.report),
            "stay": file.contacts.count(),
        }
    return page(request, "brought_file.html", context, here="people", status=status)


def _columns(file: BroughtFile) -> list[tuple[str, str, str]]:
    """Each column's heading, a value in it, and the field it is taken for."""
    found = table_of(file)
    if found is None:
        return []
    examples = (next((row[at] for row in found.rows[:200] if row[at].strip()), "") for at in range(len(found.headings)))
    return list(zip(found.headings, examples, file.fields, strict=True))
