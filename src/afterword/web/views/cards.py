"""Where cards are brought in, and those that wait to be looked at."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from afterword.errors import AfterwordError
from afterword.records.account import Account
from afterword.records.card import Card
from afterword.records.interview import Interview
from afterword.steps.add_card import add_card
from afterword.web.brought_files import Wanted, sorted_out
from afterword.web.forms.card import BringCardForm
from afterword.web.page import account_of, now, page
from afterword.web.upload_limit import too_much


@require_http_methods(["GET", "POST"])
def cards(request: HttpRequest) -> HttpResponse:
    """Where a card is brought in, with those that wait to be looked at; POST brings one or several."""
    account = account_of(request)
    interview = _interview(account, request.POST.get("interview") or request.GET.get("interview"))
    form = BringCardForm(request.POST) if request.method == "POST" else BringCardForm()
    brought = _bring(request, account, form, interview) if request.method == "POST" and form.is_valid() else []
    if brought and form.is_valid():
        return redirect("card", brought[0].pk) if len(brought) == 1 else redirect("cards")
    waiting = account.cards.filter(kept_at=None, set_aside_at=None)
    # What was taken in is not brought twice.
    shown = BringCardForm(initial={"sides": form["sides"].value()}) if brought else form
    context = {"form": shown, "says": form.non_field_errors(), "interview": interview, "waiting": waiting}
    return page(request, "cards.html", context, here="debriefs", status=422 if form.is_bound else 200)


def _bring(request: HttpRequest, account: Account, form: BringCardForm, interview: Interview | None) -> list[Card]:
    """The cards that were taken in; of what was not, the form says which and why."""
    if more := too_much(request):
        form.add_error(None, more)
        return []
    try:
        wanted, refused = sorted_out(request.FILES.getlist("pictures"), form.cleaned_data["sides"])
        for sentence in refused:
            form.add_error(None, sentence)
        text = form.cleaned_data["text"]
        wanted += [Wanted(text=text)] if text.strip() or not (wanted or refused) else []
        return [add_card(account, now(), sides=one.sides, text=one.text, interview=interview) for one in wanted]
    except AfterwordError as error:
        form.add_error(None, error.sentence)
        return []


def _interview(account: Account, pk: str | None) -> Interview | None:
    if not pk:
        return None
    return get_object_or_404(account.interviews, pk=pk) if pk.isdecimal() else None
