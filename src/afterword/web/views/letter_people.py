"""Who signs a letter, and where it goes."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from afterword.records.contact import Contact
from afterword.steps.write import sign_as
from afterword.web.forms.mail_address import MailAddressForm
from afterword.web.forms.signer import SignerForm
from afterword.web.page import now
from afterword.web.views.letter_page import letter_of, show_letter


@require_POST
def letter_signer(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Keep the name all letters are signed with, and write this one with it."""
    letter = letter_of(request, letter_id)
    form = SignerForm(request.POST)
    if not form.is_valid():
        return show_letter(request, letter, signed=form, status=422)
    sign_as(letter, form.cleaned_data["name"], form.cleaned_data["sign_off"], now())
    return redirect("letter", letter.pk)


@require_POST
def letter_address(request: HttpRequest, letter_id: int) -> HttpResponse:
    """Keep the reader's mail address; a standing approval covers it, so a change takes that back."""
    letter = letter_of(request, letter_id)
    contact = get_object_or_404(Contact, pk=letter.follow_up.contact_id, account=letter.account)
    form = MailAddressForm(request.POST)
    if not form.is_valid():
        return show_letter(request, letter, address=form, status=422)
    contact.email = form.cleaned_data["email"]
    contact.save(update_fields=["email"])
    return redirect("letter", letter.pk)
