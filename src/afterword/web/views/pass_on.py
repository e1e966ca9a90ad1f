"""One mail to the recruiter, asking to pass the letters on."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from afterword.records.hand_over import Way
from afterword.steps.hand_over import hand_over
from afterword.web.page import account_of, now, page
from afterword.web.pages.passing_on import passing_on
from afterword.web.wanted import wants_json


@require_http_methods(["GET", "POST"])
def pass_on(request: HttpRequest, interview_id: int) -> HttpResponse:
    """GET shows the mail with every approved letter; POST records that it was taken along."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    passing = passing_on(interview)
    if request.method == "POST":
        handed = [hand_over(letter, Way.RECRUITER, now()).pk for letter in passing.letters]
        return JsonResponse({"kept": handed}, status=201) if wants_json(request) else redirect("today")
    return page(request, "pass_on.html", {"interview": interview, "passing": passing}, here="today")
