"""Interviews: the list, one of them, and the form that makes or changes one."""

from typing import Any

from django.forms import BaseFormSet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_http_methods

from afterword.errors import InputError
from afterword.records.interview import Interview
from afterword.steps.answers.listing import of_interview
from afterword.steps.capture import capture, change
from afterword.web.clocks import own_zone
from afterword.web.forms.interview import InterviewForm, for_now, next_after, of
from afterword.web.forms.person import PeopleForm, PersonForm, met, people_of, with_one_more
from afterword.web.forms.zone import zone_names
from afterword.web.page import account_of, now, page
from afterword.web.pages.answer_card import answer_card
from afterword.web.pages.just_answered import just_answered
from afterword.web.pages.just_settled import just_said, just_settled
from afterword.web.pages.line_48 import line_48
from afterword.web.pages.reader_state import next_step, reader_states
from afterword.web.pages.timeline import timeline


@require_GET
def interviews(request: HttpRequest) -> HttpResponse:
    """Every interview, the coming ones first, then the newest."""
    account, moment = account_of(request), now()
    rows = account.interviews.select_related("opening__employer").prefetch_related("parts__contact")
    context = {
        "ahead": rows.filter(ends_at__gt=moment).order_by("starts_at"),
        "past": rows.filter(ends_at__lte=moment).order_by("-ends_at"),
    }
    return page(request, "interviews.html", context, here="interviews")


@require_GET
def interview(request: HttpRequest, interview_id: int) -> HttpResponse:
    """One interview: facts, people and their letters, what happened and what comes, notes."""
    account, moment = account_of(request), now()
    one = get_object_or_404(account.interviews.select_related("opening__employer"), pk=interview_id)
    zone = own_zone(account)
    states = reader_states(one, moment, zone)
    context = {
        "interview": one,
        "is_ahead": one.ends_at > moment,
        "own_start": one.starts_at.astimezone(zone),
        "own_end": one.ends_at.astimezone(zone),
        "decision_days": (one.decision_on - moment.astimezone(zone).date()).days if one.decision_on else None,
        "line": line_48(one.ends_at, moment, zone) if any(state.is_owed for state in states) else None,
        "states": states,
        "next_step": next_step(one, states, moment),
        "answers": [answer_card(one, moment, zone) for one in of_interview(one)],
        "timeline": timeline(one, moment, zone),
        "notes": one.notes.select_related("contact"),
        "just": just_settled(account, request.GET.get("just", ""), zone, moment)
        or just_said(account, request.GET.get("said", ""))
        or just_answered(account, request.GET.get("answer", "")),
    }
    return page(request, "interview.html", context, here="interviews")


@require_http_methods(["GET", "POST"])
def new_interview(request: HttpRequest) -> HttpResponse:
    """A new interview; once kept, its debrief, or its own page where it is still ahead."""
    account, moment = account_of(request), now()
    if request.method == "GET":
        if (after := request.GET.get("after", "")).isdecimal():
            before = get_object_or_404(account.interviews.select_related("opening__employer"), pk=after)
            return _form_page(request, next_after(before, moment), people_of(before), {})
        form = for_now(moment, own_zone(account))
        return _form_page(request, form, PeopleForm(prefix="people"), {"is_prefilled": not account.time_zone})
    return _kept(request, None)


@require_http_methods(["GET", "POST"])
def edit_interview(request: HttpRequest, interview_id: int) -> HttpResponse:
    one = get_object_or_404(account_of(request).interviews.select_related("opening__employer"), pk=interview_id)
    if request.method == "GET":
        return _form_page(request, of(one), people_of(one), {"interview": one, "is_ahead": one.ends_at > now()})
    return _kept(request, one)


def _kept(request: HttpRequest, one: Interview | None) -> HttpResponse:
    if "another" in request.POST:
        typed = InterviewForm(initial=request.POST.dict())
        return _form_page(request, typed, with_one_more(request.POST), {"interview": one})
    form, people = InterviewForm(request.POST), PeopleForm(request.POST, prefix="people")
    # Not "and": both are judged, so that everything to look at is said at once.
    if form.is_valid() & people.is_valid() and _names_somebody(form, people):
        details = form.details(met(people, one), is_new=one is None)
        try:
            kept = change(one, details, now()) if one else capture(account_of(request), details, now())
        except InputError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("interview" if one or kept.ends_at > now() else "debrief", kept.pk)
    return _form_page(request, form, people, {"interview": one}, status=422)


def _names_somebody(form: InterviewForm, people: "BaseFormSet[PersonForm]") -> bool:
    """Whether a letter can have a reader; before an interview one often does not know who will be there."""
    if met(people) or form.cleaned_data["ends_at"] > now():
        return True
    people.forms[0].add_error("name", "Who did you meet? A name is enough.")
    return False


def _form_page(
    request: HttpRequest,
    form: InterviewForm,
    people: "BaseFormSet[PersonForm]",
    rest: dict[str, Any],
    status: int = 200,
) -> HttpResponse:
    context = {"form": form, "people": people, "zones": zone_names()} | rest
    return page(request, "interview_form.html", context, here="interviews", status=status)
