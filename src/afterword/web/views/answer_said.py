"""What the candidate says of one answer. DELETE undoes each."""

from collections.abc import Callable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from afterword.errors import AfterwordError
from afterword.records.message import Message, Question
from afterword.steps import correct_answer
from afterword.steps.answers.bounced import trust, trust_no_more
from afterword.steps.answers.pausing import take_back_go_on
from afterword.web.back import back
from afterword.web.page import account_of, now

Act = Callable[[Message, datetime], object]


@require_POST
def confirmed(request: HttpRequest, answer_id: int) -> HttpResponse:
    """It is from them, about this."""
    return _say(request, answer_id, correct_answer.confirm)


@require_http_methods(["POST", "DELETE"])
def corrected(request: HttpRequest, answer_id: int) -> HttpResponse:
    """This is not an answer."""
    return _say(request, answer_id, correct_answer.correct, correct_answer.take_back_correction)


@require_http_methods(["POST", "DELETE"])
def kept(request: HttpRequest, answer_id: int) -> HttpResponse:
    """Yes to what it proposes; a next interview is typed in at once."""
    message = _found(request, answer_id)
    asks_for_interview = message.question == Question.NEXT
    said = _say(request, answer_id, correct_answer.keep, correct_answer.ask_again)
    if request.method == "POST" and asks_for_interview:
        return redirect(f"{reverse('new-interview')}?after={message.interview_id}")
    return said


@require_http_methods(["POST", "DELETE"])
def dropped(request: HttpRequest, answer_id: int) -> HttpResponse:
    """No to what it proposes."""
    return _say(request, answer_id, correct_answer.drop, correct_answer.ask_again)


@require_POST
def seen(request: HttpRequest, answer_id: int) -> HttpResponse:
    """It was read; its page opens."""
    message = _found(request, answer_id)
    correct_answer.see(message, now())
    return redirect("answer", message.pk)


@require_http_methods(["POST", "DELETE"])
def gone_on(request: HttpRequest, answer_id: int) -> HttpResponse:
    """What waits because of it is due again."""
    return _say(request, answer_id, correct_answer.go_on, lambda message, at: take_back_go_on(message))


@require_http_methods(["POST", "DELETE"])
def address_trusted(request: HttpRequest, mark_id: int) -> HttpResponse:
    """The address that failed is right."""
    mark = get_object_or_404(account_of(request).failed_addresses, pk=mark_id)
    if request.method == "DELETE":
        trust_no_more(mark)
    else:
        trust(mark, now())
    return redirect("answer", mark.message_id)


def _say(request: HttpRequest, answer_id: int, act: Act, undo: Act | None = None) -> HttpResponse:
    message = _found(request, answer_id)
    does = undo if request.method == "DELETE" and undo else act
    try:
        does(message, now())
    except AfterwordError:
        return redirect("answer", message.pk)  # said in another window: its page shows how it stands
    to = back(request, reverse("answer", args=[message.pk]))
    return redirect(to if request.method == "DELETE" else f"{to}?answer={message.pk}")


def _found(request: HttpRequest, answer_id: int) -> Message:
    return get_object_or_404(account_of(request).messages, pk=answer_id)
