"""What is due today, and the first page of all."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET

from afterword.records.account import Account
from afterword.records.message import MailKind
from afterword.steps.answers.listing import to_look_at
from afterword.steps.due import coming, due, next_up
from afterword.steps.due_sentences import headline
from afterword.steps.hand_over import unanswered
from afterword.steps.heartbeat import standing
from afterword.steps.on_record import met
from afterword.steps.outbox import troubled, waiting
from afterword.steps.read_mailbox import watch_of
from afterword.steps.reminders import newest_failed
from afterword.steps.wait import Standing, began_to_rest
from afterword.steps.wait import waiting as waiting_on
from afterword.web.clocks import own_zone
from afterword.web.page import account_of, now, page
from afterword.web.pages.answer_card import answer_card
from afterword.web.pages.just_answered import just_answered
from afterword.web.pages.just_settled import just_settled
from afterword.web.pages.sending import waiting_row
from afterword.web.pages.today_card import today_card
from afterword.web.time_words import day_and_hour

MOST_CARDS = 5


@require_GET
def today(request: HttpRequest) -> HttpResponse:
    """At most five cards, the rest folded; the welcome page while there is no interview."""
    account, moment = account_of(request), now()
    if not account.interviews.exists():
        return redirect("welcome")
    zone = own_zone(account)
    openings = met(account, moment)
    cards = [today_card(one, moment, zone) for one in due(account, moment, openings)]
    answers = [answer_card(one, moment, zone) for one in to_look_at(account)]
    came_back = {one.message.letter_id for one in answers if one.message.kind == MailKind.BOUNCE}
    waits = waiting_on(account, moment, openings)
    context = {
        "now": moment.astimezone(zone),
        "cards": cards[:MOST_CARDS],
        "more_cards": cards[MOST_CARDS:],
        "count": len(cards),
        "next_up": None if cards else _next_up(account, moment, zone),
        "coming": coming(account, moment),
        "handed": unanswered(account),
        "answers": answers[:MOST_CARDS],
        # A letter that came back is shown with the mail that says so.
        "troubled": [entry for entry in troubled(account) if entry.letter_id not in came_back],
        "waiting": [waiting_row(entry, moment) for entry in waiting(account)],
        "awaited": sum(one.standing is not Standing.RESTING for one in waits),
        "now_resting": [one for one in waits if began_to_rest(one, moment)],
        "failed_reminder": newest_failed(account) if account.reminders_on_at else None,
        "watch": watch_of(account),
        "zone": zone.key,
        "clock_runs": standing(moment).is_running,
        "just": just_settled(account, request.GET.get("just", ""), zone, moment)
        or just_answered(account, request.GET.get("answer", "")),
        "has_sample_people": hasattr(account, "sample_set"),
    }
    return page(request, "today.html", context, here="today")


@require_GET
def welcome(request: HttpRequest) -> HttpResponse:
    """Two doors: an interview of one's own, or sample people."""
    return page(request, "welcome.html", {})


def _next_up(account: Account, moment: datetime, zone: ZoneInfo) -> dict[str, str] | None:
    found = next_up(account, moment)
    if found is None:
        return None
    row, comes_at = found
    return {"what": headline(row), "when": day_and_hour(comes_at.astimezone(zone), moment)}
