"""A letter or a call that no plan owes: first its kind, then its reader and what it has to be told."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from afterword.errors import AfterwordError
from afterword.records.interview import Interview
from afterword.steps.begin import begin
from afterword.steps.kinds import BEGUN_BY_HAND, KINDS
from afterword.web.forms.begin import BeginForm
from afterword.web.page import account_of, now, page


@require_http_methods(["GET", "POST"])
def new_letter(request: HttpRequest, interview_id: int) -> HttpResponse:
    """GET shows the kinds, or with `?kind=` its form; POST begins it and goes on to the letter."""
    interview = get_object_or_404(account_of(request).interviews.select_related("opening__employer"), pk=interview_id)
    kind = (request.POST if request.method == "POST" else request.GET).get("kind", "")
    if kind not in BEGUN_BY_HAND:
        return _kinds(request, interview)
    if request.method == "GET":
        form = BeginForm(None, interview, KINDS[kind].asks)
        form.initial.update({key: value for key, value in request.GET.items() if key == "contact"})
        return _told(request, interview, kind, form)
    form = BeginForm(request.POST.dict(), interview, KINDS[kind].asks)
    if form.is_valid():
        contact = get_object_or_404(interview.interviewers, pk=int(form.cleaned_data["contact"]))
        try:
            return redirect("follow-up-letter", begin(interview, contact, kind, form.told, now()).pk)
        except AfterwordError as refused:
            form.add_error(None, refused.sentence)
    return _told(request, interview, kind, form, status=422)


def _kinds(request: HttpRequest, interview: Interview) -> HttpResponse:
    context = {"interview": interview, "kinds": [(name, KINDS[name]) for name in BEGUN_BY_HAND]}
    return page(request, "new_letter.html", context, here="interviews")


def _told(request: HttpRequest, interview: Interview, kind: str, form: BeginForm, status: int = 200) -> HttpResponse:
    context = {"interview": interview, "name": kind, "kind": KINDS[kind], "form": form}
    return page(request, "new_letter_told.html", context, here="interviews", status=status)
