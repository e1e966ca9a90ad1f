"""What is found in a letter: marked while it is typed, corrected, kept knowingly."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import InputError
from afterword.steps.edit import edit
from afterword.steps.proofread import settle, while_typing
from afterword.web.forms.correction import correction, settlement
from afterword.web.forms.letter_text import LetterTextForm
from afterword.web.forms.refusals import refusals
from afterword.web.letter_box import take_in
from afterword.web.page import now
from afterword.web.pages.findings import pieces
from afterword.web.views.letter_page import beside, letter_of, show_letter, to_findings
from afterword.web.wanted import wants_json


@require_POST
def letter_marks(request: HttpRequest, letter_id: int) -> HttpResponse:
    """The marks of a text that is being typed; nothing is kept."""
    letter = letter_of(request, letter_id)
    typed = LetterTextForm({"subject": letter.newest.subject, "body": request.POST.get("body", "")})
    if not typed.is_valid():
        return JsonResponse({"sentence": refusals(typed)}, status=422)
    body = typed.cleaned_data["body"]
    context = {"pieces": pieces(body, while_typing(letter, body, now()))}
    return JsonResponse({"marks": render_to_string("afterword/parts/letter_marks.html", context, request)})


@require_POST
def letter_fixes(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Write what a finding proposes."""
    letter, moment = letter_of(request, letter_id), now()
    box = take_in(request, letter, moment)
    if not box.form.is_valid():
        return show_letter(request, letter, typed=box.form, status=422)
    texts = {"subject": letter.newest.subject, "body": letter.newest.body}
    try:
        fix = correction(request.POST.get("fix", ""))
        texts[fix.where] = fix.apply(texts[fix.where])
    except InputError as refused:
        return show_letter(request, letter, says=refused.sentence, status=409)
    edit(letter, texts["subject"], texts["body"], moment)
    return to_findings(letter)


@require_POST
def letter_overrides(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Keep a passage knowingly."""
    letter, moment = letter_of(request, letter_id), now()
    box = take_in(request, letter, moment)
    if not box.form.is_valid():
        return show_letter(request, letter, typed=box.form, status=422)
    try:
        kept = settlement(request.POST.get("settle", ""))
    except InputError as refused:
        if wants_json(request):
            return JsonResponse({"sentence": refused.sentence}, status=409)
        return show_letter(request, letter, says=refused.sentence, status=409)
    settle(letter, kept.kind, kept.passage, moment)
    return JsonResponse(beside(request, letter)) if wants_json(request) else to_findings(letter)


@require_http_methods(["DELETE"])
def letter_override(request: HttpRequest, letter_id: int, override_id: int) -> HttpResponse:
    """Point at a passage again that was kept."""
    letter = letter_of(request, letter_id)
    get_object_or_404(letter.overrides, pk=override_id).delete()
    return to_findings(letter)
