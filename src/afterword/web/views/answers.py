"""What came back: one answer, and the page that brings one."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_http_methods

from afterword.errors import InputError
from afterword.mail.recognise import LARGEST_MAIL
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.interviewer import Interviewer
from afterword.records.message import Message, Way
from afterword.steps.answers.arrived import Arrival
from afterword.steps.answers.listing import waiting_for
from afterword.steps.answers.oneself import made_of
from afterword.steps.paste_answer import about_part, paste_answer
from afterword.steps.receive import receive
from afterword.web.clocks import own_zone
from afterword.web.forms.answer import AnswerForm
from afterword.web.page import account_of, now, page
from afterword.web.pages.answer_card import answer_card
from afterword.web.pages.just_answered import just_answered
from afterword.web.received_html import shown
from afterword.web.upload_limit import too_much

MOST_PEOPLE = 12
NOT_OURS = "This is about none of your letters, so nothing of it was kept. If it is an answer, choose who wrote it."


@require_GET
def answer(request: HttpRequest, answer_id: int) -> HttpResponse:
    """One mail that came back, whole, with what hangs on it."""
    account, moment = account_of(request), now()
    message = get_object_or_404(
        account.messages.select_related("account", "contact", "interview__opening__employer", "letter"), pk=answer_id
    )
    cards = message.contact.cards.filter(kept_at__isnull=False) if message.contact else ()
    context = {
        "card": answer_card(message, moment, own_zone(account), alone=True),
        "message": message,
        "html": shown(message.html) if message.html else "",
        "waits": waiting_for(message) if message.corrected_at is None else (),
        "made": made_of(message) if message.corrected_at is None else None,
        "marks": message.marks.all(),
        "pictures": [picture for one in cards for picture in one.pictures.all()],
        "just": just_answered(account, str(message.pk)),
    }
    return page(request, "answer.html", context, here="interviews")


@require_http_methods(["GET", "POST"])
def new_answer(request: HttpRequest) -> HttpResponse:
    """Bring an answer: paste it, or choose the mail as a file (.eml)."""
    account = account_of(request)
    interview = _interview(account, request.POST.get("interview") or request.GET.get("interview"))
    form = AnswerForm(request.POST if request.method == "POST" else None, _people(account, interview))
    if request.method == "POST" and form.is_valid():
        if more := too_much(request):
            form.add_error(None, more)
        else:
            kept = [message for message in _brought(request, account, form) if message]
            if kept and not form.errors:
                return redirect("answer", kept[-1].pk)
    context = {"form": form, "interview": interview, "says": form.non_field_errors()}
    return page(request, "new_answer.html", context, here="interviews", status=422 if form.is_bound else 200)


def _brought(request: HttpRequest, account: Account, form: AnswerForm) -> Iterator[Message | None]:
    """Each mail that was brought, as it is kept; of what was not, the form says why."""
    files, text, part = request.FILES.getlist("mails"), form.cleaned_data["text"].strip(), form.part
    if not text and not files:
        form.add_error(None, "Paste their answer, or choose the mail as a file.")
    elif text and part is None:
        form.add_error(None, "Who wrote it? Choose the person.")
    elif text and part is not None:
        yield _pasted(form, part, text)
    for file in files:
        arrival = Arrival(file.read(LARGEST_MAIL), Way.FILE)
        received = receive(account, arrival, now(), about_part(part) if part else None)
        if received.message is None:
            form.add_error(None, f"{file.name}: {NOT_OURS}")
        yield received.message


def _pasted(form: AnswerForm, part: Interviewer, text: str) -> Message | None:
    try:
        return paste_answer(part, text, now()).message
    except InputError as refused:
        form.add_error(None, refused.sentence)
        return None


def _people(account: Account, interview: Interview | None) -> list[Interviewer]:
    parts = account.interviewers.filter(interview=interview) if interview else account.interviewers.all()
    newest = parts.select_related("contact", "interview__opening__employer").order_by("-interview__ends_at", "position")
    return list(newest[:MOST_PEOPLE])


def _interview(account: Account, pk: str | None) -> Interview | None:
    return get_object_or_404(account.interviews, pk=pk) if pk and pk.isdecimal() else None
