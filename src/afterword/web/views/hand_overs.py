"""Handing an approved letter over, and whether it went out."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseRedirectBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.errors import HeldError
from afterword.records.hand_over import HandOver, Way
from afterword.records.letter import Letter
from afterword.steps.hand_over import as_eml, hand_over, stayed, went_out
from afterword.web.back import back
from afterword.web.page import account_of, now
from afterword.web.views.letter_page import letter_of, show_letter
from afterword.web.wanted import wants_json


@require_POST
def letter_hand_overs(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Record that the approved letter leaves the page one way."""
    letter, way = letter_of(request, letter_id), request.POST.get("way", "")
    if way not in Way.values:
        raise Http404(way)
    try:
        handed = hand_over(letter, Way(way), now())
    except HeldError as held:
        if wants_json(request):
            return JsonResponse({"sentence": held.sentence}, status=409)
        return show_letter(request, letter, says=held.sentence, status=409)
    return JsonResponse({"kept": handed.pk}, status=201) if wants_json(request) else _onward(letter, Way(way))


@require_GET
def letter_eml(request: HttpRequest, letter_id: int) -> HttpResponse:
    """The approved letter as a file that mail apps open as a draft."""
    letter = letter_of(request, letter_id)
    try:
        message = as_eml(letter, now())
    except HeldError as held:
        return show_letter(request, letter, says=held.sentence, status=409)
    name = letter.follow_up.contact.name if letter.follow_up.contact else "letter"
    disposition = content_disposition_header(as_attachment=True, filename=f"Thank you, {name}.eml".replace("/", "-"))
    return HttpResponse(
        message,
        content_type="message/rfc822",
        headers={"Content-Disposition": disposition, "Cache-Control": "no-store"},
    )


@require_http_methods(["POST", "DELETE"])
def hand_over_went_out(request: HttpRequest, hand_over_id: int) -> HttpResponse:
    """POST: it went out, the step is done. DELETE takes that back."""
    handed = get_object_or_404(account_of(request).hand_overs, pk=hand_over_id)
    if request.method == "DELETE":
        stayed(handed, now())
    else:
        went_out(handed, now())
    return _to_letter(request, handed)


@require_POST
def hand_over_stayed(request: HttpRequest, hand_over_id: int) -> HttpResponse:
    """Not yet: the letter is still owed, and is not asked about again until it is handed over once more."""
    handed = get_object_or_404(account_of(request).hand_overs, pk=hand_over_id)
    stayed(handed, now())
    return _to_letter(request, handed)


def _onward(letter: Letter, way: Way) -> HttpResponseRedirectBase:
    if way == Way.EML:
        return redirect("letter-eml", letter.pk)
    shown = "?show=linkedin" if way == Way.LINKEDIN else ""
    return redirect(f"{reverse('letter', args=[letter.pk])}{shown}#approved")


def _to_letter(request: HttpRequest, handed: HandOver) -> HttpResponseRedirectBase:
    return redirect(back(request, reverse("letter", args=[handed.approval.version.letter_id])))
