"""The files of a letter: added, downloaded, put in order, removed."""

from collections.abc import Callable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import HeldError
from afterword.records.attachment import Attachment
from afterword.records.letter import Letter
from afterword.steps.attach import Chosen, attach, detach, move_up
from afterword.web.letter_box import take_in
from afterword.web.page import now
from afterword.web.upload_limit import too_much
from afterword.web.views.letter_page import letter_of, show_letter

NOTHING = "No file was chosen. Choose one or more, then press Attach."


@require_POST
def letter_attachments(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Attach what was chosen, and keep what stands in the box."""
    letter, moment = letter_of(request, letter_id), now()
    box = take_in(request, letter, moment)
    more = too_much(request)
    chosen = [] if more else [Chosen(file.name or "", file.read()) for file in request.FILES.getlist("files")]
    try:
        refused = (more,) if more else attach(letter, chosen, moment) if chosen else (NOTHING,)
    except HeldError as held:
        return show_letter(request, letter, says=held.sentence, status=409)
    if refused or not box.form.is_valid():
        typed = None if box.form.is_valid() else box.form
        return show_letter(request, letter, typed=typed, refused=refused, status=413 if more else 422)
    return _back(letter)


@require_http_methods(["GET", "DELETE"])
def letter_attachment(request: HttpRequest, letter_id: int, attachment_id: int) -> HttpResponse:
    """GET is the file as it will arrive; DELETE removes it."""
    letter = letter_of(request, letter_id)
    file = get_object_or_404(letter.attachments, pk=attachment_id)
    if request.method == "DELETE":
        return _do(request, letter, file, detach)
    return HttpResponse(
        bytes(file.content),
        content_type=file.media_type,
        headers={
            # Never shown as a page of ours: a file may be anybody's.
            "Content-Disposition": content_disposition_header(as_attachment=True, filename=file.name) or "attachment",
            "Cache-Control": "no-store",
        },
    )


@require_POST
def letter_attachment_up(request: HttpRequest, letter_id: int, attachment_id: int) -> HttpResponse:
    """Put it before the one it follows."""
    letter = letter_of(request, letter_id)
    return _do(request, letter, get_object_or_404(letter.attachments, pk=attachment_id), move_up)


def _do(
    request: HttpRequest, letter: Letter, file: Attachment, step: Callable[[Attachment, datetime], None]
) -> HttpResponse:
    # Without a script the button sends the letter along; by a script's DELETE there is nothing in the box.
    box = take_in(request, letter, now()) if "body" in request.POST else None
    try:
        step(file, now())
    except HeldError as held:
        return show_letter(request, letter, says=held.sentence, status=409)
    if box and not box.form.is_valid():
        return show_letter(request, letter, typed=box.form, status=422)
    return _back(letter)


def _back(letter: Letter) -> HttpResponse:
    return redirect(f"{reverse('letter', args=[letter.pk])}#files")
