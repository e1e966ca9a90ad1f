"""People: by last words exchanged, found, and those who may stand there twice."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from afterword.errors import AfterwordError
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.errand import ErrandKind
from afterword.steps.errands.ask import is_long, open_errand
from afterword.steps.people.doubles import (
    count_questions,
    look_for_doubles,
    questions,
    say_two_people,
    take_back_two_people,
)
from afterword.steps.people.find import find
from afterword.steps.people.merge import merge, undo_merge
from afterword.web.clocks import own_zone
from afterword.web.page import account_of, now, page
from afterword.web.pages.people import MOST_SHOWN, groups_shown, rows_found
from afterword.web.views.errands import under_way
from afterword.web.views.person import show_person


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """Everyone by group; with `?q=` whom it finds."""
    account, moment = account_of(request), now()
    zone, typed = own_zone(account), request.GET.get("q", "").strip()
    context: dict[str, object] = {"typed": typed}
    if typed:
        found = list(find(account, typed)[: MOST_SHOWN + 1])
        rows = rows_found(account, found[:MOST_SHOWN], moment, zone)
        context |= {"found": rows, "more": len(found) > MOST_SHOWN}
    else:
        groups = groups_shown(account, moment, zone)
        count = sum(group.count for group in groups)
        context |= {"groups": groups, "count": count, "waiting": count_questions(account)}
        context["under_way"] = open_errand(account)
    return page(request, "people.html", context, here="people")


@require_http_methods(["GET", "POST"])
def doubles(request: HttpRequest) -> HttpResponse:
    """Who may stand here twice, asked one by one; POST looks through everyone."""
    account = account_of(request)
    if request.method == "POST":
        return _look_for_doubles(request, account)
    said = request.GET.get("merged", "")
    merged_now = int(said) if said.isdecimal() and len(said) < 7 else None
    waiting = questions(account)
    looked = account.errands.filter(kind=ErrandKind.DOUBLES).first()
    context = {"pairs": waiting[:MOST_SHOWN], "count": waiting.count(), "merged_now": merged_now, "looked": looked}
    return page(request, "doubles.html", context, here="people")


@require_http_methods(["POST", "DELETE"])
def same_person(request: HttpRequest, contact_id: int, other_id: int) -> HttpResponse:
    """POST says that they are one person; DELETE makes two of them again."""
    person, other = _pair(request, contact_id, other_id)
    try:
        if request.method == "POST":
            merge(person, other, now())
        elif other.merged_into_id == person.pk:
            undo_merge(other, now())
    except AfterwordError as refused:
        return show_person(request, person, says=refused.sentence, status=409)
    return _back(request, person)


@require_http_methods(["POST", "DELETE"])
def two_people(request: HttpRequest, contact_id: int, other_id: int) -> HttpResponse:
    """POST says that they are two people, once and for all; DELETE takes that back."""
    person, other = _pair(request, contact_id, other_id)
    if request.method == "POST":
        say_two_people(person.account, person, other, now())
    else:
        take_back_two_people(person.account, person, other)
    return _back(request, person)


def _look_for_doubles(request: HttpRequest, account: Account) -> HttpResponse:
    if not is_long(account):
        merged, _ = look_for_doubles(account, now())
        return redirect(f"{reverse('doubles')}?merged={merged}")
    return under_way(request, ErrandKind.DOUBLES)


def _pair(request: HttpRequest, one: int, other: int) -> tuple[Contact, Contact]:
    contacts = account_of(request).contacts.select_related("account", "employer")
    return get_object_or_404(contacts, pk=one), get_object_or_404(contacts, pk=other)


def _back(request: HttpRequest, person: Contact) -> HttpResponse:
    return redirect("doubles") if request.POST.get("back") == "doubles" else redirect("person", person.pk)
