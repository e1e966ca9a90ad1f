"""What came back on Today, on the interview's page and on its own; pasted or brought as a file."""

from datetime import date, datetime, timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from afterword.mail.recognise import LARGEST_MAIL
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.records.message import Message
from afterword.records.watch import Watch
from afterword.steps.begin import Told, begin
from tests.mail.recognise.mails import mail
from tests.steps.sent import kept, reply, sent
from tests.steps.test_receive import bounce, dated, event, rejection


@pytest.fixture
def thanked(letter: Letter, now: datetime) -> Letter:
    return sent(letter, now)


def today(page: Client) -> str:
    return page.get(reverse("today")).content.decode()


def interview_page(page: Client) -> str:
    return page.get(reverse("interview", args=[Interview.objects.earliest("pk").pk])).content.decode()


def file(raw: bytes, name: str = "answer.eml") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, raw, "message/rfc822")


def test_today_shows_the_answer_its_words_and_what_is_proposed(
    alice_page: Client, thanked: Letter, now: datetime
) -> None:
    with time_machine.travel(now):
        kept(thanked.account, dated(thanked), now)
        shown = today(alice_page)
    assert "Priya answered" in shown
    assert "Thank you, Alice. We will let you know by Friday, June 19." in shown
    assert "Will they answer by Friday, June 19?" in shown
    assert shown.count("btn--primary") == 1


def test_yes_keeps_the_date_and_undo_asks_again(alice_page: Client, thanked: Letter, now: datetime) -> None:
    with time_machine.travel(now):
        message = kept(thanked.account, dated(thanked), now)
        said = alice_page.post(reverse("answer-kept", args=[message.pk]), {"back": "/"}, follow=True)
        assert "Kept, as proposed." in said.content.decode()
        assert "Will they answer" not in today(alice_page)
        assert "19 Jun · in 7 days" in interview_page(alice_page)
        alice_page.post(reverse("answer-kept", args=[message.pk]), {"_method": "delete", "back": "/"})
        assert "Will they answer by Friday, June 19?" in today(alice_page)


def test_this_is_not_an_answer_and_undo(alice_page: Client, thanked: Letter, now: datetime) -> None:
    with time_machine.travel(now):
        message = kept(thanked.account, rejection(thanked), now)
        said = alice_page.post(reverse("answer-corrected", args=[message.pk]), {"back": "/"}, follow=True)
        assert "No answer, then: what hung on it is undone." in said.content.decode()
        assert "Priya answered" not in said.content.decode()
        assert "no answer, you said" in interview_page(alice_page)
        alice_page.post(reverse("answer-corrected", args=[message.pk]), {"_method": "delete", "back": "/"})
        assert "Priya answered" in today(alice_page)


def test_an_unsure_one_asks_and_nothing_else(alice_page: Client, thanked: Letter, now: datetime) -> None:
    with time_machine.travel(now):
        message = kept(thanked.account, reply(thanked, "The role is filled.", from_="P <priya@gmail.com>"), now)
        shown = today(alice_page)
        assert "A mail from P" in shown
        assert "Is this from Priya about Northwind?" in shown
        assert "This is not an answer" not in shown
        alice_page.post(reverse("answer-confirmed", args=[message.pk]), {"back": "/"})
        assert "P answered" in today(alice_page)


def test_a_letter_that_came_back_is_one_thing_on_today(alice_page: Client, thanked: Letter, now: datetime) -> None:
    with time_machine.travel(now):
        message = kept(thanked.account, bounce(thanked), now)
        shown = today(alice_page)
        assert shown.count('">The letter to Priya came back: priya@northwind.example</a>') == 1
        assert "Not sent: refused" not in shown
        page = alice_page.get(reverse("answer", args=[message.pk])).content.decode()
        assert "no letter goes there until you say that it is right" in page
        assert "Correct the address" in page
        assert "There is no card of Priya Raman" in page


def test_a_next_step_leads_to_the_form_of_the_next_interview(
    alice_page: Client, thanked: Letter, now: datetime
) -> None:
    with time_machine.travel(now):
        message = kept(
            thanked.account,
            reply(thanked, "We would like to invite you to a second interview. When could you come?"),
            now,
        )
        led = alice_page.post(reverse("answer-kept", args=[message.pk]), {"back": "/"}, follow=True)
        form = led.content.decode()
    assert 'value="Northwind"' in form
    assert 'value="Priya Raman"' in form


def test_an_invitation_stands_on_the_page_of_the_interview_it_made(
    alice_page: Client, thanked: Letter, now: datetime
) -> None:
    with time_machine.travel(now):
        message = kept(thanked.account, event(), now)
        made = alice_page.get(reverse("interview", args=[message.interview_id])).content.decode()
        assert "Priya invites you to Northwind on Thursday, June 18, 14:00" in made
        assert "Dana Lee" in made
        cancelled = kept(thanked.account, event("CANCEL", sequence=1), now)
        again = alice_page.get(reverse("interview", args=[cancelled.interview_id])).content.decode()
    assert "It was cancelled. What went out stays; nothing more is planned for it." in again


HTML = (
    "<html><head><style>p{color:red}</style><title>t</title></head><body onload=alert(1)><h1>Hello</h1><p>Dear "
    '<a href="https://phish.example/x" onclick=x()>click here</a><img src="https://track.example/1.gif">'
    '<script>alert(1)</script><form action="https://phish.example"><input name=a></form><iframe src=x></iframe>'
    "<svg onload=alert(1)></svg></p><table background=http://x><tr><td>cell</td></tr></table></body></html>"
)


def test_a_mail_is_shown_without_anything_that_loads_runs_or_leads_away(
    alice_page: Client, thanked: Letter, now: datetime
) -> None:
    id_ = thanked.newest.approvals.get().message_id
    named = {"from_": "Priya <priya@northwind.example>", "in_reply_to": id_, "message_id": "<h@northwind.example>"}
    with time_machine.travel(now):
        message = kept(thanked.account, mail(HTML, content_type="text/html; charset=utf-8", **named), now)
        page = alice_page.get(reverse("answer", args=[message.pk])).content.decode()
    whole = page[page.index("answer__mail") :]
    for danger in (
        "phish.example",
        "track.example",
        "<img",
        "<script",
        "onload",
        "onclick",
        "<form action=",
        "color:red",
    ):
        assert danger not in whole
    assert "click here" in whole
    assert "cell" in whole


def test_words_that_look_like_markup_are_words(alice_page: Client, thanked: Letter, now: datetime) -> None:
    with time_machine.travel(now):
        message = kept(thanked.account, reply(thanked, "<script>alert(1)</script> & <b>bold</b>"), now)
        for page in (today(alice_page), alice_page.get(reverse("answer", args=[message.pk])).content.decode()):
            assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;bold" in page
            assert "<script>alert" not in page


def test_what_nobody_can_answer_twice_is_answered_once(alice_page: Client, thanked: Letter, now: datetime) -> None:
    with time_machine.travel(now):
        message = kept(thanked.account, dated(thanked), now)
        for name in ("kept", "dropped"):
            assert alice_page.post(reverse(f"answer-{name}", args=[message.pk])).status_code == 302
    assert Interview.objects.get().decision_on == date(2026, 6, 19)


def test_today_says_when_the_mailbox_was_read_and_why_not(alice_page: Client, thanked: Letter, now: datetime) -> None:
    watch = Watch.objects.create(mailbox=Mailbox.objects.get(), read_at=now)
    with time_machine.travel(now):
        assert "Your mailbox was read Fri 12 Jun, 10:00." in today(alice_page)
        Watch.objects.filter(pk=watch.pk).update(failure="The mailbox cannot be reached.", failed_at=now)
        assert "Your mailbox cannot be read for answers. The mailbox cannot be reached." in today(alice_page)
        mail_page = alice_page.get(reverse("settings-mail")).content.decode()
        assert "It cannot be read for answers. The mailbox cannot be reached." in mail_page
        Watch.objects.filter(pk=watch.pk).update(says="Catching up: 20 of 900 mails.")
        assert "Catching up: 20 of 900 mails." in today(alice_page)


def test_a_pasted_answer_is_one_however_often(alice_page: Client, thanked: Letter, now: datetime) -> None:
    part = Interview.objects.get().parts.get(contact__name="Priya Raman")
    words = {"text": "Thank you, Alice. We will let you know by Friday, June 19.", "who": part.pk}
    with time_machine.travel(now):
        first = alice_page.post(reverse("new-answer"), words)
        alice_page.post(reverse("new-answer"), words)
        shown = alice_page.get(first.url).content.decode()
    message = Message.objects.get()
    assert (message.text, message.letter, message.way) == (words["text"], thanked, "pasted")
    assert "Priya answered" in shown
    assert "Will they answer by Friday, June 19?" in shown


def test_an_answer_is_pasted_without_a_mailbox_or_an_address(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    tom = interview.parts.get(contact__name="Tom Okafor")
    words = {"text": "Unfortunately, we have decided to move forward with another candidate.", "who": tom.pk}
    with time_machine.travel(now):
        shown = alice_page.post(reverse("new-answer"), words, follow=True).content.decode()
    assert "Tom wrote" in shown
    assert "It reads like a no." in shown


def test_who_wrote_it_is_asked(alice_page: Client, interview: Interview) -> None:
    answer = alice_page.post(reverse("new-answer"), {"text": "Hello"})
    assert (answer.status_code, Message.objects.count()) == (422, 0)
    assert "Who wrote it? Choose the person." in answer.content.decode()
    empty = alice_page.post(reverse("new-answer"), {"text": " "})
    assert "Paste their answer, or choose the mail as a file." in empty.content.decode()


def test_the_mail_itself_says_who_wrote_it(alice_page: Client, thanked: Letter, now: datetime) -> None:
    with time_machine.travel(now):
        answer = alice_page.post(reverse("new-answer"), {"mails": [file(dated(thanked)), file(rejection(thanked))]})
    assert answer.status_code == 302
    # Both bear the same name: the same mail twice is one.
    assert Message.objects.get().letter == thanked


def test_a_file_that_is_about_nothing_says_so_and_can_be_said_to_be_one(
    alice_page: Client, thanked: Letter, now: datetime
) -> None:
    lunch = mail("Unfortunately we chose another candidate.", "Hello", from_="Tom <tom@private.example>")
    with time_machine.travel(now):
        answer = alice_page.post(reverse("new-answer"), {"mails": file(lunch, "lunch.eml")})
        assert answer.status_code == 422
        assert "lunch.eml: This is about none of your letters" in answer.content.decode()
        part = Interview.objects.get().parts.get(contact__name="Tom Okafor")
        alice_page.post(reverse("new-answer"), {"mails": file(lunch), "who": part.pk})
    message = Message.objects.get()
    assert (message.contact.name if message.contact else "", message.decision) == ("Tom Okafor", "rejection")


def test_a_mail_of_sixty_megabytes_is_read_to_its_first(alice_page: Client, thanked: Letter, now: datetime) -> None:
    large = dated(thanked) + b"\r\n" + b"x" * 60_000_000
    with time_machine.travel(now):
        alice_page.post(reverse("new-answer"), {"mails": file(large)})
    assert len(Message.objects.get().text) < LARGEST_MAIL


def test_what_waits_goes_on_when_the_candidate_says_so(alice_page: Client, thanked: Letter, now: datetime) -> None:
    row = thanked.follow_up
    assert row.contact
    begin(row.interview, row.contact, "check-in", Told(), now - timedelta(minutes=1))
    with time_machine.travel(now):
        message = kept(thanked.account, dated(thanked), now)
        page = alice_page.get(reverse("answer", args=[message.pk])).content.decode()
        assert "What waits because of it" in page
        assert "Check in with Priya Raman" in page
        alice_page.post(reverse("answer-gone-on", args=[message.pk]))
        assert "Check in with Priya Raman" in today(alice_page)


def test_nothing_is_proposed_to_an_account_without_people(alice_page: Client, alice: Account) -> None:
    assert "Nobody is on record yet." in alice_page.get(reverse("new-answer")).content.decode()
