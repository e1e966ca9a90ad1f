"""Notes of a debrief: kept, changed, removed and brought back."""

from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.steps.debrief import confirm_decision, keep_note
from afterword.steps.mend import say_it_as, take_back, take_up_again
from afterword.web.forms.note import NoteForm
from afterword.web.forms.refusals import refusals
from afterword.web.page import account_of, now, page
from afterword.web.pages import debrief as shows
from afterword.web.pages.debrief_step import note_step, step_address
from afterword.web.pages.preview import shown
from afterword.web.wanted import wants_json


@require_POST
def notes(request: HttpRequest, interview_id: int) -> HttpResponse:
    """Keep a note. A script gets the `client_id` back; a form goes on to the next step."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    form = NoteForm(request.POST, interview=interview)
    before = _before(interview, form)
    if not form.is_valid() or not _keep(interview, form, before):
        return _refused(request, interview, form)
    if wants_json(request):
        return JsonResponse({"kept": str(form.cleaned_data["client_id"])}, status=200 if before else 201)
    return redirect(_onward(request, interview, form, before))


@require_http_methods(["DELETE"])
def note(request: HttpRequest, interview_id: int, client_id: UUID) -> HttpResponse:
    """Remove a note; the next page offers it back."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    found = get_object_or_404(interview.notes, client_id=client_id)
    keep_note(interview, client_id, NoteKind(found.kind), "", found.contact, now())
    _offer_back(request, found)
    return redirect(step_address(interview, found.kind))


@require_POST
def note_preview(request: HttpRequest, interview_id: int) -> HttpResponse:
    """The preview under the box, as a fragment; nothing is kept."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    form = NoteForm(request.POST, interview=interview)
    if not form.is_valid():
        return HttpResponse(status=422)
    said = form.cleaned_data
    note = _as_typed(form, _before(interview, form))
    preview = shown(interview, form.note_kind, said["text"], form.reader, ticked=said["ticked"], note=note)
    return page(request, "parts/preview.html", {"preview": preview})


@require_http_methods(["POST", "DELETE"])
def note_mended(request: HttpRequest, interview_id: int, client_id: UUID) -> HttpResponse:
    """Take up the candidate's own sentence that was set aside, or give it up for Afterword's."""
    interview = get_object_or_404(account_of(request).interviews, pk=interview_id)
    found = get_object_or_404(interview.notes, client_id=client_id)
    if request.method == "DELETE":
        take_back(found, now())
    elif found.is_set_aside:
        take_up_again(found, now())
    return redirect(step_address(interview, found.kind, note=str(client_id)))


def _before(interview: Interview, form: NoteForm) -> Note | None:
    client_id = form.cleaned_data.get("client_id") if form.is_valid() else None
    return interview.notes.filter(client_id=client_id).first() if client_id else None


def _as_typed(form: NoteForm, kept: Note | None) -> Note:
    """The note as it would be kept."""
    own = form.own_sentence(kept)
    note = kept or Note()
    note.kind, note.text = form.note_kind.value, form.cleaned_data["text"]
    if own is not None:
        say_it_as(note, own, now(), form.cleaned_data["mended_from"])
    return note


def _keep(interview: Interview, form: NoteForm, before: Note | None) -> bool:
    said = form.cleaned_data
    own, about = form.own_sentence(before), (form.note_kind, said["text"], form.reader)
    try:
        keep_note(
            interview,
            said["client_id"],
            *about,
            now(),
            ticked=said["ticked"],
            mended=own,
            mended_from=said["mended_from"],
        )
    except InputError as refused:
        form.add_error("text", refused.sentence)
        return False
    return True


def _refused(request: HttpRequest, interview: Interview, form: NoteForm) -> HttpResponse:
    if wants_json(request):
        return JsonResponse({"sentence": refusals(form)}, status=422)
    said = form.cleaned_data
    kind = NoteKind(said["kind"]) if "kind" in said else NoteKind.TALK
    context = note_step(interview, kind, None, form.reader, form)
    return page(request, "debrief.html", context, here="debriefs", status=422)


def _onward(request: HttpRequest, interview: Interview, form: NoteForm, before: Note | None) -> str:
    kind, said = form.note_kind, form.cleaned_data
    reader = str(form.reader.pk) if form.reader else "all"
    if not said["text"].strip():
        was = before or Note(client_id=said["client_id"], kind=kind.value, text=request.POST.get("was", ""))
        was.contact = form.reader
        _offer_back(request, was)
        return step_address(interview, kind.value, for_=reader)
    note = interview.notes.get(client_id=said["client_id"])
    preview = shown(interview, kind, said["text"], form.reader, ticked=said["ticked"], note=note)
    was_set_aside = bool(preview.aside) and before is not None and before.is_mended
    if was_set_aside or (preview.seen and preview.seen != request.POST.get("seen", "")):
        # What Afterword made of it, or asks, has not been on the page yet.
        return step_address(interview, kind.value, note=str(said["client_id"]))
    if kind == NoteKind.DECIDE and not preview.asks:
        confirm_decision(interview, date.fromisoformat(preview.seen), said["text"], now())
    step = kind.value if request.POST.get("then") == "more" else shows.next_step(interview, kind)
    return step_address(interview, step, for_=reader)


def _offer_back(request: HttpRequest, removed: Note) -> None:
    if removed.text.strip():
        request.session["removed_note"] = {
            "client_id": str(removed.client_id),
            "kind": removed.kind,
            "for": removed.contact_id or "",
            "text": removed.text,
            "ticked": removed.ticked_at is not None,
            "mended": removed.mended if removed.is_mended else "",
        }
