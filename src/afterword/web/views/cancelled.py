"""That an interview does not take place. DELETE undoes it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from afterword.steps.cancel import cancel, take_place
from afterword.web.page import account_of, now


@require_http_methods(["POST", "DELETE"])
def cancelled(request: HttpRequest, interview_id: int) -> HttpResponse:
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    act = take_place if request.method == "DELETE" else cancel
    act(interview, now())
    return redirect("interview", interview.pk)
