"""One opening: its posting, how far it is, and whom one knows there."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import AfterwordError
from afterword.people.posting_text import kept_text
from afterword.records.opening import Opening, State
from afterword.steps.openings.how_far import how_far
from afterword.steps.openings.known_there import known_there
from afterword.steps.openings.save import change_opening, move_on, remove_opening
from afterword.steps.openings.write_there import write_there
from afterword.web.clocks import own_zone
from afterword.web.forms.opening import OpeningForm, of
from afterword.web.page import account_of, now, page
from afterword.web.pages.people import last_said


@require_http_methods(["GET", "DELETE"])
def opening(request: HttpRequest, opening_id: int) -> HttpResponse:
    """Everything about one; DELETE forgets it."""
    found = _opening(request, opening_id)
    if request.method == "DELETE":
        try:
            remove_opening(found)
            return redirect("openings")
        except AfterwordError as refused:
            return _show(request, found, refused.sentence, 409)
    return _show(request, found)


@require_http_methods(["GET", "POST"])
def edit_opening(request: HttpRequest, opening_id: int) -> HttpResponse:
    """What is known of it, to be changed."""
    found = _opening(request, opening_id)
    form = OpeningForm(request.POST) if request.method == "POST" else of(found)
    if form.is_bound and form.is_valid():
        try:
            change_opening(found, form.details)
            return redirect("opening", found.pk)
        except AfterwordError as refused:
            form.add_error(None, refused.sentence)
    context = {"opening": found, "form": form}
    return page(request, "opening_form.html", context, here="openings", status=422 if form.is_bound else 200)


@require_POST
def opening_state(request: HttpRequest, opening_id: int) -> HttpResponse:
    """How far it is now."""
    found = _opening(request, opening_id)
    try:
        move_on(found, request.POST.get("state", ""), now())
    except AfterwordError as refused:
        return _show(request, found, refused.sentence, 422)
    return redirect("opening", found.pk)


@require_POST
def opening_letter(request: HttpRequest, opening_id: int, contact_id: int) -> HttpResponse:
    """Begin the letter to somebody known there, and go on to it."""
    found = _opening(request, opening_id)
    contact = get_object_or_404(found.account.contacts, pk=contact_id)
    try:
        return redirect("follow-up-letter", write_there(found, contact, now()).pk)
    except AfterwordError as refused:
        return _show(request, found, refused.sentence, 409)


def _opening(request: HttpRequest, opening_id: int) -> Opening:
    return get_object_or_404(account_of(request).openings.select_related("employer", "account"), pk=opening_id)


def _show(request: HttpRequest, found: Opening, says: str = "", status: int = 200) -> HttpResponse:
    moment, zone = now(), own_zone(found.account)
    known = known_there(found.employer, moment, zone)
    deadline = (found.deadline_on - moment.astimezone(zone).date()).days if found.deadline_on else None
    context = {
        "opening": found,
        "state": how_far(found.account, moment, found)[found.pk],
        "says": says,
        "states": State.choices,
        "known": [(one, last_said(one.standing, moment, zone)) for one in known],
        "deadline_days": deadline,
        "interviews": found.interviews.order_by("-starts_at"),
        # Nor does an archive have to hold addresses of the web only.
        "is_on_the_web": found.url.startswith(("https://", "http://")),
        # Cleaned once more where it is shown: an archive may have been written by another hand.
        "text": mark_safe(kept_text(found.text)) if found.text else "",  # noqa: S308 nothing but text is left in it
    }
    return page(request, "opening.html", context, here="openings", status=status)
