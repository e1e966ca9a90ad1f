"""The debrief, one half sentence a step."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_POST

from afterword.letters.notes import HALF_SENTENCES, NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Felt, Interview
from afterword.records.note import Note
from afterword.steps import debrief as steps
from afterword.web.forms.note import DecisionForm
from afterword.web.page import account_of, now, page
from afterword.web.pages import debrief as shows
from afterword.web.pages.debrief_step import felt_step, note_step, open_letters, step_address
from afterword.web.pages.readers import interviewers


@require_GET
def debriefs(request: HttpRequest) -> HttpResponse:
    """The tab: the debrief of the newest interview that has ended, or a way to say that one came from one."""
    account = account_of(request)
    newest = account.interviews.filter(ends_at__lte=now()).order_by("ends_at").last()
    if newest is not None:
        return redirect("debrief", newest.pk)
    ahead = account.interviews.filter(ends_at__gt=now(), cancelled_at=None).order_by("starts_at").first()
    return page(request, "debriefs.html", {"ahead": ahead}, here="debriefs")


@require_GET
def debrief(request: HttpRequest, interview_id: int) -> HttpResponse:
    """One step: ?kind=need, ?for=<contact>, ?note=<client id> to change one that was kept."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    if interview.starts_at > now():
        return page(request, "debrief_before.html", {"interview": interview}, here="debriefs")
    step = request.GET.get("kind") or shows.first_step(interview)
    removed = request.session.pop("removed_note", None)
    if step == shows.FELT:
        return page(request, "debrief_felt.html", felt_step(interview) | {"removed": removed}, here="debriefs")
    if step not in HALF_SENTENCES:
        raise Http404(step)
    note = _note(interview, request.GET.get("note"))
    reader = note.contact if note else _reader(interview, request.GET.get("for", ""))
    context = note_step(interview, NoteKind(step), note, reader)
    return page(request, "debrief.html", context | {"removed": removed}, here="debriefs")


@require_POST
def decision(request: HttpRequest, interview_id: int) -> HttpResponse:
    """Confirm the day by which they said they would answer."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    form = DecisionForm(request.POST)
    if not form.is_valid():
        note = interview.notes.filter(kind=NoteKind.DECIDE).last()
        context = note_step(interview, NoteKind.DECIDE, note, None) | {"decision_form": form}
        return page(request, "debrief.html", context, here="debriefs", status=422)
    words = interview.notes.filter(kind=NoteKind.DECIDE).last()
    steps.confirm_decision(interview, form.day, words.text if words else "", now())
    return redirect(step_address(interview, shows.next_step(interview, NoteKind.DECIDE)))


@require_POST
def felt(request: HttpRequest, interview_id: int) -> HttpResponse:
    """Keep how it felt, and go on to the first letter that is still to be written."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    answer = request.POST.get("felt", "")
    if answer not in ("", *Felt.values):
        raise Http404(answer)
    steps.feel(interview, answer)
    return debrief_done(request, interview_id)


@require_POST
def debrief_done(request: HttpRequest, interview_id: int) -> HttpResponse:
    """The debrief is done; the first open letter follows, or the interview."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    steps.finish(interview, now())
    follow_up = next(iter(open_letters(interview)), None)
    return redirect("follow-up-letter", follow_up.pk) if follow_up else redirect("interview", interview.pk)


def _note(interview: Interview, client_id: str | None) -> Note | None:
    return get_object_or_404(interview.notes, client_id=client_id) if client_id else None


def _reader(interview: Interview, asked: str) -> Contact | None:
    people = interviewers(interview)
    if asked == "all":
        return None
    return next((contact for contact in people if str(contact.pk) == asked), people[0] if people else None)
