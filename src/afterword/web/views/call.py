"""A call: its script, and what became of it. DELETE takes the last one back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from afterword.errors import InputError
from afterword.records.letter import Letter
from afterword.steps.call import log_call, take_back_call
from afterword.steps.write import write
from afterword.web.clocks import own_zone
from afterword.web.page import account_of, now, page
from afterword.web.pages.script import script_page


@require_http_methods(["POST", "DELETE"])
def call(request: HttpRequest, follow_up_id: int) -> HttpResponse:
    """Log how it ended."""
    follow_up = get_object_or_404(account_of(request).follow_ups, pk=follow_up_id, kind="call")
    letter = write(follow_up, now())
    if request.method == "DELETE":
        take_back_call(follow_up, now())
        return redirect("letter", letter.pk)
    try:
        log_call(follow_up, request.POST.get("outcome", ""), now())
    except InputError as refused:
        return show_script(request, letter, refused.sentence, status=422)
    return redirect("letter", letter.pk)


def show_script(request: HttpRequest, letter: Letter, says: str = "", status: int = 200) -> HttpResponse:
    """The script's page; `says` is a sentence about what did not happen."""
    context = script_page(letter, now()) | {"zone": own_zone(letter.account), "says": says}
    return page(request, "script.html", context, here="today", status=status)
