"""One person: what is known, how to change it, and their card."""

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from segno.encoder import DataOverflowError

from afterword.archive.file_names import file_name
from afterword.errors import AfterwordError
from afterword.people.vcard_photo import media_type
from afterword.records.contact import Contact
from afterword.steps.people.card_of import card_of
from afterword.steps.people.change import change_contact, employers_of
from afterword.steps.people.groups import standings_of
from afterword.steps.people.likely_here import likely_here
from afterword.steps.spelt_right import confirm
from afterword.web.clocks import own_zone
from afterword.web.forms.contact import ContactForm, of
from afterword.web.page import account_of, now, page
from afterword.web.pages.people import last_said
from afterword.web.pages.person import cares_about, facts, next_hello, words_exchanged


@require_GET
def person(request: HttpRequest, contact_id: int) -> HttpResponse:
    """Everything about one person; whoever was merged away leads to the one they are."""
    found = _person(request, contact_id)
    return redirect("person", found.merged_into_id) if found.merged_into_id else show_person(request, found)


def show_person(request: HttpRequest, found: Contact, says: str = "", status: int = 200) -> HttpResponse:
    """The page, with what a step refused, if anything."""
    account, moment = account_of(request), now()
    zone = own_zone(account)
    (standing,) = standings_of(account, [found], moment, zone)
    newest = found.interviews.filter(ends_at__lte=moment).order_by("-starts_at").first()
    context = {
        "person": found,
        "says": says,
        "standing": standing,
        "last": last_said(standing, moment, zone),
        "next_hello": next_hello(standing, moment.astimezone(zone)),
        "newest": newest,
        "met": found.interviews.select_related("opening__employer").order_by("starts_at"),
        "employers": employers_of(found),
        "notes": cares_about(found),
        "words": words_exchanged(found, moment, zone),
        "facts": facts(found),
        "maybe": likely_here(found)[:5],
        "photo": found.photos.last(),
        "merged": found.merged.select_related("employer"),
    }
    return page(request, "person.html", context, here="people", status=status)


@require_GET
def person_photo(request: HttpRequest, contact_id: int) -> HttpResponse:
    """Their photograph, as it came."""
    photo = _person(request, contact_id).photos.last()
    if photo is None or not (kind := media_type(bytes(photo.content))):
        raise Http404
    return HttpResponse(bytes(photo.content), content_type=kind, headers={"X-Content-Type-Options": "nosniff"})


@require_http_methods(["GET", "POST"])
def edit_person(request: HttpRequest, contact_id: int) -> HttpResponse:
    """What is known of them, to be changed."""
    found = _person(request, contact_id)
    form = ContactForm(request.POST) if request.method == "POST" else of(found)
    if form.is_bound and form.is_valid():
        try:
            change_contact(found, form.details, now())
            return redirect("person", found.pk)
        except AfterwordError as refused:
            form.add_error(None, refused.sentence)
    context = {"person": found, "form": form}
    return page(request, "person_form.html", context, here="people", status=422 if form.is_bound else 200)


@require_POST
def person_spelt_right(request: HttpRequest, contact_id: int) -> HttpResponse:
    """The candidate says that the name is spelt right as it stands."""
    found = _person(request, contact_id)
    confirm(found, now())
    return redirect("person", found.pk)


@require_GET
def person_vcard(request: HttpRequest, contact_id: int) -> HttpResponse:
    """One person for an address book."""
    found = _person(request, contact_id)
    name = file_name(found.name, ending=".vcf", taken=set())
    answer = HttpResponse(card_of(found), content_type="text/vcard; charset=utf-8")
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    return answer


@require_GET
def person_code(request: HttpRequest, contact_id: int) -> HttpResponse:
    """The same as a code to point a phone at."""
    found = _person(request, contact_id)
    try:
        code = segno.make_qr(card_of(found), error="l").svg_data_uri(scale=4, border=4, light="white")
    except DataOverflowError:
        code = ""
    return page(request, "person_code.html", {"person": found, "code": code}, here="people")


def _person(request: HttpRequest, contact_id: int) -> Contact:
    contacts = account_of(request).contacts.select_related("employer", "account__owner")
    return get_object_or_404(contacts, pk=contact_id)
