"""One card: as it was read, confirmed, removed; its pictures and lines."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword.cards.warnings import SENTENCES
from afterword.errors import AfterwordError, HeldError
from afterword.records.card import Card
from afterword.records.contact import Contact
from afterword.steps.add_card import read_again, remove
from afterword.steps.card_reading import of
from afterword.steps.keep_card import Proposal, keep_card, proposals
from afterword.steps.take_back_card import take_back_card
from afterword.web.forms.card import SOMEBODY_NEW, CardForm, chosen, filled
from afterword.web.page import account_of, now, page
from afterword.web.pages.card import lede, rows


@require_http_methods(["GET", "POST", "DELETE"])
def card(request: HttpRequest, card_id: int) -> HttpResponse:
    """One card as it was read; POST keeps the person on it, DELETE forgets the card."""
    account = account_of(request)
    found = get_object_or_404(account.cards.select_related("interview__opening__employer", "contact"), pk=card_id)
    if request.method == "DELETE":
        remove(found)
        return _back(found)
    form = CardForm(request.POST) if request.method == "POST" else None
    might_be = proposals(found)
    if form is not None and form.is_valid():
        try:
            person = chosen(request.POST.get("who", ""), might_be, found)
            contact = get_object_or_404(Contact, pk=person, account=account) if person else None
            keep_card(found, form.details(of(found.reading)), contact, now())
            return _back(found)
        except AfterwordError as error:
            form.add_error("name", error.sentence)
    return _show(request, found, form, might_be)


@require_POST
def card_again(request: HttpRequest, card_id: int) -> HttpResponse:
    """Read it once more."""
    found = get_object_or_404(Card, pk=card_id, account=account_of(request), kept_at=None)
    read_again(found, now())
    return redirect("card", found.pk)


@require_http_methods(["DELETE"])
def card_kept(request: HttpRequest, card_id: int) -> HttpResponse:
    """Take back that it is somebody's: the person is as before, and the card is looked at once more."""
    found = get_object_or_404(Card, pk=card_id, account=account_of(request))
    try:
        take_back_card(found, now())
    except HeldError as error:
        return _show(request, found, None, (), str(error))
    return redirect("card", found.pk)


@require_GET
def card_picture(request: HttpRequest, card_id: int, position: int) -> HttpResponse:
    """The picture of one side, once it was read."""
    found = get_object_or_404(Card, pk=card_id, account=account_of(request))
    content = bytes(get_object_or_404(found.pictures, position=position, width__gt=0).content)
    return HttpResponse(content, content_type="image/jpeg", headers={"Cache-Control": "private, no-store"})


def _show(
    request: HttpRequest, found: Card, form: CardForm | None, might_be: tuple[Proposal, ...], says: str = ""
) -> HttpResponse:
    reading = of(found.reading)
    first = found.contact or (might_be[0].contact if might_be else None)
    shown = form or filled(reading, first.name if first else "")
    pictures = list(found.pictures.filter(width__gt=0))
    all_rows = rows(found, reading, shown, first, pictures)
    who = request.POST.get("who") or (str(first.pk) if first else SOMEBODY_NEW)
    context = {
        "card": found,
        "says": says,
        "form": shown,
        "rows": all_rows,
        "lede": lede(reading, all_rows),
        "proposals": might_be,
        "others": _others(found, might_be),
        "who": who,
        "pictures": pictures,
        "remarks": [SENTENCES[code] for code in reading.warnings if code in SENTENCES],
        "links": reading.links,
        "take_again": bool({"no_card", "retake", "two_cards"} & set(reading.warnings)),
        "email_is_fine": all_rows[1].is_fine,
    }
    return page(request, "card.html", context, here="debriefs", status=422 if form is not None or says else 200)


def _others(found: Card, might_be: tuple[Proposal, ...]) -> list[Contact]:
    proposed = [proposal.contact.pk for proposal in might_be]
    return list(found.interview.interviewers.exclude(pk__in=proposed)) if found.interview else []


def _back(found: Card) -> HttpResponse:
    return redirect(reverse("interview", args=[found.interview_id]) if found.interview_id else "cards")
