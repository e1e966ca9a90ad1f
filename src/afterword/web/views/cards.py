"""Where cards are brought in, and those that wait to be looked at."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from afterword.errors import AfterwordError
from afterword.records.account import Account
from afterword.records.card import Card
from afterword.records.interview import Interview
from afterword.steps.add_card import add_card
from afterword.web.forms.card import BringCardForm
from afterword.web.page import account_of, now, page
from afterword.web.upload_limit import too_much


@require_http_methods(["GET", "POST"])
def cards(request: HttpRequest) -> HttpResponse:
    """Where a card is brought in, with those that wait to be looked at; POST brings one or several."""
    account = account_of(request)
    interview = _interview(account, request.POST.get("interview") or request.GET.get("interview"))
    form = BringCardForm(request.POST) if request.method == "POST" else BringCardForm()
    if request.method == "POST" and form.is_valid():
        try:
            brought = _bring(request, account, form, interview)
            return redirect("card", brought[0].pk) if len(brought) == 1 else redirect("cards")
        except AfterwordError as error:
            form.add_error(None, error.sentence)
    waiting = account.cards.filter(kept_at=None)
    context = {"form": form, "interview": interview, "waiting": waiting}
    return page(request, "cards.html", context, here="debriefs", status=422 if form.is_bound else 200)


def _bring(
    request: HttpRequest, account: Account, form: BringCardForm, interview: Interview | None
) -> tuple[Card, ...]:
    if more := too_much(request):
        form.add_error(None, more)
    raws = [] if more else [file.read() for file in request.FILES.getlist("pictures")]
    texts = [raw.decode("utf-8", "replace") for raw in raws if raw.lstrip()[:11].upper() == b"BEGIN:VCARD"]
    pictures = [raw for raw in raws if raw.lstrip()[:11].upper() != b"BEGIN:VCARD"]
    texts += [form.cleaned_data["text"]] if form.cleaned_data["text"].strip() else []
    groups = [pictures] if form.cleaned_data["sides"] and pictures else [[one] for one in pictures]
    brought = [add_card(account, now(), sides=group, interview=interview) for group in groups]
    brought += [add_card(account, now(), text=text, interview=interview) for text in texts]
    return tuple(brought or [add_card(account, now(), interview=interview)])


def _interview(account: Account, pk: str | None) -> Interview | None:
    if not pk:
        return None
    return get_object_or_404(account.interviews, pk=pk) if pk.isdecimal() else None
