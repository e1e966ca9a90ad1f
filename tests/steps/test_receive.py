"""What comes back moves what hangs on it, asks where it is not sure, and can be taken back exactly."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from afterword.errors import HeldError
from afterword.mail.recognise import Kind
from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.hand_over import Way
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.message import Message, Question
from afterword.records.opening import Opening
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.records.touchpoint import Answer
from afterword.steps.answers.bounced import trust
from afterword.steps.answers.sentences import explanation, headline, question
from afterword.steps.approve import approve
from afterword.steps.begin import Told, begin
from afterword.steps.capture import InterviewDetails, change
from afterword.steps.correct_answer import ask_again, confirm, correct, drop, go_on, keep, take_back_correction
from afterword.steps.due import coming, due
from afterword.steps.hand_over import hand_over, went_out
from afterword.steps.outbox import on_the_way
from afterword.steps.people.last_words import last_words
from afterword.steps.said import final_word
from afterword.steps.schedule import schedule, why_not
from afterword.steps.write import write
from tests.mail.recognise.mails import mail
from tests.steps.sent import arrives, kept, on_record, reply, sent

HOUR = timedelta(hours=1)


@pytest.fixture
def thanked(letter: Letter, now: datetime) -> Letter:
    """The thank-you to Priya, sent."""
    return sent(letter, now)


def checked_in(thanked: Letter, now: datetime) -> FollowUp:
    row = thanked.follow_up
    assert row.contact
    return begin(row.interview, row.contact, "check-in", Told(), now)


def on_its_way(row: FollowUp, send_at: datetime, now: datetime) -> OutboxEntry:
    written = write(row, now)
    approve(written, written.newest.number, now, knowingly=True)
    return schedule(written, send_at, now)


def due_now(account: Account, now: datetime) -> set[str]:
    return {one.headline for one in due(account, now)}


def bounce(letter: Letter, action: str = "failed", status: str = "5.1.1") -> bytes:
    id_ = letter.newest.approvals.latest("approved_at").message_id
    return (
        "From: MAILER-DAEMON@home.example (Mail Delivery System)\r\nTo: alice@home.example\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nMessage-ID: <dsn-1@home.example>\r\n"
        "Date: Fri, 12 Jun 2026 14:30:00 +0000\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nI'm sorry to have to inform you that your message could not be "
        "delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; home.example\r\n\r\n"
        f"Final-Recipient: rfc822; priya@northwind.example\r\nAction: {action}\r\nStatus: {status}\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
        f"Message-ID: {id_}\r\nTo: priya@northwind.example\r\nSubject: x\r\n\r\nHello\r\n--b--\r\n"
    ).encode()


def event(
    method: str = "REQUEST", uid: str = "next@northwind.example", sequence: int = 0, start: str = "20260618T180000Z"
) -> bytes:
    """An invitation by Priya for her and Dana, an hour long, for the meeting room too."""
    end = f"{start[:9]}{int(start[9:11]) + 1:02}{start[11:]}"
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", f"METHOD:{method}", "BEGIN:VEVENT"),
        *(f"UID:{uid}", f"SEQUENCE:{sequence}", f"DTSTART:{start}", f"DTEND:{end}", "DTSTAMP:20260612T140000Z"),
        *("SUMMARY:Second interview", "LOCATION:https://meet.example/abc"),
        "ORGANIZER;CN=Priya Raman:mailto:priya@northwind.example",
        "ATTENDEE;CN=Dana Lee:mailto:dana@northwind.example",
        "ATTENDEE;CN=Alice Example:mailto:alice@home.example",
        "ATTENDEE;CUTYPE=ROOM;CN=Board room:mailto:room@northwind.example",
        *("END:VEVENT", "END:VCALENDAR", ""),
    ]
    kind = f"text/calendar; charset=utf-8; method={method}"
    named = {"message_id": f"<{uuid4()}@northwind.example>", "from_": "Priya Raman <priya@northwind.example>"}
    return mail("\r\n".join(lines), "Second interview", content_type=kind, **named)


AWAY = {"auto_submitted": "auto-replied", "message_id": "<away@northwind.example>"}


def away(letter: Letter) -> bytes:
    return reply(letter, "I am out of the office until Monday, June 22. I will answer when I am back.", **AWAY)


def rejection(letter: Letter) -> bytes:
    return reply(
        letter, "Thank you for your time. Unfortunately, we have decided to move forward with another candidate."
    )


def dated(letter: Letter) -> bytes:
    return reply(letter, "Thank you, Alice. We will let you know by Friday, June 19.")


def test_a_reply_makes_the_open_steps_of_its_thread_wait_and_no_others(thanked: Letter, now: datetime) -> None:
    checked_in(thanked, now)
    alice = thanked.account
    assert "Check in with Priya Raman" in due_now(alice, now)
    message = kept(alice, reply(thanked, "Thank you for your note, we are still talking."), now)
    assert due_now(alice, now) == {"Thank Tom Okafor", "Write down Northwind"}
    assert (headline(message), message.text) == ("Priya answered", "Thank you for your note, we are still talking.")
    touchpoint = message.touchpoint
    assert (touchpoint.kind, touchpoint.direction, touchpoint.contact.name) == ("reply", "in", "Priya Raman")


def test_the_candidate_goes_on_with_what_waits(thanked: Letter, now: datetime) -> None:
    checked_in(thanked, now)
    message = kept(thanked.account, reply(thanked, "Thank you for your note."), now)
    go_on(message, now)
    assert "Check in with Priya Raman" in due_now(thanked.account, now)


def test_a_letter_on_its_way_is_held_and_says_why(thanked: Letter, now: datetime) -> None:
    entry = on_its_way(checked_in(thanked, now), now + HOUR, now)
    message = kept(thanked.account, reply(thanked, "Thank you for your note."), now)
    held = OutboxEntry.objects.get(pk=entry.pk)
    assert (held.state, held.due_at) == (OutboxState.HELD, None)
    assert held.sentence == "Priya answered. This letter was held; read what came first."
    correct(message, now)
    again = OutboxEntry.objects.get(pk=entry.pk)
    assert (again.state, again.due_at, again.sentence) == (OutboxState.APPROVED, now + HOUR, "")


def test_a_letter_held_past_its_moment_waits_for_another(thanked: Letter, now: datetime) -> None:
    entry = on_its_way(checked_in(thanked, now), now + HOUR, now)
    correct(kept(thanked.account, reply(thanked, "Thank you for your note."), now), now + 2 * HOUR)
    held = OutboxEntry.objects.get(pk=entry.pk)
    assert (held.state, held.sentence) == (OutboxState.HELD, "Its moment passed while it was held. Choose another.")


def test_a_date_in_an_answer_is_proposed_and_not_assumed(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, dated(thanked), now)
    interview = Interview.objects.get(pk=message.interview_id)
    assert interview.decision_on is None
    assert question(message) == "Will they answer by Friday, June 19?"
    keep(message, now)
    interview.refresh_from_db()
    assert interview.decision_on == date(2026, 6, 19)
    ask_again(message, now)
    interview.refresh_from_db()
    message.refresh_from_db()
    assert (interview.decision_on, message.question) == (None, Question.DECISION_DATE)
    drop(message, now)
    interview.refresh_from_db()
    assert interview.decision_on is None


def test_what_waits_for_a_promised_date_waits_until_the_day_after(thanked: Letter, now: datetime) -> None:
    checked_in(thanked, now)
    keep(kept(thanked.account, dated(thanked), now), now)
    assert "Check in with Priya Raman" not in due_now(thanked.account, datetime(2026, 6, 20, 11, 59, tzinfo=UTC))
    assert "Check in with Priya Raman" in due_now(thanked.account, datetime(2026, 6, 20, 12, tzinfo=UTC))


def test_a_question_is_answered_once(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, dated(thanked), now)
    keep(message, now)
    with pytest.raises(HeldError):
        drop(message, now)


def test_a_no_is_proposed_then_closes_and_offers_thanks(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, rejection(thanked), now)
    assert explanation(message) == "It reads like a no."
    assert final_word(message.interview.opening) is None
    keep(message, now)
    said = final_word(message.interview.opening)
    assert said is not None
    assert said.answer == Answer.NO
    assert "Answer the no of Priya Raman" in due_now(thanked.account, now)
    assert thanked.account.contacts.count() == 2


def test_out_of_office_waits_until_the_day_after_the_return(thanked: Letter, now: datetime) -> None:
    checked_in(thanked, now)
    message = kept(thanked.account, away(thanked), now)
    assert headline(message) == "Priya is away until Monday, June 22"
    # Tuesday 23 June, 8:00 in New York.
    assert "Check in with Priya Raman" not in due_now(thanked.account, datetime(2026, 6, 23, 11, 59, tzinfo=UTC))
    assert "Check in with Priya Raman" in due_now(thanked.account, datetime(2026, 6, 23, 12, tzinfo=UTC))
    assert not thanked.account.touchpoints.filter(direction="in").exists()


def test_one_who_is_away_lets_nobody_else_wait(thanked: Letter, now: datetime) -> None:
    tom = thanked.account.contacts.get(name="Tom Okafor")
    begin(thanked.follow_up.interview, tom, "check-in", Told(), now)
    kept(thanked.account, away(thanked), now)
    assert "Check in with Tom Okafor" in due_now(thanked.account, now)


def test_what_is_begun_after_an_answer_does_not_wait(thanked: Letter, now: datetime) -> None:
    checked_in(thanked, now)
    kept(thanked.account, reply(thanked, "Thank you for your note."), now)
    assert "Check in with Priya Raman" not in due_now(thanked.account, now)
    checked_in(thanked, now + HOUR)
    assert "Check in with Priya Raman" in due_now(thanked.account, now + HOUR)


def test_a_cancelled_interview_that_gets_a_new_time_takes_place(thanked: Letter, now: datetime) -> None:
    alice = thanked.account
    kept(alice, event(), now)
    made = coming(alice, now)
    assert made is not None
    kept(alice, event("CANCEL", sequence=1), now)
    made.refresh_from_db()
    opening, start = made.opening, made.starts_at + timedelta(days=2)
    details = InterviewDetails(opening.employer.name, opening.role, start, start + HOUR, made.time_zone)
    change(made, details, now)
    assert coming(alice, now) == made


def test_a_letter_that_came_back_is_not_sent(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, bounce(thanked), now)
    assert headline(message) == "The letter to Priya came back: priya@northwind.example"
    assert "Thank Priya Raman" in due_now(thanked.account, now)
    assert not thanked.account.touchpoints.exists()
    entry = on_the_way(Letter.objects.get(pk=thanked.pk))
    assert entry is not None
    assert (entry.state, entry.sentence) == (OutboxState.REFUSED, headline(message))


def test_an_address_that_failed_is_never_used_again_silently(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, bounce(thanked), now)
    letter = Letter.objects.get(pk=thanked.pk)
    approve(letter, letter.newest.number, now)
    with pytest.raises(HeldError, match="came back"):
        schedule(letter, now + HOUR, now)
    trust(message.marks.get(), now)
    assert why_not(letter) is None
    assert schedule(letter, now + HOUR, now).approval.message_id != letter.newest.approvals.earliest("pk").message_id


def test_a_letter_that_left_by_hand_comes_back_too(letter: Letter, now: datetime) -> None:
    before = on_record(letter.account)
    went_out(hand_over(letter, Way.MAIL_APP, now), now)
    sent_off = on_record(letter.account)
    message = kept(letter.account, bounce(letter), now)
    assert "Thank Priya Raman" in due_now(letter.account, now)
    assert not letter.account.touchpoints.exists()
    correct(message, now)
    assert on_record(letter.account) == sent_off != before


def test_a_letter_that_came_back_late_opens_nothing_twice(thanked: Letter, now: datetime) -> None:
    first = checked_in(thanked, now)
    written = write(first, now)
    approve(written, written.newest.number, now, knowingly=True)
    first_letter = sent(written, now)
    checked_in(thanked, now)
    message = kept(thanked.account, bounce(first_letter), now)
    assert message.letter == first_letter
    assert thanked.account.follow_ups.filter(kind="check-in", done_at=None).count() == 1


def test_a_delay_is_no_failure(thanked: Letter, now: datetime) -> None:
    before = on_record(thanked.account)
    message = kept(thanked.account, bounce(thanked, "delayed", "4.4.1"), now)
    assert headline(message) == "The letter to Priya is delayed; the mail server goes on trying"
    assert (on_record(thanked.account), message.seen_at) == (before, now)


def test_an_invitation_makes_the_next_interview_with_its_people(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, event(), now)
    made = coming(thanked.account, now)
    assert made is not None
    assert (made.starts_at, made.ends_at) == (
        datetime(2026, 6, 18, 18, tzinfo=UTC),
        datetime(2026, 6, 18, 19, tzinfo=UTC),
    )
    assert [part.contact.name for part in made.parts.all()] == ["Priya Raman", "Dana Lee"]
    assert (made.opening, made.place) == (Opening.objects.get(), "https://meet.example/abc")
    assert headline(message) == "Priya invites you to Northwind on Thursday, June 18, 14:00"


def test_an_interview_is_moved_once_and_cancelled(thanked: Letter, now: datetime) -> None:
    alice = thanked.account
    kept(alice, event(), now)
    moved = kept(alice, event(sequence=2, start="20260619T150000Z"), now)
    kept(alice, event(sequence=1, start="20260620T150000Z"), now)
    made = coming(alice, now)
    assert made is not None
    assert made.starts_at == datetime(2026, 6, 19, 15, tzinfo=UTC)
    assert headline(moved) == "Priya moved the interview at Northwind to Friday, June 19, 11:00"
    cancelled = kept(alice, event("CANCEL", sequence=3, start="20260619T150000Z"), now)
    assert coming(alice, now) is None
    assert headline(cancelled) == "Priya cancelled the interview at Northwind on Friday, June 19, 11:00"
    correct(cancelled, now)
    assert coming(alice, now) == made


def test_an_invitation_to_what_was_typed_in_already_is_the_same_interview(thanked: Letter, now: datetime) -> None:
    alice = thanked.account
    kept(alice, event(), now)
    Interview.objects.filter(event_uid__gt="").update(event_uid="")
    kept(alice, event(uid="same-hour@northwind.example"), now)
    assert alice.interviews.count() == 2


def test_other_words_for_the_same_hour_move_nothing(thanked: Letter, now: datetime) -> None:
    alice = thanked.account
    kept(alice, event(), now)
    checked_in(thanked, now)
    same = kept(alice, event(sequence=1), now)
    assert explanation(same) == "It changes nothing that is on record."
    assert "Check in with Priya Raman" in due_now(alice, now)
    kept(alice, event(sequence=2, start="20260619T150000Z"), now)
    made = coming(alice, now)
    assert made is not None
    assert made.starts_at == datetime(2026, 6, 19, 15, tzinfo=UTC)


def test_a_no_of_an_applicant_system_is_asked_about(thanked: Letter, now: datetime) -> None:
    words = (
        "Thank you for applying for Backend Engineer at Northwind. We decided to move forward with other candidates."
    )
    system = {"from_": "Northwind Careers <no-reply@hire.example>", "message_id": "<9@hire.example>"}
    raw = mail(words, "Your application for Backend Engineer", auto_submitted="auto-generated", **system)
    before = on_record(thanked.account)
    message = kept(thanked.account, raw, now)
    assert (message.kind, headline(message)) == ("notice", "A mail from Northwind Careers")
    assert question(message) == "Is this about Backend Engineer at Northwind?"
    assert on_record(thanked.account) == before
    confirm(message, now)
    message.refresh_from_db()
    assert headline(message) == "Northwind wrote about your application"
    keep(message, now)
    assert "Answer the no of Priya Raman" in due_now(thanked.account, now)
    assert thanked.account.touchpoints.get(direction="in").answer == "no"


def test_a_no_that_a_system_wrote_is_no_word_exchanged_with_anybody(thanked: Letter, now: datetime) -> None:
    words = (
        "Thank you for applying for Backend Engineer at Northwind. We decided to move forward with other candidates."
    )
    system = {"from_": "Northwind Careers <no-reply@hire.example>", "message_id": "<9@hire.example>", "date": ""}
    raw = mail(words, "Your application for Backend Engineer", auto_submitted="auto-generated", **system)
    before, tomorrow = last_words(thanked.account, now), now + timedelta(days=1)
    message = kept(thanked.account, raw, tomorrow)
    confirm(message, tomorrow)
    message.refresh_from_db()
    keep(message, tomorrow)
    assert thanked.account.touchpoints.filter(message=message, answer="no").exists()
    assert last_words(thanked.account, tomorrow) == before


def test_a_notice_of_another_employer_is_not_ours(thanked: Letter, now: datetime) -> None:
    words = (
        "Thank you for applying for Data Engineer at Southwind. We have decided to move forward with other candidates."
    )
    raw = mail(words, "Your application", auto_submitted="auto-generated", from_="Southwind <no-reply@hire.example>")
    assert arrives(thanked.account, raw, now).message is None


def test_somebody_who_was_met_may_write_first(interview: Interview, now: datetime) -> None:
    alice = interview.account
    raw = mail("Could you come back on Thursday to meet the team?", "Thursday", from_="Priya <priya@northwind.example>")
    message = kept(alice, raw, now)
    assert (headline(message), message.question, message.interview) == ("Priya wrote", Question.NEXT, interview)
    # It stops no thank-you: that is still owed.
    assert "Thank Priya Raman" in due_now(alice, now)


def test_before_the_interview_mail_of_theirs_is_not_an_answer(interview: Interview, now: datetime) -> None:
    raw = mail("The door code is 1234.", "Today", from_="Priya <priya@northwind.example>")
    assert arrives(interview.account, raw, now - timedelta(days=2)).message is None


def test_a_strangers_calendar_is_not_ours(thanked: Letter, now: datetime) -> None:
    raw = event().replace(b"priya@northwind.example", b"dentist@teeth.example")
    assert arrives(thanked.account, raw, now).message is None
    assert thanked.account.interviews.count() == 1


@pytest.mark.parametrize("make", [rejection, dated, away, bounce, lambda letter: event()])
def test_what_hung_on_it_is_undone_exactly(thanked: Letter, now: datetime, make: object) -> None:
    entry = on_its_way(checked_in(thanked, now), now + timedelta(days=3), now)
    before = on_record(thanked.account)
    message = kept(thanked.account, make(thanked), now)  # type: ignore[operator]
    assert on_record(thanked.account) != before
    if message.question:
        keep(message, now)
    correct(message, now + HOUR)
    assert on_record(thanked.account) == before
    assert OutboxEntry.objects.get(pk=entry.pk).state == OutboxState.APPROVED


def test_a_correction_is_taken_back(thanked: Letter, now: datetime) -> None:
    checked_in(thanked, now)
    message = kept(thanked.account, dated(thanked), now)
    correct(message, now)
    take_back_correction(message, now)
    message.refresh_from_db()
    assert (message.corrected_at, message.question) == (None, Question.DECISION_DATE)
    assert "Check in with Priya Raman" not in due_now(thanked.account, now)


def test_the_same_mail_twice_is_one(thanked: Letter, now: datetime) -> None:
    first, again = (arrives(thanked.account, dated(thanked), now) for _ in range(2))
    assert (first.is_new, again.is_new, again.message) == (True, False, first.message)
    assert thanked.account.touchpoints.filter(direction="in").count() == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"from_": "Priya Raman <priya.raman@gmail.com>"},
        {"from_": "Priya Raman <priya@n0rthwind.example>"},
        {"authentication_results": "mx.home.example; spf=fail; dmarc=fail header.from=northwind.example"},
    ],
)
def test_an_answer_from_another_address_only_asks(thanked: Letter, now: datetime, headers: dict[str, str]) -> None:
    before = on_record(thanked.account)
    message = kept(thanked.account, reply(thanked, "Unfortunately the role is filled.", **headers), now)
    assert on_record(thanked.account) == before
    assert question(message) == "Is this from Priya about Northwind?"
    confirm(message, now)
    message.refresh_from_db()
    assert message.question == Question.CLOSED
    correct(message, now)
    assert on_record(thanked.account) == before


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (mail("Lunch?", "Lunch", from_="Sam <sam@friends.example>"), Kind.OTHER),
        (mail("Our offers", "Sale", from_="Shop <shop@shop.example>", list_unsubscribe="<x@y>"), Kind.NEWSLETTER),
        (mail("Lunch?", "Lunch", from_="alice@home.example", to="Sam <sam@friends.example>"), Kind.OWN),
    ],
)
def test_of_other_mail_nothing_is_kept(thanked: Letter, now: datetime, raw: bytes, kind: Kind) -> None:
    Account.objects.filter(pk=thanked.account_id).update(email="alice@home.example")
    account = Account.objects.get(pk=thanked.account_id)
    assert arrives(account, raw, now) == arrives(account, raw, now)
    assert (arrives(account, raw, now).kind, account.messages.count()) == (kind, 0)


def test_an_answer_to_alice_is_nothing_to_charlie(thanked: Letter, charlie: Account, now: datetime) -> None:
    assert arrives(charlie, dated(thanked), now).message is None
    assert not Message.objects.exists()


def test_a_colleague_on_record_is_who_answered(thanked: Letter, now: datetime) -> None:
    thanked.account.contacts.filter(name="Tom Okafor").update(email="tom@northwind.example")
    message = kept(
        thanked.account, reply(thanked, "Priya is away, I answer.", from_="Tom <tom@northwind.example>"), now
    )
    assert (headline(message), message.contact and message.contact.name) == ("Tom answered", "Tom Okafor")


def test_a_cancelled_interview_owes_nothing(thanked: Letter, now: datetime) -> None:
    alice = thanked.account
    kept(alice, event(), now)
    made = coming(alice, now)
    assert made is not None
    planned = set(made.follow_ups.values_list("kind", "contact"))
    cancelled = kept(alice, event("CANCEL", sequence=3), now)
    assert not made.follow_ups.exists()
    correct(cancelled, now)
    assert set(made.follow_ups.values_list("kind", "contact")) == planned
