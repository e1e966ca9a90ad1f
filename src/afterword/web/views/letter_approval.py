"""The candidate's yes to an exact text."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.errors import HeldError
from afterword.steps.approve import approve, take_back
from afterword.steps.proofread import proofread, settle
from afterword.steps.spelt_right import asks, confirm
from afterword.web.letter_box import take_in
from afterword.web.page import now
from afterword.web.views.letter_page import letter_of, show_letter

CHANGED = "The letter was changed elsewhere since this page was loaded; both wordings are among the versions."

NOT_ATTACHED = "You chose a file and it is not attached yet. Choose it again, press Attach, then approve the letter."


@require_http_methods(["POST", "DELETE"])
def letter_approval(request: HttpRequest, letter_id: int) -> HttpResponse:
    """POST approves exactly what stands in the box; DELETE takes the approval back.

    A first letter asks once whether the reader's name is spelt right. What is not in the notes is approved knowingly
    only.
    """
    letter, moment = letter_of(request, letter_id), now()
    if request.method == "DELETE":
        take_back(letter, moment)
        return redirect("letter", letter.pk)
    box = take_in(request, letter, moment)
    if not box.form.is_valid():
        return show_letter(request, letter, typed=box.form, status=422)
    # A form that is no upload sends the names of chosen files only: whoever chose one believes that it goes along.
    if request.POST.get("files"):
        return show_letter(request, letter, says=NOT_ATTACHED, status=409)
    if box.is_stale:
        return show_letter(request, letter, says=f"{CHANGED} Read it once more, then approve it.", status=409)
    findings, is_known = proofread(letter, moment), "knowingly" in request.POST
    if findings.unproven and not findings.blocking and not is_known:
        return show_letter(request, letter, asks_notes=True)
    contact = letter.follow_up.contact
    if contact is not None and request.POST.get("spelt_right") == contact.name:
        confirm(contact, moment)
    if is_known and not findings.blocking:
        for finding in findings.unproven:
            settle(letter, finding.kind, letter.newest.body[finding.start : finding.end], moment)
    try:
        # Whether the name is spelt right is asked last: of a letter that nothing else holds.
        with transaction.atomic():
            approve(letter, letter.newest.number, moment)
            transaction.set_rollback(asks(letter))
    except HeldError as held:
        return show_letter(request, letter, says=held.sentence, status=409)
    if asks(letter):
        return show_letter(request, letter, asks_name=True)
    return redirect(f"{reverse('letter', args=[letter.pk])}#approved")
