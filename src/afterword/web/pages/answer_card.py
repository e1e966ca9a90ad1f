"""A card for what came back: what it is, its new words, what is asked, and the one thing to do."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.records.message import MailKind, Message, Question
from afterword.steps.answers.sentences import explanation, headline, question
from afterword.web.time_words import past_day

MOST_WORDS = 420


@dataclass(frozen=True)
class Button:
    """Words, and where they are posted to; or followed, where `is_link`."""

    words: str
    url: str
    is_link: bool = False


@dataclass(frozen=True)
class AnswerCard:
    """`words` are what is new in it, cut where they are long; `other` is a plain button beside the main one."""

    message: Message
    when: str
    headline: str
    why: str
    words: str
    asks: str
    main: Button | None
    other: Button | None


def answer_card(message: Message, now: datetime, own_zone: ZoneInfo, *, alone: bool = False) -> AnswerCard:
    """The card of one mail that came back, its day on the candidate's clock; `alone` on a page of its own."""
    main, other = _buttons(message, alone=alone)
    words = message.text if len(message.text) <= MOST_WORDS else message.text[:MOST_WORDS].rsplit(" ", 1)[0] + " …"
    at = message.written_at.astimezone(own_zone)
    when = f"{past_day(at, now)}, {at:%H:%M}"
    return AnswerCard(message, when, headline(message), explanation(message), words, question(message), main, other)


def _buttons(message: Message, *, alone: bool) -> tuple[Button | None, Button | None]:
    def at(name: str) -> str:
        return reverse(f"answer-{name}", args=[message.pk])

    match Question(message.question):
        case Question.IS_IT:
            return Button("Yes, it is", at("confirmed")), Button("No", at("corrected"))
        case Question.DECISION_DATE:
            return Button("Yes, keep the date", at("kept")), Button("No date", at("dropped"))
        case Question.CLOSED:
            return Button("Yes, close it and thank them", at("kept")), Button("No, it goes on", at("dropped"))
        case Question.NEXT:
            return Button("Yes, add the interview", at("kept")), Button("Not yet", at("dropped"))
        case Question.OFFER:
            return Button("Yes, it is an offer", at("kept")), Button("Not yet", at("dropped"))
    is_bounce = message.kind == MailKind.BOUNCE and message.letter_id and not message.temporary
    if is_bounce and alone:
        return Button("Correct the address", reverse("letter", args=[message.letter_id]), is_link=True), None
    if message.seen_at is not None or alone:
        return None, None
    if is_bounce:
        return Button("Check the address", reverse("answer", args=[message.pk]), is_link=True), None
    return Button("Read", at("seen")), None
