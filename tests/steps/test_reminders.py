"""Reminders to oneself: planned with the interview, sent at most once, and only while their reason stands."""

import io
from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import Message
from email.policy import default
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError

from afterword.archive.packing import pack
from afterword.errors import HeldError
from afterword.letters.notes import NoteKind
from afterword.mail.point import Point
from afterword.mail.server import Security, Server
from afterword.mail.timeouts import Timeouts
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.mailbox import Mailbox
from afterword.records.reminder import Reminder, ReminderKind
from afterword.steps import debrief, settle
from afterword.steps.approve import approve
from afterword.steps.bring import bring
from afterword.steps.capture import InterviewDetails, Met, capture, change
from afterword.steps.debrief import keep_note
from afterword.steps.look_around import lay_out
from afterword.steps.mailbox import MailboxDetails, connect, disconnect
from afterword.steps.plan import replan_all
from afterword.steps.remind import remind
from afterword.steps.reminders import ask_for_test, newest_failed, newest_test, next_reminder, switch_off, switch_on
from afterword.steps.schedule import call_back, hold, schedule
from afterword.steps.take import contents
from afterword.steps.write import write
from afterword.timing.reminders import ReminderKind as OwedKind
from afterword.work.due import LEASE, claim, release_leases
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.faulty import DROP, DROP_AFTER_TAKING, PASSWORD, Faulty
from tests.mail_servers.pymap import ALICE, pymap, signed_in

NEW_YORK = ZoneInfo("America/New_York")
HOME = "http://127.0.0.1:8463/"
QUICK = Timeouts(*(timedelta(seconds=2) for _ in range(4)))


def on(words: str) -> datetime:
    """A moment on Alice's clock in June 2026, like "12 13:00"."""
    return datetime.strptime(f"2026-06-{words}", "%Y-%m-%d %H:%M").replace(tzinfo=NEW_YORK)


@pytest.fixture
def mailbox(alice: Account, post: Faulty, now: datetime, settings: Any, tmp_path: Path) -> Mailbox:
    """Alice's mailbox, with a server that takes messages and nobody who answers for reading."""
    settings.FOLDER = tmp_path
    smtp, imap = Server("127.0.0.1", post.port, Security.TLS), Server("127.0.0.1", 1, Security.TLS)
    return connect(alice, MailboxDetails("alice@home.example", "", PASSWORD, smtp, imap, files_sent=False), now)


@pytest.fixture
def reminded(alice: Account, mailbox: Mailbox) -> Account:
    """Alice, with reminders on since Wednesday 10 June, 9:00."""
    switch_on(alice, on("10 09:00"))
    return alice


def details(start: datetime, **changes: Any) -> InterviewDetails:
    met = (Met("Priya Raman", title="Staff Engineer", email="priya@northwind.example"), Met("Tom Okafor"))
    kept = {"employer": "Northwind", "role": "Backend Engineer", "start": start, "end": start + timedelta(hours=1)}
    return InterviewDetails(**kept | {"time_zone": "America/New_York", "met": met} | changes)


@pytest.fixture
def planned(reminded: Account) -> Interview:
    """Alice speaks with Priya and Tom on Friday 12 June, 14:00 to 15:00."""
    return capture(reminded, details(on("12 14:00")), on("10 10:00"))


def tick(at: datetime, reached: Callable[[Point], None] = lambda point: None) -> None:
    """What the clock does at this moment."""
    for one in claim(at, 9):
        if one.kind is Reminder:
            remind(one.pk, one.attempt, HOME, lambda: at, reached=reached, timeouts=QUICK)


def kinds(post: Faulty) -> list[str]:
    """What came, by its subject."""
    return [str(message["Subject"]) for message in post.messages]


def body(message: Message) -> str:
    part = next(part for part in message.walk() if part.get_content_type() == "text/plain")
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode().replace("\r\n", "\n")


def waiting(interview: Interview) -> dict[str, str]:
    rows = interview.reminders.filter(due_at__isnull=False, committed_at=None)
    return {row.kind: f"{row.send_at.astimezone(NEW_YORK):%a %d %H:%M}" for row in rows}


class Killed(BaseException):
    """What SIGKILL is, as far as a process can be asked to die in the middle of a test."""


def killed_at(point: Point) -> Callable[[Point], None]:
    def die(reached: Point) -> None:
        if reached == point:
            raise Killed

    return die


def test_a_planned_interview_has_all_its_reminders(planned: Interview) -> None:
    assert waiting(planned) == {
        "evening-before": "Thu 11 18:00",
        "hour-before": "Fri 12 13:00",
        "debrief": "Fri 12 15:10",
        "debrief-again": "Fri 12 17:00",
        "debrief-morning": "Sat 13 08:00",
        "thank-you-due": "Sat 13 13:00",
        "last-call": "Sun 14 12:00",
        "late": "Mon 15 09:00",
    }


def test_the_kinds_on_record_are_those_of_the_timing_the_morning_mail_and_a_test() -> None:
    assert set(ReminderKind.values) == {kind.value for kind in OwedKind} | {"steps-due", "test"}


def test_each_comes_once_at_its_moment_and_to_alice_only(planned: Interview, post: Faulty) -> None:
    for hour in range(24 * 7):
        tick(on("11 00:00") + timedelta(hours=hour))
    assert kinds(post) == [
        "Afterword: Northwind on Fri 14:00",
        "Afterword: Northwind on Fri 14:00",
        "Afterword: write down Northwind",
        "Afterword: write down Northwind",
        "Afterword: write down Northwind",
        "Afterword: thank Priya Raman and Tom Okafor by Sun 15:00",
        "Afterword: thank Priya Raman and Tom Okafor by Sun 15:00",
        "Afterword: thank Priya Raman and Tom Okafor, today is fine",
    ]
    for message in post.messages:
        assert message["To"] == message["From"] == "Alice Example <alice@home.example>"
        assert message["Auto-Submitted"] == "auto-generated"
    assert len({message["Message-ID"] for message in post.messages}) == 8
    assert str(post.messages[0]["Date"]).endswith("18:00:00 -0400")


def test_the_evening_before_says_who_is_expected_and_what_to_bring_home(planned: Interview, post: Faulty) -> None:
    tick(on("11 18:00"))
    text = body(post.messages[0])
    assert "Backend Engineer at Northwind, on Friday 12 June at 14:00." in text
    assert "Expected: Priya Raman (Staff Engineer) and Tom Okafor." in text
    assert "Three things to bring home" in text
    assert f"{HOME}interviews/{planned.pk}\n" in text
    assert "opens only on the computer that Afterword runs on" in text


def test_an_interview_elsewhere_is_told_on_both_clocks(reminded: Account, post: Faulty) -> None:
    start = datetime(2026, 6, 12, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    capture(reminded, details(start, time_zone="Europe/Berlin", met=()), on("10 10:00"))
    tick(on("11 18:00"))
    text = body(post.messages[0])
    assert "on Friday 12 June at 12:00 your time, Fri 18:00 in Berlin." in text
    assert "Nobody is named yet" in text


def test_a_late_one_is_calm(planned: Interview, post: Faulty) -> None:
    tick(on("15 09:00"))
    text = body(post.messages[0])
    assert "This was planned for Saturday 13 June. Today is fine." in text
    assert "You are not reminded of it again; it stays on Today." in text


def test_with_working_days_only_nobody_is_pressed_over_the_weekend(reminded: Account, post: Faulty) -> None:
    reminded.working_days_only = True
    reminded.save()
    one = capture(reminded, details(on("12 20:00")), on("12 19:59"))
    debrief.finish(one, on("12 21:05"))
    for hour in range(24 * 5):
        tick(on("12 21:00") + timedelta(hours=hour))
    assert kinds(post) == [
        "Afterword: thank Priya Raman and Tom Okafor today",
        "Afterword: thank Priya Raman and Tom Okafor, today is fine",
    ]
    assert "The letter is planned for today." in body(post.messages[0])
    assert "This was planned for Monday 15 June. Today is fine." in body(post.messages[1])


def test_no_letter_and_no_note_is_in_a_reminder(planned: Interview, post: Faulty) -> None:
    priya = planned.interviewers.get(name="Priya Raman")
    for kind, text in ((NoteKind.NEED, "someone to move billing to Kafka"), (NoteKind.PRIVATE, "seemed rushed")):
        keep_note(planned, uuid4(), kind, text, priya, on("12 15:05"))
    write(planned.follow_ups.get(kind="thank-you", contact=priya), on("12 16:00"))
    for hour in range(24 * 7):
        tick(on("11 00:00") + timedelta(hours=hour))
    whole = b"\n".join(post.taken)
    assert b"Kafka" not in whole
    assert b"rushed" not in whole
    assert b"1 of 2 letters are written" in whole


def test_one_reader_has_a_link_to_their_letter(reminded: Account, post: Faulty) -> None:
    one = capture(reminded, details(on("12 14:00"), met=(Met("Zoë Łukasz"),)), on("10 10:00"))
    tick(on("13 13:00"))
    (message,) = [one for one in post.messages if "thank" in str(one["Subject"]) or "=?" in str(one["Subject"])]
    assert default.header_factory("Subject", str(message["Subject"])) == "Afterword: thank Zoë Łukasz by Sun 15:00"
    assert f"{HOME}follow-ups/{one.follow_ups.get(kind='thank-you').pk}/letter\n" in body(message)


def test_a_large_panel_is_counted(reminded: Account, post: Faulty) -> None:
    people = tuple(Met(name) for name in ("Ada One", "Bea Two", "Cyd Three"))
    capture(reminded, details(on("12 14:00"), met=people), on("10 10:00"))
    tick(on("13 13:00"))
    assert kinds(post)[-1] == "Afterword: thank 3 people at Northwind by Sun 15:00"
    assert "Ada One, Bea Two and Cyd Three" in body(post.messages[-1])


@pytest.mark.parametrize("settled", ["finish", "skip"])
def test_whom_one_has_thanked_one_is_not_reminded_of(planned: Interview, post: Faulty, settled: str) -> None:
    for row in planned.follow_ups.filter(kind="thank-you", contact__name="Priya Raman"):
        getattr(settle, settled)(row, on("12 16:00"))
    tick(on("13 13:00"))
    assert kinds(post) == ["Afterword: thank Tom Okafor by Sun 15:00"]


def test_when_all_is_done_nothing_comes(planned: Interview, post: Faulty) -> None:
    debrief.finish(planned, on("12 15:05"))
    for row in planned.follow_ups.filter(kind="thank-you"):
        settle.finish(row, on("12 16:00"))
    for hour in range(24 * 7):
        tick(on("12 15:30") + timedelta(hours=hour))
    assert post.taken == []
    assert next_reminder(planned.account, on("12 16:00")) is None


def test_what_is_taken_back_is_remembered_again(planned: Interview, post: Faulty) -> None:
    debrief.finish(planned, on("12 15:05"))
    rows = list(planned.follow_ups.filter(kind="thank-you"))
    for row in rows:
        settle.finish(row, on("12 16:00"))
    settle.open_again(rows[0], on("12 16:00"))
    tick(on("13 13:00"))
    assert kinds(post) == ["Afterword: thank Priya Raman by Sun 15:00"]


def test_put_off_it_comes_when_it_is_shown_again(planned: Interview, post: Faulty) -> None:
    debrief.finish(planned, on("12 15:05"))
    for row in planned.follow_ups.filter(kind="thank-you"):
        settle.put_off(row, on("13 12:00"))
    tick(on("13 13:00"))
    assert post.taken == []
    tick(on("13 15:00"))
    assert len(post.taken) == 1


def test_one_of_two_put_off_is_not_named(planned: Interview, post: Faulty) -> None:
    settle.put_off(planned.follow_ups.get(contact__name="Tom Okafor"), on("13 12:00"))
    tick(on("13 13:00"))
    assert kinds(post) == ["Afterword: thank Priya Raman by Sun 15:00"]


@pytest.fixture
def approved(reminded: Account) -> Any:
    """A letter to Priya, the only interviewer of Friday, approved an hour after."""
    met = (Met("Priya Raman", email="priya@northwind.example"),)
    one = capture(reminded, details(on("12 14:00"), met=met), on("10 10:00"))
    debrief.finish(one, on("12 15:05"))
    letter = write(one.follow_ups.get(kind="thank-you"), on("12 16:00"))
    approve(letter, letter.newest.number, on("12 16:00"))
    return letter


def test_of_a_letter_that_leaves_by_itself_nobody_is_reminded(approved: Any, post: Faulty) -> None:
    schedule(approved, on("14 09:00"), on("12 16:00"))
    assert next_reminder(approved.account, on("12 16:00")) is None
    for hour in range(24 * 2):
        tick(on("12 16:00") + timedelta(hours=hour))
    assert post.taken == []


@pytest.mark.parametrize("stop", [hold, call_back])
def test_a_letter_that_does_not_leave_by_itself_any_more_is_remembered(
    approved: Any, post: Faulty, stop: Callable[..., None]
) -> None:
    entry = schedule(approved, on("14 09:00"), on("12 16:00"))
    tick(on("13 13:00"))
    stop(entry, on("13 14:00"))
    tick(on("14 12:00"))
    assert kinds(post) == ["Afterword: thank Priya Raman by Sun 15:00"]


def test_an_interview_that_moves_takes_its_reminders_along(planned: Interview, post: Faulty) -> None:
    tick(on("11 18:00"))
    change(planned, details(on("15 14:00")), on("11 19:00"))
    assert waiting(planned)["evening-before"] == "Sun 14 18:00"
    assert planned.reminders.filter(committed_at=None).count() == 8
    tick(on("12 13:00"))
    tick(on("14 18:00"))
    assert kinds(post) == ["Afterword: Northwind on Fri 14:00", "Afterword: Northwind on Mon 14:00"]


def test_the_same_reminder_does_not_come_again_on_another_clock(planned: Interview, post: Faulty) -> None:
    tick(on("13 13:00"))
    account = planned.account
    account.time_zone = "America/Los_Angeles"
    account.save()
    replan_all(account, on("13 13:05"))
    assert "thank-you-due" not in waiting(planned)
    # Noon on the new clock's call is three hours before the limit as before; the late one is at nine there.
    assert waiting(planned)["late"] == "Mon 15 12:00"


def test_an_interview_that_goes_takes_its_reminders_along(planned: Interview) -> None:
    planned.delete()
    assert not Reminder.objects.exclude(kind=ReminderKind.STEPS_DUE).exists()


def test_the_same_is_never_kept_twice(planned: Interview) -> None:
    row = planned.reminders.all()[0]
    row.pk = None
    with pytest.raises(IntegrityError):
        row.save()


def test_an_interview_that_is_over_when_it_is_told_has_only_what_lies_ahead(reminded: Account) -> None:
    one = capture(reminded, details(on("12 14:00")), on("12 18:00"))
    assert list(waiting(one)) == ["debrief-morning", "thank-you-due", "last-call", "late"]


@pytest.mark.parametrize(
    ("wakes", "comes"),
    [
        ("12 13:30", ["Afterword: Northwind on Fri 14:00"]),
        ("12 14:30", []),
        ("13 10:00", ["Afterword: write down Northwind"]),
        ("14 13:00", ["Afterword: thank Priya Raman and Tom Okafor by Sun 15:00"]),
        ("14 16:00", []),
        ("15 11:00", ["Afterword: thank Priya Raman and Tom Okafor, today is fine"]),
        ("28 11:00", []),
    ],
)
def test_a_laptop_that_slept_sends_only_the_newest_that_makes_sense(
    planned: Interview, post: Faulty, wakes: str, comes: list[str]
) -> None:
    for second in range(3):
        tick(on(wakes) + timedelta(seconds=second))
    assert kinds(post) == comes


def test_waking_at_night_it_waits_for_the_morning(planned: Interview, post: Faulty) -> None:
    tick(on("14 02:00"))
    assert post.taken == []
    tick(on("14 08:00"))
    assert kinds(post) == ["Afterword: thank Priya Raman and Tom Okafor by Sun 15:00"]


@pytest.mark.parametrize("point", list(Point)[: list(Point).index(Point.COMMITTED)])
def test_killed_before_the_commit_it_comes_once(planned: Interview, post: Faulty, point: Point) -> None:
    with pytest.raises(Killed):
        tick(on("12 13:00"), killed_at(point))
    release_leases(on("12 13:02"))
    tick(on("12 13:02"))
    tick(on("12 13:02") + LEASE)
    assert kinds(post) == ["Afterword: Northwind on Fri 14:00"]


@pytest.mark.parametrize("point", [Point.COMMITTED, Point.DOT_SENT, Point.ANSWERED])
def test_killed_after_the_commit_it_is_not_sent_again_and_that_is_said(
    planned: Interview, post: Faulty, point: Point
) -> None:
    with pytest.raises(Killed):
        tick(on("12 13:00"), killed_at(point))
    release_leases(on("12 13:02"))
    for minute in range(50):
        tick(on("12 13:02") + timedelta(minutes=minute))
    assert post.commands.count("DATA") == 1
    failed = newest_failed(planned.account)
    assert failed
    assert "it is not sent again" in failed.failure


def test_an_answer_that_never_came_is_a_doubt_and_not_sent_again(planned: Interview, post: Faulty) -> None:
    post.faults["dot"] = DROP_AFTER_TAKING
    tick(on("12 13:00"))
    post.faults.clear()
    tick(on("12 13:30"))
    assert len(post.taken) == 1
    failed = newest_failed(planned.account)
    assert failed
    assert "It may have come" in failed.failure


@pytest.mark.parametrize("fault", ["451 come back", DROP])
def test_put_off_by_the_server_it_is_tried_again(planned: Interview, post: Faulty, fault: str) -> None:
    post.faults["RCPT"] = fault
    tick(on("12 13:00"))
    row = planned.reminders.get(kind="hour-before")
    assert (row.retries, row.due_at) == (1, on("12 13:01"))
    assert newest_failed(planned.account) == row
    post.faults.clear()
    tick(on("12 13:01"))
    assert len(post.taken) == 1
    assert newest_failed(planned.account) is None


def test_refused_at_the_dot_it_is_tried_again_and_comes_once(planned: Interview, post: Faulty) -> None:
    post.faults["dot"] = "451 busy"
    tick(on("12 13:00"))
    post.faults.clear()
    tick(on("12 13:01"))
    assert len(post.taken) == 1


def test_it_is_not_tried_beyond_the_moment_it_is_for(planned: Interview, post: Faulty) -> None:
    post.faults["greeting"] = "421 busy"
    tick(on("12 13:59"))
    row = planned.reminders.get(kind="hour-before")
    assert (row.due_at, row.said) == (None, "421 busy")


def test_a_refusal_is_kept_with_the_servers_own_sentence(planned: Interview, post: Faulty) -> None:
    post.faults["RCPT"] = "550 no such user"
    tick(on("12 13:00"))
    failed = newest_failed(planned.account)
    assert failed
    assert (failed.due_at, failed.said) == (None, "550 no such user")
    assert "from you to yourself" in failed.failure


def test_a_password_that_stopped_working_is_shown_with_the_mailbox_too(planned: Interview, post: Faulty) -> None:
    post.faults["AUTH"] = "535 no"
    tick(on("12 13:00"))
    assert "app password" in Mailbox.objects.get().failure
    assert newest_failed(planned.account)


def test_the_next_that_goes_out_is_newer_than_the_failure(planned: Interview, post: Faulty) -> None:
    post.faults["RCPT"] = "550 no such user"
    tick(on("12 13:00"))
    post.faults.clear()
    tick(on("12 15:10"))
    assert newest_failed(planned.account) is None


def test_a_test_that_came_through_settles_a_failure(planned: Interview, post: Faulty) -> None:
    post.faults["RCPT"] = "550 no such user"
    tick(on("12 13:00"))
    ask_for_test(planned.account, on("12 13:05"))
    Reminder.objects.filter(kind="test").update(committed_at=on("12 13:06"), sent_at=on("12 13:06"), failed_at=None)
    assert newest_failed(planned.account) is None


def test_done_while_it_goes_out_no_dot_is_sent(planned: Interview, post: Faulty) -> None:
    def write_it_down(point: Point) -> None:
        if point == Point.BODY_SENT:
            debrief.finish(planned, on("12 15:11"))

    tick(on("12 15:10"), write_it_down)
    assert post.taken == []
    assert newest_failed(planned.account) is None


def test_switched_off_while_it_goes_out_no_dot_is_sent(planned: Interview, post: Faulty) -> None:
    tick(on("12 15:10"), lambda point: switch_off(planned.account) if point == Point.BODY_SENT else None)
    assert post.taken == []


def test_a_second_worker_with_an_old_claim_sends_nothing(planned: Interview, post: Faulty) -> None:
    tick(on("11 18:00"))
    tick(on("12 08:00"))
    (old,) = claim(on("12 13:00"), 3)
    assert claim(on("12 13:00"), 3) == ()
    (fresh,) = claim(on("12 13:00") + LEASE, 3)
    remind(old.pk, old.attempt, HOME, lambda: on("12 13:30"), timeouts=QUICK)
    assert len(post.taken) == 1
    remind(fresh.pk, fresh.attempt, HOME, lambda: on("12 13:30"), timeouts=QUICK)
    assert len(post.taken) == 2


def test_one_claim_worked_on_twice_at_once_sends_one(planned: Interview, post: Faulty) -> None:
    tick(on("11 18:00"))
    tick(on("12 08:00"))
    (mine,) = claim(on("12 13:00"), 3)

    def once_more(point: Point) -> None:
        if point == Point.BODY_SENT:
            remind(mine.pk, mine.attempt, HOME, lambda: on("12 13:00"), timeouts=QUICK)

    remind(mine.pk, mine.attempt, HOME, lambda: on("12 13:00"), reached=once_more, timeouts=QUICK)
    assert len(post.taken) == 2


def test_a_start_makes_no_reminder_come_early(planned: Interview, post: Faulty) -> None:
    tick(on("11 18:00"))
    release_leases(on("11 18:05"))
    tick(on("11 18:05"))
    assert len(post.taken) == 1
    assert waiting(planned)["hour-before"] == "Fri 12 13:00"
    # What was never claimed is not even looked at.
    assert planned.reminders.filter(attempt=0).count() == 7


def test_letters_are_claimed_first(approved: Any) -> None:
    schedule(approved, on("13 13:00"), on("12 16:00"))
    Reminder.objects.update(due_at=on("13 12:00"))
    assert [one.kind is Reminder for one in claim(on("13 13:00"), 2)] == [False, True]


def test_until_they_are_switched_on_there_are_none(alice: Account, mailbox: Mailbox, interview: Interview) -> None:
    assert alice.reminders_on_at is None
    assert not Reminder.objects.exists()


def test_switched_on_they_are_planned_for_what_is_there(alice: Account, mailbox: Mailbox, interview: Interview) -> None:
    switch_on(alice, on("12 10:00"))
    found = next_reminder(alice, on("12 10:00"))
    assert found
    assert (found[0].kind, found[1]) == ("thank-you-due", on("12 13:00"))


def test_switched_off_and_on_again_nothing_comes_twice(planned: Interview, post: Faulty) -> None:
    tick(on("12 13:00"))
    switch_off(planned.account)
    assert next_reminder(planned.account, on("12 13:05")) is None
    tick(on("12 15:10"))
    switch_on(planned.account, on("12 15:20"))
    tick(on("12 15:20"))
    assert kinds(post) == ["Afterword: Northwind on Fri 14:00"]
    assert next(iter(waiting(planned))) == "debrief-again"


def test_without_a_mailbox_they_cannot_be_switched_on(alice: Account, now: datetime) -> None:
    with pytest.raises(HeldError, match="not connected"):
        switch_on(alice, now)
    with pytest.raises(HeldError, match="not connected"):
        ask_for_test(alice, now)


def test_with_the_mailbox_they_go_off(planned: Interview, post: Faulty) -> None:
    disconnect(planned.account, on("11 10:00"))
    assert planned.account.reminders_on_at is None
    tick(on("11 18:00"))
    assert post.taken == []


def test_of_sample_people_nobody_is_reminded(reminded: Account, post: Faulty) -> None:
    lay_out(reminded, on("11 10:00"))
    switch_on(reminded, on("11 10:00"))
    assert not Reminder.objects.exclude(kind=ReminderKind.STEPS_DUE).exists()


def test_what_waited_when_an_archive_was_made_never_goes_out_by_itself(
    planned: Interview, post: Faulty, charlie: Account
) -> None:
    tick(on("11 18:00"))
    file = io.BytesIO()
    pack(contents(planned.account, on("12 10:00")), file)
    switch_off(planned.account)
    bring(charlie, io.BytesIO(file.getvalue()))
    assert charlie.reminders_on_at is None
    assert charlie.reminders.filter(due_at=None).count() == charlie.reminders.count() == 9
    tick(on("12 13:00"))
    assert len(post.taken) == 1


def test_brought_back_and_switched_on_nothing_comes_twice(
    planned: Interview, post: Faulty, charlie: Account, settings: Any
) -> None:
    tick(on("11 18:00"))
    file = io.BytesIO()
    pack(contents(planned.account, on("11 18:05")), file)
    switch_off(planned.account)
    bring(charlie, io.BytesIO(file.getvalue()))
    server = Server("127.0.0.1", post.port, Security.TLS)
    connect(
        charlie, MailboxDetails("charlie@home.example", "", PASSWORD, server, server, files_sent=False), on("11 18:06")
    )
    switch_on(charlie, on("11 17:59"))
    tick(on("11 18:10"))
    assert len(post.taken) == 1
    tick(on("12 13:00"))
    assert len(post.taken) == 2


def test_a_test_goes_out_although_they_are_off(alice: Account, mailbox: Mailbox, post: Faulty, now: datetime) -> None:
    ask_for_test(alice, now)
    tick(now)
    assert kinds(post) == ["Afterword: a test reminder"]
    row = newest_test(alice)
    assert row
    assert row.sent_at == now
    # Nobody answers for reading here, so it cannot be said that it came.
    assert "It could not be looked for" in row.failure


def test_a_test_that_fails_says_so_at_once_and_can_be_asked_for_again(
    alice: Account, mailbox: Mailbox, post: Faulty, now: datetime
) -> None:
    post.faults["MAIL"] = "451 later"
    ask_for_test(alice, now)
    tick(now)
    row = newest_test(alice)
    assert row
    assert (row.due_at, row.said) == (None, "451 later")
    assert newest_failed(alice) is None
    post.faults.clear()
    ask_for_test(alice, now + timedelta(minutes=1))
    tick(now + timedelta(minutes=1))
    assert len(post.taken) == 1


def test_a_test_says_what_it_is_doing(alice: Account, mailbox: Mailbox, post: Faulty, now: datetime) -> None:
    said: list[str] = []

    def look(point: Point) -> None:
        row = newest_test(alice)
        said.append(row.says if row else "")

    ask_for_test(alice, now)
    tick(now, look)
    assert list(dict.fromkeys(said)) == [
        "Looking for the server.",
        "The server answers.",
        "Signed in.",
        "It went out. Waiting for it to come in.",
    ]


@pytest.mark.parametrize("into", ["INBOX", "elsewhere"])
def test_a_test_is_looked_for_where_it_has_to_come_in(
    alice: Account,
    post: Faulty,
    certificate: Certificate,
    now: datetime,
    settings: Any,
    tmp_path: Path,
    into: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.FOLDER = tmp_path
    monkeypatch.setattr("afterword.steps.remind.PATIENCE", timedelta(seconds=3))
    with pymap(certificate) as imap:
        smtp = Server("127.0.0.1", post.port, Security.TLS)
        connect(alice, MailboxDetails(ALICE.user, "", ALICE.password, smtp, imap, files_sent=False), now)

        def deliver(point: Point) -> None:
            if point == Point.ANSWERED and into == "INBOX":
                with signed_in(imap) as client:
                    client.append("INBOX", post.taken[0])

        ask_for_test(alice, now)
        tick(now, deliver)
    row = newest_test(alice)
    assert row
    assert (row.failure == "") == (into == "INBOX")
    assert (row.due_at, row.says, row.sent_at) == (None, "", now)
    assert parsedate_to_datetime(str(post.messages[0]["Date"])) == now


def test_the_answer_to_the_dot_counts_where_another_worker_called_it_a_doubt(planned: Interview, post: Faulty) -> None:
    def claimed_anew(point: Point) -> None:
        if point == Point.DOT_SENT:
            release_leases(on("12 13:01"))
            tick(on("12 13:01"))

    tick(on("12 13:00"), claimed_anew)
    assert len(post.taken) == 1
    assert newest_failed(planned.account) is None
    assert planned.reminders.get(kind="hour-before").sent_at == on("12 13:00")
