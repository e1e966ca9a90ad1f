"""An approved letter's way out: sent, held, called back; and the candidate's answer where nobody knows."""

from collections.abc import Callable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import AfterwordError
from afterword.records.letter import Letter
from afterword.records.outbox import OutboxEntry
from afterword.steps.doubt import it_went_out, send_again
from afterword.steps.outbox import on_the_way
from afterword.steps.schedule import call_back, hold, schedule
from afterword.web.page import account_of, now
from afterword.web.views.letter_page import letter_of, show_letter


@require_http_methods(["POST", "DELETE"])
def letter_outbox(request: HttpRequest, letter_id: int) -> HttpResponse:
    """POST sends it at the chosen moment, or after a minute to undo; DELETE is Undo."""
    letter, moment = letter_of(request, letter_id), now()
    try:
        if request.method == "DELETE":
            entry = on_the_way(letter)
            if entry is not None:
                call_back(entry, moment)
        else:
            schedule(letter, _chosen(request.POST.get("at", "")), moment)
    except AfterwordError as held:
        return show_letter(request, letter, says=held.sentence, status=409)
    return _back(letter)


@require_POST
def entry_held(request: HttpRequest, entry_id: int) -> HttpResponse:
    """Keep it here until another moment is chosen."""
    return _do(request, entry_id, hold)


@require_POST
def entry_went_out(request: HttpRequest, entry_id: int) -> HttpResponse:
    """The candidate has seen that it went out."""
    return _do(request, entry_id, it_went_out)


@require_POST
def entry_again(request: HttpRequest, entry_id: int) -> HttpResponse:
    """The candidate wants the very same message sent again."""
    return _do(request, entry_id, send_again)


def _do(request: HttpRequest, entry_id: int, step: Callable[[OutboxEntry, datetime], object]) -> HttpResponse:
    entry = get_object_or_404(account_of(request).outbox_entries, pk=entry_id)
    try:
        step(entry, now())
    except AfterwordError as held:
        return show_letter(request, letter_of(request, entry.letter_id), says=held.sentence, status=409)
    return _back(entry.letter)


def _chosen(typed: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _back(letter: Letter) -> HttpResponse:
    return redirect(f"{reverse('letter', args=[letter.pk])}#approved")
