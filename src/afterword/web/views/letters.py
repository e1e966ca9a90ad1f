"""A letter: written when its follow-up is opened, shown, edited, written again."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_POST

from afterword.errors import AfterwordError
from afterword.steps.write import write, write_again
from afterword.web.forms.refusals import refusals
from afterword.web.letter_box import take_in
from afterword.web.page import account_of, now
from afterword.web.views.call import show_script
from afterword.web.views.letter_page import beside, letter_of, show_held, show_letter, to_findings
from afterword.web.wanted import wants_json


@require_GET
def follow_up_letter(request: HttpRequest, follow_up_id: int) -> HttpResponse:
    """Write the letter, or bring it up to date with the notes, and show it."""
    follow_up = get_object_or_404(account_of(request).follow_ups, pk=follow_up_id)
    try:
        return redirect("letter", write(follow_up, now()).pk)
    except AfterwordError as held:
        return show_held(request, follow_up, held.sentence)


@require_GET
def letter(request: HttpRequest, letter_id: int) -> HttpResponse:
    """The letter as it stands; of a call, its script."""
    one = letter_of(request, letter_id)
    return show_script(request, one) if one.follow_up.kind == "call" else show_letter(request, one)


@require_POST
def letter_text(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Keep what stands in the box. A script gets back what changed beside it."""
    letter, moment = letter_of(request, letter_id), now()
    box = take_in(request, letter, moment)
    if not wants_json(request):
        return to_findings(letter) if box.form.is_valid() else show_letter(request, letter, typed=box.form, status=422)
    if not box.form.is_valid():
        return JsonResponse({"sentence": refusals(box.form)}, status=422)
    return JsonResponse(beside(request, letter))


@require_POST
def letter_rewrite(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Write it again from the notes as they are now; what stood there is among the versions."""
    letter = letter_of(request, letter_id)
    try:
        write_again(letter, now())
    except AfterwordError as held:
        return show_letter(request, letter, says=held.sentence, status=409)
    return to_findings(letter)
