"""Put the chosen letters of the past on the log, with whoever was written to."""

from collections.abc import Container, Iterable
from datetime import datetime, timedelta

from django.db import transaction

from afterword.records.brought_file import BroughtFile
from afterword.records.contact import Contact
from afterword.records.evidence import Evidence, Source
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.likeness import Likeness
from afterword.records.past_letter import PastLetter
from afterword.records.touchpoint import Touchpoint
from afterword.steps.calendars.seats import Seat
from afterword.steps.hold_file import hold_to_bring
from afterword.steps.past_letters.look_at import Judged, Outcome, is_thanks, judge_all
from afterword.steps.plan import replan_opening

# A letter this long after an interview is not about it.
ABOUT_IT = timedelta(days=14)


def proposed(judged: Iterable[Judged]) -> set[int]:
    """The numbers of the mails that are letters by what they say, or by whom they went to."""
    return {one.mail.row for one in judged if one.outcome is Outcome.LIKE}


@transaction.atomic
def bring_letters(file: BroughtFile, chosen: Container[int], now: datetime) -> None:
    """Put the mails of these numbers on the log, and report each other one. Raises HeldError if it was done.

    One that gives thanks within two weeks of an interview with its reader is the thank-you that was owed.
    """
    hold_to_bring(file)
    judged = judge_all(file, now)
    report, people = [], dict[str, Contact]()
    openings = {}
    for one in judged:
        if one.outcome in (Outcome.REFUSED, Outcome.KNOWN) or one.mail.row not in chosen:
            report.append([one.mail.row, one.mail.subject, _why(one)])
            continue
        file.made += 1
        for seat in one.seats:
            contact = seat.contact or _person(file, seat, people, now)
            about = _keep(file, one, contact)
            if about is not None:
                openings[about.opening_id] = about.opening
    for opening in openings.values():
        replan_opening(opening, now)
    file.known = sum(one.outcome is Outcome.KNOWN for one in judged)
    file.report, file.table, file.brought_at = report, None, now
    file.save()


def _why(one: Judged) -> str:
    if one.outcome is Outcome.LIKE:
        return "You left it out."
    return "It may be a letter, and was not chosen." if one.outcome is Outcome.MAYBE else one.why


def _keep(file: BroughtFile, one: Judged, contact: Contact) -> Interview | None:
    """The letter is on the log; the interview it is about, where there is one."""
    mail, account = one.mail, file.account
    if mail.sent_at is None:
        return None
    letter = PastLetter.objects.create(
        account=account,
        contact=contact,
        brought=file,
        message_id=mail.message_id,
        subject=mail.subject,
        body=mail.text,
        sent_at=mail.sent_at,
    )
    about = contact.interviews.filter(
        cancelled_at=None, ends_at__lte=mail.sent_at, ends_at__gte=mail.sent_at - ABOUT_IT
    ).order_by("ends_at")
    interview = about.select_related("opening").last()
    row = _thank_you(interview, contact) if interview and is_thanks(mail) else None
    if row is not None:
        FollowUp.objects.filter(pk=row.pk).update(done_at=mail.sent_at)
    Touchpoint.objects.create(
        account=account,
        contact=contact,
        interview=interview,
        past_letter=letter,
        follow_up=row,
        kind="letter",
        direction="out",
        happened_at=mail.sent_at,
    )
    return interview


def _thank_you(interview: Interview, contact: Contact) -> FollowUp | None:
    """The thank-you that is owed to them and not begun."""
    owed = interview.follow_ups.filter(kind="thank-you", contact=contact, done_at=None, skipped_at=None, letter=None)
    return owed.first()


def _person(file: BroughtFile, seat: Seat, people: dict[str, Contact], now: datetime) -> Contact:
    """The new contact of this address, made once."""
    if seat.email not in people:
        people[seat.email] = _new(file, seat, now)
    return people[seat.email]


def _new(file: BroughtFile, seat: Seat, now: datetime) -> Contact:
    account = file.account
    contact = Contact(account=account, brought=file, name=seat.name, email=seat.email)
    contact.save()
    for field, value in (("name", seat.name), ("email", seat.email)):
        Evidence.objects.create(
            account=account,
            contact=contact,
            brought=file,
            source=Source.MAIL_HEADER,
            field=field,
            value=value,
            seen_at=now,
        )
    for may_be, why in seat.asks:
        Likeness.objects.get_or_create(
            account=account, one=may_be, other=contact, defaults={"why": why, "found_at": now}
        )
    return contact
