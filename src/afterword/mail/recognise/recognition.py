"""One mail in, what it is out: each kind is asked in turn, and the first that fits is believed."""

from collections.abc import Sequence
from datetime import date

from afterword.mail.recognise.answer import Answer, Decision, Invitation, Kind
from afterword.mail.recognise.auto_reply import is_auto_reply
from afterword.mail.recognise.bounce import Bounce, read_bounce
from afterword.mail.recognise.dates_said import decision_day, return_day
from afterword.mail.recognise.decision import decision_in, plain_decision_in
from afterword.mail.recognise.invitation import read_invitation
from afterword.mail.recognise.match import Match, best_match
from afterword.mail.recognise.newsletter import is_newsletter
from afterword.mail.recognise.notice import is_notice
from afterword.mail.recognise.opened import Opened, open_mail
from afterword.mail.recognise.own import is_own, is_to_oneself
from afterword.mail.recognise.reply import is_reply
from afterword.mail.recognise.sent import Sent
from afterword.mail.recognise.visible_text import visible_text

LARGEST_MAIL = 1024 * 1024


def recognise(raw: bytes, sent: Sequence[Sent], mine: Sequence[str], received_on: date) -> Answer:
    """Return what the mail is, for the owner of the addresses `mine` who sent `sent`. Never raises, whatever it holds.

    Only the first `LARGEST_MAIL` bytes are read. Days it names ("by Friday") count from its Date, and from
    `received_on` where it has none.
    """
    mail = open_mail(raw[:LARGEST_MAIL])
    own = tuple(address.strip().lower() for address in mine)
    if bounce := read_bounce(mail, (letter.to.lower() for letter in sent), own):
        return _bounced(mail, bounce, sent)
    match = best_match(mail, sent)
    written_on = mail.headers.dated_on() or received_on
    if invitation := read_invitation(mail):
        return _answer(Kind.INVITATION, match, invitation=invitation)
    if is_auto_reply(mail):
        new = visible_text(mail.body)
        said = f"{mail.headers.first('subject')}. {new}"
        return _answer(Kind.AUTO_REPLY, match, new, return_on=return_day(said, written_on))
    if is_own(mail, own):
        to_oneself = is_to_oneself(mail, own)
        return Answer(Kind.OWN, to_oneself=to_oneself, visible_text=visible_text(mail.body) if to_oneself else None)
    return _written(mail, match, written_on)


def _bounced(mail: Opened, bounce: Bounce, sent: Sequence[Sent]) -> Answer:
    match = best_match(mail, sent)
    about = match.letter.id if match and match.by_id else None
    if about is None:
        reached = [letter for letter in sent if letter.to.lower() in bounce.failed_addresses]
        among = best_match(mail, reached)
        about = among.letter.id if among else (reached[-1].id if reached else None)
    return Answer(Kind.BOUNCE, about, failed_addresses=bounce.failed_addresses, temporary=bounce.temporary)


def _written(mail: Opened, match: Match | None, written_on: date) -> Answer:
    """Everything that a person or a program wrote in words."""
    body = mail.body
    new = visible_text(body, match.letter.body if match else "")
    # What a mail is, is told by what it says outright; what small signs say of it comes after that.
    plain = plain_decision_in(new)
    if is_reply(mail, match, plain):
        on = decision_day(new, written_on)
        return _answer(Kind.REPLY, match, new, decision_in(new), on)
    if is_notice(mail, new, plain):
        decision = decision_in(new)
        on = decision_day(new, written_on) if decision is Decision.NONE else None
        return _answer(Kind.NOTICE, match, new, decision, on)
    return Answer(Kind.NEWSLETTER if is_newsletter(mail, body) else Kind.OTHER)


def _answer(
    kind: Kind,
    match: Match | None,
    new: str | None = None,
    decision: Decision = Decision.NONE,
    decision_on: date | None = None,
    return_on: date | None = None,
    invitation: Invitation | None = None,
) -> Answer:
    return Answer(
        kind=kind,
        about=match.letter.id if match else None,
        sure=match is None or match.sure,
        visible_text=new,
        decision=decision,
        decision_on=decision_on,
        return_on=return_on,
        invitation=invitation,
    )
