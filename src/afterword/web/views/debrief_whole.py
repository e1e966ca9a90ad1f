"""The debrief as one long page: every half sentence at once, without JavaScript."""

from typing import Any
from uuid import uuid4

from django.forms import BaseFormSet, formset_factory
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.records.interview import Interview
from afterword.steps.debrief import keep_note
from afterword.web.forms.note import NoteForm
from afterword.web.page import account_of, now, page
from afterword.web.pages import debrief as shows
from afterword.web.pages.debrief_step import step_address
from afterword.web.pages.readers import chips, interviewers

Notes = formset_factory(NoteForm, extra=0, max_num=500, absolute_max=500)


@require_http_methods(["GET", "POST"])
def debrief_whole(request: HttpRequest, interview_id: int) -> HttpResponse:
    """All half sentences with what was kept, and an empty box for each; sent together."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    if interview.starts_at > now():
        return redirect("debrief", interview.pk)
    if request.method == "GET":
        return _show(request, interview, Notes(initial=_initial(interview), form_kwargs={"interview": interview}))
    notes = Notes(request.POST, form_kwargs={"interview": interview})
    if not notes.is_valid() or not _keep(interview, notes):
        return _show(request, interview, notes, status=422)
    return redirect(step_address(interview, shows.FELT))


def _initial(interview: Interview) -> list[dict[str, Any]]:
    people = interviewers(interview)
    first = people[0].pk if people else None
    rows: list[dict[str, Any]] = []
    kept = list(interview.notes.all())
    for kind in shows.in_order():
        rows += [
            {"client_id": note.client_id, "kind": kind.value, "text": note.text, "for": note.contact_id}
            for note in kept
            if note.kind == kind
        ]
        shared = kind in shows.WITHOUT_READER
        rows.append({"client_id": uuid4(), "kind": kind.value, "text": "", "for": None if shared else first})
    return rows


def _keep(interview: Interview, notes: "BaseFormSet[NoteForm]") -> bool:
    known = {note.client_id: (note.text, note.contact_id) for note in interview.notes.all()}
    for form in notes:
        said = form.cleaned_data
        now_says = (said["text"], form.reader.pk if form.reader else None)
        if known.get(said["client_id"], ("", now_says[1])) == now_says:
            continue
        try:
            keep_note(interview, said["client_id"], form.note_kind, said["text"], form.reader, now())
        except InputError as refused:
            form.add_error("text", refused.sentence)
    return all(form.is_valid() for form in notes)


def _show(
    request: HttpRequest, interview: Interview, notes: "BaseFormSet[NoteForm]", status: int = 200
) -> HttpResponse:
    people = interviewers(interview)
    context = {"interview": interview, "notes": notes, "lines": [_line(form, people) for form in notes]}
    return page(request, "debrief_whole.html", context, here="debriefs", status=status)


def _line(form: NoteForm, people: list[Any]) -> dict[str, Any]:
    kind = NoteKind(form["kind"].value())
    chosen = next((one for one in people if str(one.pk) == str(form["for"].value())), None)
    choices = [] if kind in shows.WITHOUT_READER else chips(people, chosen)
    return {"form": form, "kind": kind.value, "label": shows.label(kind), "chips": choices}
