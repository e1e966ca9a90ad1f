"""Alice mails herself a photograph of a card, or a few lines: they are there when she sits down, and can be undone."""

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.message import MailKind, Message, Question
from afterword.steps.answers.sentences import explanation, question
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.correct_answer import confirm, correct, take_back_correction
from afterword.steps.debrief import keep_note
from afterword.work.due import claim
from tests.steps.sent import arrives, kept, on_record

HOUR = timedelta(hours=1)
ME = "alice@home.example"
LINES = "They need someone for billing\nAsked about Kafka"
PHOTO = Path("tests/cards/pictures/priya.jpg").read_bytes()


@pytest.fixture
def alice(alice: Account) -> Account:
    alice.email = ME
    alice.save()
    return alice


@pytest.fixture
def over_at(interview: Interview) -> datetime:
    return interview.ends_at + HOUR


def to_oneself(text: str, at: datetime, *photos: bytes, **headers: str) -> bytes:
    """As a telephone sends it."""
    message = EmailMessage(policy=SMTP)
    named = {"From": f"Alice <{ME}>", "To": ME, "Subject": "notes", "Message-ID": "<n1@home.example>"} | headers
    for name, value in named.items():
        message[name.replace("_", "-")] = value
    message["Date"] = at
    message.set_content(f"{text}\n\nSent from my iPhone\n")
    for photo in photos:
        message.add_attachment(photo, maintype="image", subtype="jpeg", filename="IMG_0042.jpg")
    return message.as_bytes()


def noted(interview: Interview) -> list[tuple[str, str]]:
    return [(note.kind, note.text) for note in interview.notes.all()]


def test_its_lines_are_notes_of_the_interview_that_is_just_over(interview: Interview, over_at: datetime) -> None:
    message = kept(interview.account, to_oneself(LINES, over_at), over_at)
    assert (message.kind, message.interview, message.question) == (MailKind.OWN, interview, Question.NONE)
    assert noted(interview) == [("jotting", "They need someone for billing"), ("jotting", "Asked about Kafka")]
    assert explanation(message) == "It became 2 notes of the interview at Northwind."


def test_its_photograph_is_a_card_that_the_clock_reads(interview: Interview, over_at: datetime) -> None:
    kept(interview.account, to_oneself("", over_at, PHOTO), over_at)
    card = interview.cards.get()
    assert bytes(card.pictures.get().content) == PHOTO
    assert [one.pk for one in claim(over_at, 3)] == [card.pk]


def test_the_same_mail_twice_is_noted_once(interview: Interview, over_at: datetime) -> None:
    raw = to_oneself(LINES, over_at, PHOTO)
    kept(interview.account, raw, over_at)
    assert not arrives(interview.account, raw, over_at).is_new
    assert (len(noted(interview)), interview.cards.count()) == (2, 1)


def test_not_about_an_interview_undoes_all_of_it_and_back_again(interview: Interview, over_at: datetime) -> None:
    before = on_record(interview.account)
    message = kept(interview.account, to_oneself(LINES, over_at, PHOTO), over_at)
    after = on_record(interview.account)
    correct(message, over_at)
    now = on_record(interview.account)
    assert (now["notes"], now["follow_ups"]) == (before["notes"], before["follow_ups"])
    assert not claim(over_at + HOUR, 3)
    take_back_correction(message, over_at)
    again = on_record(interview.account)
    assert [note["text"] for note in again["notes"]] == [note["text"] for note in after["notes"]]
    assert (again["cards"], again["follow_ups"]) == (after["cards"], after["follow_ups"])


def test_what_alice_made_of_a_line_stays_when_it_is_undone(interview: Interview, over_at: datetime) -> None:
    message = kept(interview.account, to_oneself(LINES, over_at), over_at)
    note = interview.notes.get(text="They need someone for billing")
    keep_note(interview, note.client_id, NoteKind.NEED, "someone for billing", None, over_at)
    correct(message, over_at)
    assert noted(interview) == [("need", "someone for billing")]


def test_after_two_interviews_on_one_day_it_is_asked_and_nothing_hangs_on_it_yet(
    interview: Interview, over_at: datetime
) -> None:
    first = interview.starts_at - 3 * HOUR
    facts = ("Contoso", "Data Engineer", first, first + HOUR, "America/New_York")
    capture(interview.account, InterviewDetails(*facts, met=(Met("Dana Lee"),)), over_at)
    message = kept(interview.account, to_oneself(LINES, over_at, PHOTO), over_at)
    assert (message.question, noted(interview), interview.cards.count()) == (Question.IS_IT, [], 0)
    assert question(message) == f"Is this about {interview.opening}?"
    assert not claim(over_at, 3)
    confirm(message, over_at)
    assert (len(noted(interview)), interview.cards.count(), len(claim(over_at, 3))) == (2, 1, 1)


def test_a_mail_that_a_stranger_may_have_forged_is_asked_about(interview: Interview, over_at: datetime) -> None:
    forged = to_oneself(LINES, over_at, Authentication_Results="mx.home.example; dmarc=fail")
    assert kept(interview.account, forged, over_at).question == Question.IS_IT
    assert noted(interview) == []


@pytest.mark.parametrize(
    "headers",
    [
        {"To": "priya@northwind.example"},
        {"Cc": "Bob <bob@elsewhere.example>"},
        {"From": "Bob <bob@elsewhere.example>"},
        {"Auto_Submitted": "auto-generated"},
    ],
    ids=["to another", "to another as well", "from another", "by a program"],
)
def test_what_is_not_from_alice_to_alice_alone_is_not_taken(
    interview: Interview, over_at: datetime, headers: dict[str, str]
) -> None:
    arrives(interview.account, to_oneself(LINES, over_at, PHOTO, **headers), over_at)
    assert (noted(interview), interview.account.cards.count()) == ([], 0)


def test_a_week_later_nothing_is_kept_of_a_mail_to_oneself(interview: Interview, over_at: datetime) -> None:
    later = over_at + timedelta(days=7)
    received = arrives(interview.account, to_oneself("Milk, bread, a birthday card", later, PHOTO), later)
    assert (received.message, Message.objects.count(), interview.account.cards.count()) == (None, 0, 0)


def test_an_answer_to_our_reminder_is_noted_without_what_it_quotes(interview: Interview, over_at: datetime) -> None:
    text = "They decide on Friday\n\nOn Thu, Jun 11, 2026 at 3:10 PM Alice <alice@home.example> wrote:\n> Write it down"
    kept(interview.account, to_oneself(text, over_at, In_Reply_To="<reminder@home.example>"), over_at)
    assert noted(interview) == [("jotting", "They decide on Friday")]


def test_today_shows_it_and_one_click_takes_it_back(
    alice_page: Client, charlie_page: Client, interview: Interview, now: datetime
) -> None:
    at = interview.ends_at + HOUR
    message = kept(interview.account, to_oneself(LINES, at, PHOTO), at)
    shown = alice_page.get(reverse("today")).content.decode()
    assert "A mail to yourself" in shown
    assert "It became 2 notes and 1 card of the interview at Northwind." in shown
    whole = alice_page.get(reverse("answer", args=[message.pk])).content.decode()
    assert reverse("card", args=[interview.cards.get().pk]) in whole
    assert charlie_page.post(reverse("answer-corrected", args=[message.pk])).status_code == 404
    alice_page.post(reverse("answer-corrected", args=[message.pk]))
    assert (noted(interview), interview.cards.count()) == ([], 0)
    assert "A card" not in alice_page.get(reverse("answer", args=[message.pk])).content.decode()
