"""What the candidate says of a sentence that is not in the notes, and of a note that is not in the letter."""

from collections.abc import Callable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from afterword.errors import AfterwordError
from afterword.records.letter import Letter
from afterword.steps.put_in import put_in
from afterword.steps.sources import it_is_true, take_out
from afterword.web.letter_box import take_in
from afterword.web.page import now
from afterword.web.pages.letter_sources import notes_of
from afterword.web.views.letter_page import letter_of, show_letter


@require_POST
def letter_true_sentences(request: HttpRequest, letter_id: int) -> HttpResponse:
    """It is true: the sentence becomes a note."""
    return _answer(request, letter_id, it_is_true)


@require_POST
def letter_cuts(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Take the sentence out of the letter."""
    return _answer(request, letter_id, take_out)


@require_POST
def letter_note(request: HttpRequest, letter_id: int, note_id: int) -> HttpResponse:
    """Put a note into the letter that left it out, and keep what stands in the box."""
    letter, moment = letter_of(request, letter_id), now()
    note = get_object_or_404(letter.follow_up.interview.notes, pk=note_id, pk__in=[one.pk for one in notes_of(letter)])
    box = take_in(request, letter, moment)
    if not box.form.is_valid():
        return show_letter(request, letter, typed=box.form, status=422)
    try:
        put_in(letter, note, moment)
    except AfterwordError as refused:
        return show_letter(request, letter, says=refused.sentence, status=409)
    return redirect(f"{reverse('letter', args=[letter.pk])}#notes")


def _answer(request: HttpRequest, letter_id: int, answer: Callable[[Letter, str, datetime], object]) -> HttpResponse:
    letter, moment = letter_of(request, letter_id), now()
    box = take_in(request, letter, moment)
    if not box.form.is_valid():
        return show_letter(request, letter, typed=box.form, status=422)
    try:
        answer(letter, request.POST.get("sentence", "").replace("\r\n", "\n"), moment)
    except AfterwordError as refused:
        return show_letter(request, letter, says=refused.sentence, status=409)
    return redirect(f"{reverse('letter', args=[letter.pk])}#findings")
