"""Earlier wordings of a letter."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from afterword.steps.edit import bring_back
from afterword.web.clocks import own_zone
from afterword.web.page import account_of, now, page
from afterword.web.pages.difference import difference
from afterword.web.views.letter_page import letter_of


@require_http_methods(["GET", "POST"])
def letter_version(request: HttpRequest, letter_id: int, version_number: int) -> HttpResponse:
    """GET reads one wording and what became of it since; POST brings it back as the newest."""
    letter = letter_of(request, letter_id)
    version = get_object_or_404(letter.versions, number=version_number)
    if request.method == "POST":
        bring_back(letter, version_number, now())
        return redirect("letter", letter.pk)
    newest = letter.newest
    context = {
        "letter": letter,
        "stretches": difference(version.body, newest.body),
        "subject": difference(version.subject, newest.subject),
        "version": version,
        "is_newest": version == newest,
        "zone": own_zone(account_of(request)),
    }
    return page(request, "letter_version.html", context, here="today")
