"""What a mail that came back is called on a page."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils.dateparse import parse_datetime

from afterword.records.message import Decision, MailKind, Message, Question
from afterword.words.dates import spell
from afterword.words.names import greeting
from afterword.words.zones import machine_zone


def headline(message: Message) -> str:
    """What happened, in one short sentence: "Priya answered"."""
    who, them = sender(message), reader(message)
    if message.kind == MailKind.OWN:
        return "A mail to yourself"
    if message.question == Question.IS_IT:
        return f"A mail from {who}"
    match MailKind(message.kind):
        case MailKind.BOUNCE if message.temporary:
            return f"The letter to {them} is delayed; the mail server goes on trying"
        case MailKind.BOUNCE:
            return f"The letter to {them} came back: {', '.join(message.failed_addresses) or 'no such address'}"
        case MailKind.AUTO_REPLY if message.return_on:
            return f"{them} is away until {_day(message, message.return_on)}"
        case MailKind.AUTO_REPLY:
            return f"An automatic answer from {who}"
        case MailKind.INVITATION:
            return _invitation(message, who)
        case MailKind.NOTICE:
            return f"{message.interview.opening.employer.name} wrote about your application"
    return f"{who} answered" if message.letter_id else f"{who} wrote"


def explanation(message: Message) -> str:
    """What it changed, and what it reads like; "" where the headline says all."""
    match MailKind(message.kind):
        case MailKind.BOUNCE if not message.temporary:
            return "It was not delivered: the letter is not sent. Check the address, for example with the card."
        case MailKind.AUTO_REPLY if message.changed:
            return "What is open with them waits until the day after."
        case MailKind.OWN:
            return _became(message)
        case MailKind.INVITATION if not message.changed:
            return "It changes nothing that is on record."
    reads_like = {
        Decision.REJECTION: "It reads like a no.",
        Decision.NEXT_STEP: "It reads like a next step.",
        Decision.OFFER: "It reads like an offer.",
    }
    return reads_like.get(Decision(message.decision), "")


def question(message: Message) -> str:
    """What is asked, "" where nothing is."""
    opening = message.interview.opening
    match Question(message.question):
        case Question.IS_IT:
            them = reader(message)
            from_them = message.contact is not None and message.kind != MailKind.NOTICE
            return f"Is this from {them} about {opening.employer.name}?" if from_them else f"Is this about {opening}?"
        case Question.DECISION_DATE if message.decision_on:
            return f"Will they answer by {_day(message, message.decision_on)}?"
        case Question.CLOSED:
            return "Is it a no? Then this opening is closed, and a short thanks is worth writing. The people stay."
        case Question.NEXT:
            return "Is there a day for the next interview?"
        case Question.OFFER:
            return "Is it an offer? Then the wait for this opening is over, and nobody is asked any more."
    return ""


def held_because(message: Message) -> str:
    """Why a letter that was about to go is held."""
    return f"{headline(message)}. This letter was held; read what came first."


def sender(message: Message) -> str:
    """Who wrote it, as the candidate calls them where they are known."""
    contact = message.contact
    if contact is not None and message.sender_address.lower() in ("", contact.email.lower()):
        return reader(message)
    return message.sender_name or message.sender_address or reader(message)


def reader(message: Message) -> str:
    """Whom it is about, as the candidate calls them."""
    contact = message.contact
    if contact is None:
        return message.interview.opening.employer.name
    return greeting(contact.name, contact.address_as or None)


def _became(message: Message) -> str:
    changed = message.changed or {}
    notes, cards = len(changed.get("notes", [])), len(changed.get("cards", []))
    parts = [f"{count} {word}{'s' if count > 1 else ''}" for count, word in ((notes, "note"), (cards, "card")) if count]
    if not parts or message.question == Question.IS_IT:
        return ""
    return f"It became {' and '.join(parts)} of the interview at {message.interview.opening.employer.name}."


def _invitation(message: Message, who: str) -> str:
    start = parse_datetime(message.event["starts_at"] or "")
    when = f" on {_moment(message, start)}" if start else ""
    employer = message.interview.opening.employer.name
    if message.event["action"] == "cancel":
        return f"{who} cancelled the interview at {employer}{when}"
    was_moved = (message.changed or {}).get("event", {}).get("interview")
    if was_moved or message.event["action"] == "update":
        return f"{who} moved the interview at {employer}" + (f" to {_moment(message, start)}" if start else "")
    return f"{who} invites you to {employer}{when}"


def _moment(message: Message, at: datetime) -> str:
    own = at.astimezone(ZoneInfo(message.account.time_zone or machine_zone()))
    return f"{_day(message, own.date())}, {own:%H:%M}"


def _day(message: Message, on: date) -> str:
    return spell(on, message.account.dialect)
