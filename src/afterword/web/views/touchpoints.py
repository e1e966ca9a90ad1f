"""Write down that they answered or rang, that you called, wrote or met. DELETE takes it back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.errors import AfterwordError
from afterword.records.interview import Interview
from afterword.steps.touch import take_back, touch
from afterword.web.back import back
from afterword.web.clocks import own_zone
from afterword.web.forms.touchpoint import TouchpointForm
from afterword.web.page import account_of, now, page


@require_http_methods(["GET", "POST"])
def new_touchpoint(request: HttpRequest, interview_id: int) -> HttpResponse:
    """GET shows the form, with what the address says filled in; POST keeps it, and goes back to the interview."""
    account, moment = account_of(request), now()
    interview = get_object_or_404(account.interviews.select_related("opening__employer"), pk=interview_id)
    zone = own_zone(account)
    if request.method == "GET":
        form = TouchpointForm(None, interview, moment, zone)
        form.initial.update({key: value for key, value in request.GET.items() if key in ("way", "contact", "answer")})
        return _form(request, interview, form)
    form = TouchpointForm(request.POST.dict(), interview, moment, zone)
    if form.is_valid():
        contact = get_object_or_404(interview.interviewers, pk=int(form.cleaned_data["contact"]))
        try:
            kept = touch(interview, contact, form.told, moment)
        except AfterwordError as refused:
            form.add_error(None, refused.sentence)
        else:
            return redirect(f"{reverse('interview', args=[interview.pk])}?said={kept.pk}")
    return _form(request, interview, form, status=422)


@require_http_methods(["DELETE"])
def touchpoint(request: HttpRequest, touchpoint_id: int) -> HttpResponse:
    """Undo."""
    one = get_object_or_404(account_of(request).touchpoints, pk=touchpoint_id)
    interview_id = one.interview_id
    take_back(one, now())
    return redirect(back(request, reverse("interview", args=[interview_id])))


def _form(request: HttpRequest, interview: Interview, form: TouchpointForm, status: int = 200) -> HttpResponse:
    return page(request, "touchpoint.html", {"interview": interview, "form": form}, here="interviews", status=status)
