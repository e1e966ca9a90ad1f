"""How every view of a letter finds it, shows it, and goes back to it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.urls import reverse

from afterword.records.follow_up import FollowUp
from afterword.records.letter import Letter
from afterword.steps.letter_request import signer
from afterword.web.forms.letter_text import LetterTextForm
from afterword.web.forms.mail_address import MailAddressForm
from afterword.web.forms.signer import SignerForm
from afterword.web.page import account_of, now, page
from afterword.web.pages.letter import letter_page, standing


def letter_of(request: HttpRequest, letter_id: int) -> Letter:
    """The account's letter, or 404."""
    rows = account_of(request).letters.select_related("follow_up__contact", "follow_up__interview__opening__employer")
    return get_object_or_404(rows, pk=letter_id)


def show_letter(
    request: HttpRequest,
    letter: Letter,
    *,
    typed: LetterTextForm | None = None,
    says: str = "",
    signed: SignerForm | None = None,
    address: MailAddressForm | None = None,
    refused: tuple[str, ...] = (),
    asks_name: bool = False,
    asks_notes: bool = False,
    status: int = 200,
) -> HttpResponse:
    """The letter's page; the forms are ones that were refused, `says` is a sentence about what did not happen.

    `refused` are sentences about files that were not attached; `asks_name`: whether it asks, instead of approving, if
    the reader's name is spelt right; `asks_notes`: whether it asks if what is not in the notes is kept knowingly.
    """
    account, contact = letter.account, letter.follow_up.contact
    context: dict[str, Any] = letter_page(letter, now()) | {
        "typed": typed,
        "says": says,
        "refused": refused,
        "asks_name": asks_name,
        "asks_notes": asks_notes,
        "signer_form": signed or SignerForm(initial={"name": account.name, "sign_off": account.sign_off}),
        "signer": signer(letter.follow_up.interview),
        "address_form": address or MailAddressForm(initial={"email": contact.email if contact else ""}),
        "shows_linkedin": request.GET.get("show") == "linkedin",
    }
    return page(request, "letter.html", context, here="today", status=status)


def show_held(request: HttpRequest, follow_up: FollowUp, sentence: str) -> HttpResponse:
    """A calm page that says why there is no letter yet."""
    context = {"follow_up": follow_up, "interview": follow_up.interview, "sentence": sentence}
    return page(request, "letter_held.html", context, here="today", status=409)


def to_findings(letter: Letter) -> HttpResponse:
    """Back to the letter, at what was found in it."""
    return redirect(f"{reverse('letter', args=[letter.pk])}#findings")


def beside(request: HttpRequest, letter: Letter) -> dict[str, Any]:
    """What changed beside the text, for a script of the page."""
    context = standing(letter, now())
    return {
        "kept": context["read"],
        "sum": context["sum"],
        "beside": render_to_string("afterword/parts/letter_beside.html", context, request),
        "marks": render_to_string("afterword/parts/letter_marks.html", context, request),
    }
