"""Take in one mail: recognise it against what was sent, keep it if it is about us, and do what hangs on it."""

import hashlib
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.mail.pictures import pictures_in
from afterword.mail.recognise import LARGEST_MAIL, Answer, Decision, Kind, Sent, recognise
from afterword.mail.recognise.letterhead import Letterhead, read_letterhead
from afterword.mail.recognise.opened import open_mail
from afterword.mail.recognise.visible_text import visible_text
from afterword.records.account import Account
from afterword.records.message import Way
from afterword.steps.answers.about import About, about_what, is_vouched
from afterword.steps.answers.arrived import Arrival, Received, keep, message_of
from afterword.steps.answers.oneself import about_interview
from afterword.steps.sent_letters import met_and_not_written_to, own_addresses, sent_letters
from afterword.words.zones import machine_zone

# What an answer names that the candidate brought, where no letter of ours can be named.
ASKED = "<asked@pasted.invalid>"


def receive(account: Account, arrival: Arrival, now: datetime, told: About | None = None) -> Received:
    """Return what the mail is. What is new is kept, with what hangs on it, in one transaction; the same mail is not.

    `told` is what the candidate says it is about; what only looks like it is asked about, and nothing hangs on it yet.
    Never raises for anything that the mail holds; MailError where its pictures cannot be fetched.
    """
    raw = arrival.raw[:LARGEST_MAIL]
    head = read_letterhead(raw)
    name = head.message_id or f"sha256:{hashlib.sha256(raw).hexdigest()}"
    if known := account.messages.filter(name=name).first():
        return Received(Kind(known.kind), known)
    answer = _recognised(account, raw, head, now, is_told=told is not None)
    if answer.to_oneself:
        return _to_oneself(account, arrival, head, answer, name, now)
    about = told or about_what(account, answer, head)
    if about is None or answer.kind in _NOT_OURS:
        return Received(answer.kind)
    is_sure = told is not None or (answer.sure and is_vouched(about, answer, head))
    if not is_sure and not _asks_for_something(answer):
        return Received(answer.kind)
    message = message_of(account, arrival, head, answer, now)
    message.name, message.interview = name, about.interview
    message.contact, message.letter = about.contact, about.letter
    if arrival.way == Way.PASTED:
        message.sender_name = message.sender_address = message.subject = ""
    return keep(message, answer.kind, now, is_sure=is_sure)


def _to_oneself(
    account: Account, arrival: Arrival, head: Letterhead, answer: Answer, name: str, now: datetime
) -> Received:
    """Notes or photographs that the candidate mailed home, where an interview is near enough."""
    message = message_of(account, arrival, head, answer, now)
    found = about_interview(account, f"{head.subject}\n{message.text}", message.written_at)
    pictures = (arrival.pictures() if arrival.pictures else pictures_in(arrival.raw)) if found else ()
    if found is None or not (message.text or pictures):
        return Received(answer.kind)
    message.name, (message.interview, is_sure) = name, found
    return keep(message, answer.kind, now, is_sure=is_sure and not head.is_doubtful, pictures=pictures)


def _recognised(account: Account, raw: bytes, head: Letterhead, now: datetime, *, is_told: bool) -> Answer:
    zone = ZoneInfo(account.time_zone or machine_zone())
    mine, today = own_addresses(account), now.astimezone(zone).date()
    answer = recognise(raw, (*sent_letters(account), *met_and_not_written_to(account, now)), mine, today)
    if not is_told or answer.about is not None or answer.kind == Kind.INVITATION:
        return answer
    # The candidate knows better: it is read as an answer from whoever sent it.
    answer = recognise(raw, [Sent(id="told", to=head.sender_address, message_id=ASKED)], (), today)
    words = answer.visible_text or visible_text(open_mail(raw).body)
    return replace(answer, kind=Kind.REPLY, visible_text=words) if answer.kind in _NOT_OURS else answer


def _asks_for_something(answer: Answer) -> bool:
    """Whether it is worth a question; an automatic mail that changes nothing is not."""
    if answer.kind == Kind.NOTICE:
        return answer.decision is not Decision.NONE
    return answer.return_on is not None if answer.kind == Kind.AUTO_REPLY else not answer.temporary


_NOT_OURS = (Kind.OWN, Kind.NEWSLETTER, Kind.OTHER)
