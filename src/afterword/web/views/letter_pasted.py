"""A letter written elsewhere, brought in to be checked and approved like any other."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.errors import HeldError
from afterword.steps.edit import edit
from afterword.web.forms.pasted import PastedForm
from afterword.web.page import now, page
from afterword.web.views.letter_page import letter_of, show_letter


@require_http_methods(["GET", "POST"])
def letter_pasted(request: HttpRequest, letter_id: int) -> HttpResponse:
    """GET is where it is pasted; POST makes it the newest version, and what stood there stays among the versions."""
    letter = letter_of(request, letter_id)
    form = PastedForm(request.POST) if request.method == "POST" else PastedForm()
    if request.method == "POST" and form.is_valid():
        subject = form.subject or letter.newest.subject
        try:
            edit(letter, subject, form.cleaned_data["text"], now(), read="")
        except HeldError as held:
            return show_letter(request, letter, says=held.sentence, status=409)
        return redirect(f"{reverse('letter', args=[letter.pk])}#findings")
    context = {"letter": letter, "contact": letter.follow_up.contact, "form": form}
    return page(request, "letter_pasted.html", context, here="today", status=422 if form.is_bound else 200)
