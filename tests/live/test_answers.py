"""What Postfix and Dovecot bring back after a thank-you, and what the pages say then."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from imapclient import IMAPClient

from afterword.letters.notes import NoteKind
from afterword.mail.inbox import Inbox
from afterword.mail.server import checked
from afterword.mail.smtp import transmit
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.message import Message
from afterword.records.outbox import OutboxState
from afterword.steps.advance import advance
from afterword.steps.approve import approve
from afterword.steps.begin import Told, begin
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import keep_note
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.read_mailbox import read_mailbox
from afterword.steps.schedule import UNDO, schedule
from afterword.steps.write import write
from afterword.words.dates import spell
from afterword.work.due import claim
from tests.mail_servers.post_office import ALICE, GONE, PASSWORD, PRIYA, TOM, PostOffice, answers_by_itself, key_of
from tests.steps.test_receive import event

pytestmark = pytest.mark.live
PATIENCE = 30


@pytest.fixture
def now() -> datetime:
    """The servers write their own clock into what they send."""
    return datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def interview(alice: Account, office: PostOffice, now: datetime, settings: Any, tmp_path: Path) -> Interview:
    """Two hours ago, with Priya, Tom and Dana; Alice's inbox is empty, and her mailbox connected."""
    settings.FOLDER = tmp_path
    with IMAPClient("127.0.0.1", office.imap().port, ssl_context=checked(), timeout=20) as client:
        client.login(ALICE, PASSWORD)
        client.select_folder("INBOX")
        client.delete_messages(client.search())
        client.expunge()
    connect(alice, MailboxDetails(ALICE, "", PASSWORD, office.smtp(), office.imap(), files_sent=False), now)
    end = now - timedelta(hours=2)
    met = (Met("Priya Raman", email=PRIYA), Met("Tom Okafor", email=TOM), Met("Dana Lee", email=GONE))
    facts = ("Northwind", "Backend Engineer", end - timedelta(hours=1), end, "America/New_York")
    return capture(Account.objects.get(pk=alice.pk), InterviewDetails(*facts, met=met), now)


def thank(interview: Interview, name: str, now: datetime) -> Letter:
    """The thank-you to this person, sent through Postfix."""
    contact = interview.interviewers.get(name=name)
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", contact, now)
    letter = write(interview.follow_ups.get(kind="thank-you", contact=contact), now)
    approve(letter, letter.newest.number, now, knowingly=True)
    schedule(letter, None, now)

    def is_filed() -> bool:
        # A provider that files by itself may take a moment; the clock would look again by then.
        letter.outbox_entries.filter(state=OutboxState.ACCEPTED).update(due_at=now)
        for one in claim(now + UNDO, 3):
            advance(one.pk, one.attempt, lambda: now + UNDO)
        return letter.outbox_entries.get().state == OutboxState.FILED

    until(is_filed, "the letter lies in Sent")
    return Letter.objects.get(pk=letter.pk)


def answers(letter: Letter, text: str, office: PostOffice) -> None:
    """Priya presses Reply in her own mail app, and Postfix takes it."""
    version = letter.newest
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = f"Priya Raman <{PRIYA}>", ALICE, f"Re: {version.subject}"
    message["Message-ID"] = f"<{uuid4()}@northwind.example>"
    message["In-Reply-To"] = message["References"] = version.approvals.get().message_id
    quoted = "\n".join(f"> {line}" for line in version.body.splitlines())
    message.set_content(f"{text}\n\nAlice Example wrote:\n{quoted}\n")
    hands_in(message.as_bytes(), office)


def hands_in(raw: bytes, office: PostOffice) -> None:
    transmit(office.smtp(), key_of(PRIYA), PRIYA, ALICE, raw, lambda: True)


def comes_back(interview: Interview, now: datetime) -> Message:
    """The next answer that is read in Alice's mailbox."""
    before = interview.account.messages.count()

    def read() -> bool:
        mailbox = Mailbox.objects.select_related("account").get()
        with Inbox(*_server(mailbox)) as inbox:
            read_mailbox(mailbox, inbox, lambda: now)
        return interview.account.messages.count() > before

    until(read, "the answer comes in")
    return Message.objects.latest("pk")


def _server(mailbox: Mailbox) -> Any:
    from afterword.steps.mailbox import credentials, servers

    return servers(mailbox)[1], credentials(mailbox)


def until(true: Callable[[], bool], what: str) -> None:
    patience = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < patience, f"Not within {PATIENCE} seconds: {what}"
        time.sleep(0.2)


def shown(page: Client, name: str = "today", *of: int) -> str:
    return page.get(reverse(name, args=of)).content.decode()


def in_days(now: datetime, days: int) -> date:
    return (now + timedelta(days=days)).date()


def test_a_letter_to_nobody_comes_back_and_is_not_sent(
    alice_page: Client, interview: Interview, office: PostOffice, now: datetime
) -> None:
    letter = thank(interview, "Dana Lee", now)
    message = comes_back(interview, now)
    assert (message.kind, message.failed_addresses, message.letter) == ("bounce", [GONE], letter)
    assert f"The letter to Dana came back: {GONE}" in shown(alice_page)
    assert "Thank Dana Lee" in shown(alice_page)
    assert "Thanked on" not in shown(alice_page, "interview", interview.pk)
    assert "no letter goes there until you say that it is right" in shown(alice_page, "answer", message.pk)


def test_out_of_office_lets_the_next_step_wait(
    alice_page: Client, interview: Interview, office: PostOffice, now: datetime
) -> None:
    back_on = in_days(now, 9)
    answers_by_itself(
        office,
        TOM,
        'require ["vacation"];\nvacation :subject "Out of office" '
        f'"I am out of the office until {back_on:%A}, {back_on:%B} {back_on.day}, {back_on.year}.";\n',
    )
    letter = thank(interview, "Tom Okafor", now)
    assert letter.follow_up.contact
    begin(interview, letter.follow_up.contact, "check-in", Told(), now)
    assert "Check in with Tom Okafor" in shown(alice_page)
    message = comes_back(interview, now)
    assert (message.kind, message.return_on) == ("auto-reply", back_on)
    assert f"Tom is away until {spell(back_on)}" in shown(alice_page)
    assert "Check in with Tom Okafor" not in shown(alice_page)


def test_a_reply_with_a_new_date_is_asked_about(
    alice_page: Client, interview: Interview, office: PostOffice, now: datetime
) -> None:
    letter, on = thank(interview, "Priya Raman", now), in_days(now, 11)
    answers(letter, f"Thank you, Alice. We will let you know by {on:%A}, {on:%B} {on.day}.", office)
    message = comes_back(interview, now)
    assert f"Will they answer by {spell(on)}?" in shown(alice_page)
    alice_page.post(reverse("answer-kept", args=[message.pk]))
    assert f"{on:%a} {on.day} {on:%b}" in shown(alice_page, "interview", interview.pk)
    assert Interview.objects.get(pk=interview.pk).decision_on == on


def test_an_invitation_and_its_move_are_the_next_interview(
    alice_page: Client, interview: Interview, office: PostOffice, now: datetime
) -> None:
    thank(interview, "Priya Raman", now)
    first, then = in_days(now, 6), in_days(now, 7)
    hands_in(event(start=f"{first:%Y%m%d}T150000Z"), office)
    invited = comes_back(interview, now)
    assert f"Priya invites you to Northwind on {spell(first)}" in shown(alice_page)
    assert "Dana Lee" in shown(alice_page, "interview", invited.interview_id)
    hands_in(event(sequence=1, start=f"{then:%Y%m%d}T160000Z"), office)
    moved = comes_back(interview, now)
    assert moved.interview == invited.interview != interview
    assert f"Priya moved the interview at Northwind to {spell(then)}" in shown(alice_page)
    assert moved.interview.starts_at == datetime(then.year, then.month, then.day, 16, tzinfo=UTC)
    hands_in(event("CANCEL", sequence=2, start=f"{then:%Y%m%d}T160000Z"), office)
    comes_back(interview, now)
    assert "It was cancelled." in shown(alice_page, "interview", invited.interview_id)


def test_a_no_offers_thanks_and_keeps_the_people(
    alice_page: Client, interview: Interview, office: PostOffice, now: datetime
) -> None:
    letter = thank(interview, "Priya Raman", now)
    answers(letter, "Unfortunately, we have decided to move forward with another candidate.", office)
    message = comes_back(interview, now)
    assert "It reads like a no." in shown(alice_page)
    alice_page.post(reverse("answer-kept", args=[message.pk]))
    assert "Answer the no of Priya Raman" in shown(alice_page)
    assert "Priya Raman" in shown(alice_page, "interview", interview.pk)


def test_an_answer_names_the_letter_as_the_provider_renamed_it(
    interview: Interview, office: PostOffice, now: datetime
) -> None:
    through = MailboxDetails(ALICE, "", PASSWORD, office.renaming_smtp(), office.imap(), files_sent=True)
    connect(interview.account, through, now)
    letter = thank(interview, "Priya Raman", now)
    own = letter.newest.approvals.get()
    (name,) = [one.message_id for one in own.aliases.all()]
    assert name == own.message_id.replace("<", "<renamed.").rpartition("@")[0] + "@relay.example>"
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = f"Priya <{PRIYA}>", ALICE, "Hello"
    message["In-Reply-To"] = name
    message.set_content("We will call you tomorrow.")
    hands_in(message.as_bytes(), office)
    assert comes_back(interview, now).letter == letter


def test_a_photograph_that_alice_mails_herself_is_a_card_to_read(
    alice_page: Client, interview: Interview, office: PostOffice, now: datetime
) -> None:
    # Larger than what is read of a mail at first.
    photo = Path("tests/cards/pictures/priya.jpg").read_bytes() + bytes(200_000)
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = f"Alice <{ALICE}>", ALICE, "card"
    message["Message-ID"], message["Date"] = f"<{uuid4()}@home.example>", now
    message.set_content("They need someone for billing\n\nSent from my iPhone\n")
    message.add_attachment(photo, maintype="image", subtype="jpeg", filename="IMG_0042.jpg")
    transmit(office.smtp(), key_of(ALICE), ALICE, ALICE, message.as_bytes(), lambda: True)
    assert comes_back(interview, now).kind == "own"
    assert bytes(interview.cards.get().pictures.get().content) == photo
    assert [note.text for note in interview.notes.all()] == ["They need someone for billing"]
    assert "It became 1 note and 1 card of the interview at Northwind." in shown(alice_page)
