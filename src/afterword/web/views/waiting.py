"""Waiting: the one step that is due, everyone who has not answered, and the picture of one wait."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from afterword.steps.due import due
from afterword.steps.kinds import LADDER
from afterword.steps.on_record import met
from afterword.steps.own_answers import own_answers
from afterword.steps.wait import Standing, Waited, waiting
from afterword.steps.wait_sentences import says_of_all
from afterword.web.clocks import own_zone
from afterword.web.page import account_of, now, page
from afterword.web.pages.just_settled import just_settled
from afterword.web.pages.today_card import today_card
from afterword.web.pages.wait_picture import wait_picture
from afterword.web.pages.waiting import wait_rows


@require_GET
def wait_page(request: HttpRequest) -> HttpResponse:
    """`?of=` names the opening that the picture shows; else it is the first of those that are waited for."""
    account, moment = account_of(request), now()
    zone = own_zone(account)
    openings = met(account, moment)
    waits = waiting(account, moment, openings)
    awake = [one for one in waits if one.standing is not Standing.RESTING]
    lead = next((card for card in due(account, moment, openings) if card.follow_up.kind in LADDER), None)
    shown = _shown(waits, request.GET.get("of", ""))
    context = {
        "lede": says_of_all(waits),
        "card": today_card(lead, moment, zone) if lead else None,
        "rows": wait_rows(awake, moment, zone),
        "resting": wait_rows([one for one in waits if one not in awake], moment, zone),
        "picture": wait_picture(shown, moment, zone) if shown else None,
        "own_answers": own_answers(account),
        "just": just_settled(account, request.GET.get("just", ""), zone, moment),
    }
    return page(request, "waiting.html", context, here="waiting")


def _shown(waits: tuple[Waited, ...], wanted: str) -> Waited | None:
    named = [one for one in waits if str(one.interview.opening_id) == wanted]
    return next(iter([*named, *waits]), None)
