"""A letter for the post: as it is printed, and large, to be copied by hand."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from afterword.records.letter import Letter
from afterword.steps.approve import standing_approval
from afterword.web.forms.postal import PostalForm
from afterword.web.page import now, page
from afterword.web.pages.posted import posted
from afterword.web.views.letter_page import letter_of, show_letter

FIRST = "Approve the letter first: only a text that you approved is printed."


@require_http_methods(["GET", "POST"])
def letter_post(request: HttpRequest, letter_id: int) -> HttpResponse:
    """GET is the approved letter on paper (`?large=1`: for copying by hand); POST keeps the two addresses."""
    letter = letter_of(request, letter_id)
    approval = standing_approval(letter)
    if approval is None:
        return show_letter(request, letter, says=FIRST, status=409)
    form = PostalForm(request.POST) if request.method == "POST" else _form(letter)
    if request.method == "POST" and form.is_valid():
        _keep(letter, form)
        return redirect("letter-post", letter.pk)
    context = {
        "letter": letter,
        "contact": letter.follow_up.contact,
        "posted": posted(letter, now()),
        "form": form,
        "is_large": request.GET.get("large") == "1",
        "is_open": letter.follow_up.is_open,
    }
    return page(request, "letter_post.html", context, here="today", status=422 if form.is_bound else 200)


def _form(letter: Letter) -> PostalForm:
    contact = letter.follow_up.contact
    return PostalForm(
        initial={"own": letter.account.postal_address, "reader": contact.postal_address if contact else ""}
    )


def _keep(letter: Letter, form: PostalForm) -> None:
    account, contact = letter.account, letter.follow_up.contact
    account.postal_address = form.cleaned_data["own"]
    account.save(update_fields=["postal_address"])
    if contact is not None:
        contact.postal_address = form.cleaned_data["reader"]
        contact.save(update_fields=["postal_address"])
