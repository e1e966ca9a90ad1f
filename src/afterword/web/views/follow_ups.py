"""What happens to one follow-up: done, left out, or later. DELETE undoes each."""

from collections.abc import Callable
from datetime import date, datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.errors import InputError
from afterword.records.follow_up import FollowUp
from afterword.steps import settle
from afterword.steps.later import move
from afterword.web.back import back
from afterword.web.page import account_of, now


@require_http_methods(["POST", "DELETE"])
def done(request: HttpRequest, follow_up_id: int) -> HttpResponse:
    return _settle(request, follow_up_id, settle.finish, settle.open_again)


@require_http_methods(["POST", "DELETE"])
def skipped(request: HttpRequest, follow_up_id: int) -> HttpResponse:
    return _settle(request, follow_up_id, settle.skip, settle.open_again)


@require_http_methods(["POST", "DELETE"])
def snoozed(request: HttpRequest, follow_up_id: int) -> HttpResponse:
    """Later: in a few hours, or on the day `on` that the form names."""
    on = str(request.POST.get("on", ""))
    later = (lambda row, moment: move(row, _day(on), moment)) if on else settle.put_off
    return _settle(request, follow_up_id, later, lambda row, _moment: settle.show_again(row))


def _settle(
    request: HttpRequest,
    follow_up_id: int,
    act: Callable[[FollowUp, datetime], None],
    undo: Callable[[FollowUp, datetime], None],
) -> HttpResponse:
    follow_up = get_object_or_404(account_of(request).follow_ups, pk=follow_up_id)
    if request.method == "DELETE":
        undo(follow_up, now())
        return redirect(back(request, reverse("today")))
    act(follow_up, now())
    return redirect(f"{back(request, reverse('today'))}?just={follow_up.pk}")


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise InputError("This is not a day. Write it like 2026-06-12.") from error
